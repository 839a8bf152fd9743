/** What the figures make of their tables, where that is more than taking cells. */
import { describe, expect, it } from 'vitest';
import * as gainHarm from './exist3-gain-harm.ts';
import type { Row, Table } from './lib/contract.ts';
import * as compositions from './microbiome-compositions.ts';
import * as hypotheses from './nine-hypotheses.ts';
import * as rates from './sudep-rates.ts';
import * as cascade from './treatment-cascade.ts';

type Cells = Row['cells'];
const row = (from: string, cells: Cells): Row => ({ cells, from: [from], contested: false });
const tableOf =
  (...rows: Row[]) =>
  (id: string): Table => ({ id, columns: [], rows });

describe('nine-hypotheses', () => {
  const read = (pro: string, con: string) =>
    hypotheses.data(tableOf(row('x', { hypothesis: 'target', for: pro, against: con, status: 'open' })));
  it('counts the sentences in brackets, ranges too', () => {
    expect(
      read('Much. (chiosa.target.03-14, chiosa.upregulation.02)', 'Little. (chiosa.target.15-16)'),
    ).toEqual([{ hypothesis: 'target', pro: 13, con: 2, status: 'open' }]);
  });
  it('stops at a cell that names none', () => {
    expect(() => read('Much (as they say).', 'Little. (chiosa.target.15)')).toThrow('No sentences stand');
    expect(() => read('Much.', 'Little.')).toThrow('No sentences stand');
  });
});

describe('sudep-rates', () => {
  const at = (number: string, cells: Cells) =>
    row(`chiosa.introduction.${number}`, { measure: 'sudden death', group: 'all', ...cells });
  it('brings rates to 1,000, leaves out what is none, and puts the range first', () => {
    const found = rates.data(
      tableOf(
        at('07', { low: 0.58, high: 9, unit: 'per 1,000 person-years', group: 'one: or two' }),
        at('07', { low: 35, unit: '% lifetime risk' }),
        at('08', { low: 1, unit: 'per 200' }),
        at('09', { low: 200, unit: 'per 100,000' }),
        at('10', { low: 0, high: 0.2, unit: 'per 1,000' }),
      ),
    );
    expect(found.map(({ group, low, high }) => [group, low, high])).toEqual([
      ['one', 0.58, 9],
      ['all', 0, 0.2],
      ['all', 2, null],
      ['all', 5, null],
    ]);
  });
});

describe('treatment-cascade', () => {
  const share = (number: string, low: number) =>
    row(`chiosa.introduction.${number}`, { measure: `step ${low}`, low, unit: '% of people' });
  const surgery = row('chiosa.definition.05', {
    measure: 'surgery',
    low: 10,
    high: 15,
    unit: '% of resistant',
  });
  it('lays the shares end to end, and takes surgery from the resistant', () => {
    const parts = [share('12', 70), share('12', 50), share('12', 20), share('13', 30), surgery];
    const steps = cascade.data(tableOf(...parts));
    expect(steps.map(({ from, share: part, most }) => [from, part, most])).toEqual([
      [0, 50, null],
      [50, 20, null],
      [70, 30, null],
      [70, 3, 4.5],
    ]);
  });
  it('stops when the shares do not add up', () => {
    const parts = [share('12', 70), share('12', 50), share('12', 10), share('13', 30), surgery];
    expect(() => cascade.data(tableOf(...parts))).toThrow('do not add up');
  });
});

describe('microbiome-compositions', () => {
  const part = (taxon: string, value: number) =>
    row('chiosa.gut-dysbiosis.05', { population: 'healthy', taxon, value });
  it('fills each group up to 100%', () => {
    const found = compositions.data(tableOf(part('A', 57.2), part('B', 37.5)));
    expect(found.at(-1)).toEqual({ group: 'healthy', phylum: 'all others', share: 5.3 });
    expect(() => compositions.data(tableOf(part('A', 60), part('B', 41)))).toThrow('more than 100%');
  });
});

describe('exist3-gain-harm', () => {
  const arm = (name: string, low: number) => row('chiosa.pharmacology.04', { name, low });
  const arms = [arm('placebo', 15.1), arm('drug, low exposure', 28.2), arm('drug, high exposure', 40)];
  it('sets each outcome at either exposure against placebo, and needs no number where zero is within', () => {
    const found = gainHarm.data(tableOf(...arms));
    const told = found.map(({ outcome, exposure, count, needed }) => [outcome, exposure, count, needed]);
    expect(told.slice(0, 2)).toEqual([
      ['response', 'low', 33, expect.closeTo(7.6, 1)],
      ['response', 'high', 52, expect.closeTo(4, 1)],
    ]);
    expect(told.filter(([outcome]) => outcome === 'nasopharyngitis')).toEqual([
      ['nasopharyngitis', 'low', 16, null],
      ['nasopharyngitis', 'high', 21, null],
    ]);
  });
  it('stops at a rate that is no count of its arm, and without an arm', () => {
    expect(() => gainHarm.data(tableOf(...arms.slice(0, 2), arm('high', 40.3)))).toThrow('no single count');
    expect(() => gainHarm.data(tableOf(...arms.slice(0, 2)))).toThrow('no response rate of the arm “high”');
  });
});
