import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { describeContract, describeReference, expectError } from './lib/note-test.ts';
import reference from './reference/substrate-rule.json' with { type: 'json' };
import * as note from './substrate-rule.ts';
import { compute, presets, substrateClass } from './substrate-rule.ts';

describeReference(note, reference);
describeContract(note, new URL('./substrate-rule.ts', import.meta.url));

const numRuns = 25_000;
const results = fc.array(fc.constantFrom('yes', 'no', 'notStated'), { maxLength: 6 });
const evidence = fc.record({ inVitro: results, inVivo: results, unspecified: results });
const swap = (list: string[]) => list.map((result) => ({ yes: 'no', no: 'yes' })[result] ?? result);

/** The class by where transport was found: in vitro 4, in vivo 2, elsewhere 1. */
const CLASSES = [
  '',
  'unspecified-only',
  'in-vivo-only',
  'in-vivo-only',
  'in-vitro-only',
  'in-vitro-only',
  'definite',
  'definite',
];

describe('substrateClass', () => {
  it('agrees with a table of the eight ways in which transport can have been found', () => {
    fc.assert(
      fc.property(evidence, ({ inVitro, inVivo, unspecified }) => {
        const count = (list: string[], result: string) => list.filter((each) => each === result).length;
        const where = [inVitro, inVivo, unspecified].reduce(
          (bits, list) => 2 * bits + Number(count(list, 'yes') > 0),
          0,
        );
        const against = count([...inVitro, ...inVivo, ...unspecified], 'no');
        const found = substrateClass({ inVitro, inVivo, unspecified });
        expect(found).toEqual({
          class: CLASSES[where] || (against > 0 ? 'none-positive' : 'untested'),
          contested: where > 0 && against > 0,
        });
      }),
      { numRuns },
    );
  });
  it('does not depend on the order or the number of like observations', () => {
    fc.assert(
      fc.property(evidence, ({ inVitro, inVivo, unspecified }) => {
        const twice = (list: string[]) => [...list, ...list.toReversed()];
        expect(
          substrateClass({ inVitro: twice(inVitro), inVivo: twice(inVivo), unspecified: twice(unspecified) }),
        ).toEqual(substrateClass({ inVitro, inVivo, unspecified }));
      }),
      { numRuns },
    );
  });
  it('is not changed by an experiment without a stated result', () => {
    fc.assert(
      fc.property(evidence, (given) => {
        const more = { ...given, inVivo: ['notStated', ...given.inVivo] };
        expect(substrateClass(more)).toEqual(substrateClass(given));
      }),
      { numRuns },
    );
  });
  it('stays contested when every yes becomes a no and every no a yes', () => {
    fc.assert(
      fc.property(evidence, ({ inVitro, inVivo, unspecified }) => {
        const turned = { inVitro: swap(inVitro), inVivo: swap(inVivo), unspecified: swap(unspecified) };
        expect(substrateClass(turned).contested).toBe(
          substrateClass({ inVitro, inVivo, unspecified }).contested,
        );
      }),
      { numRuns },
    );
  });
  it('refuses what is no list before what is no result', () => {
    expectError(() => substrateClass({ inVitro: ['maybe'], inVivo: [] } as never), 'E_NAN');
    expectError(() => substrateClass({ inVitro: 'yes', inVivo: [], unspecified: [] } as never), 'E_NAN');
    expectError(() => substrateClass({ inVitro: [1], inVivo: [], unspecified: [] } as never), 'E_RANGE');
  });
});

interface TableRow {
  drug: string;
  transporter: string;
  result: string;
  setting: string;
  system?: string;
}

describe('the presets', () => {
  const table = new URL('../evidence/t4-drug-transporter.yaml', import.meta.url);
  const { rows } = parse(readFileSync(table, 'utf8')) as { rows: TableRow[] };
  const systems: Record<string, string> = {
    'in vitro': 'vitro',
    'in vivo': 'vivo',
    'not stated': 'unspecified',
  };
  const answers: Record<string, string> = {
    transported: 'yes',
    supported: 'yes',
    suggested: 'yes',
    'not-transported': 'no',
    'not-suggested': 'no',
    'not-stated': 'notStated',
  };
  const observed = rows.filter(
    ({ transporter, setting, result }) => transporter === 'P-gp' && systems[setting] && answers[result],
  );
  it('are the rows of the evidence table on each drug and P-gp', () => {
    const byDrug = Object.groupBy(
      observed,
      ({ drug }) => `${drug[0]?.toUpperCase()}${drug.slice(1)} and P-gp`,
    );
    const expected = Object.fromEntries(
      Object.entries(byDrug).map(([name, list = []]) => [
        name,
        list.map(({ setting, result, system = 'not stated' }) => ({
          system: systems[setting],
          result: answers[result],
          model: system,
        })),
      ]),
    );
    const found = Object.fromEntries(
      presets.map(({ name, values: { observations } }) => [name, observations]),
    );
    expect(found).toEqual(expected);
  });
  it('leave out only judgements, correlations and statements on drugs in general', () => {
    const left = rows.filter((row) => row.transporter === 'P-gp' && !observed.includes(row));
    expect(new Set(left.map(({ setting, result }) => (setting === 'not stated' ? result : setting)))).toEqual(
      new Set(['combined evidence', 'clinical', 'in-theory']),
    );
  });
  it('make two of the four drugs that the review calls definite so by the rule', () => {
    const definite = presets.filter(({ values }) => compute(values as never).class === 'definite');
    expect(definite.map(({ name }) => name)).toEqual(['Phenobarbital and P-gp', 'Lamotrigine and P-gp']);
  });
});
