import { describe, expect, it } from 'vitest';
import type { Inputs } from '../../../content/notes/lib/contract.ts';
import { readParams, writeParams } from './url-state.ts';

const origin = { illustrative: 'A test.' };
const number = { symbol: 'x', unit: '', min: 0, max: 1e9, step: 1, origin };
const inputs: Inputs = {
  events: { label: 'Events', ...number, default: 61 },
  time: { label: 'Time', ...number, default: 100_000 },
};
const several: Inputs = {
  ...inputs,
  found: { kind: 'set', label: 'Found', options: { a: 'A', b: 'B' }, default: ['a'], origin },
};
const defaults = { events: 61, time: 100_000 };

describe('the address of a note', () => {
  it('holds only what differs from the defaults', () => {
    expect(writeParams('', 'incidence', { events: 70, time: 100_000 }, inputs)).toBe('?incidence.events=70');
    expect(writeParams('?incidence.events=70', 'incidence', defaults, inputs)).toBe('');
  });
  it('leaves other notes and other parameters alone', () => {
    const search = '?q=pump&other.events=3,4&incidence.events=9&incidence.gone=1';
    expect(writeParams(search, 'incidence', { ...defaults, events: 5 }, inputs)).toBe(
      '?q=pump&other.events=3,4&incidence.events=5',
    );
  });
  it('does not take a note whose name starts alike', () => {
    expect(readParams('?incidence-gap.events=4', 'incidence').size).toBe(0);
  });
  it('reads back what it wrote', () => {
    const search = writeParams('', 'n', { events: 2e-7, time: 5, found: ['b', 'a'] }, several);
    expect(search).toBe('?n.events=2e-7&n.time=5&n.found=b,a');
    expect([...readParams(search, 'n')]).toEqual([
      ['events', '2e-7'],
      ['time', '5'],
      ['found', 'b,a'],
    ]);
  });
  it('says that a set is empty', () => {
    expect(writeParams('', 'n', { ...defaults, found: [] }, several)).toBe('?n.found=');
  });
  it('hands over text as it is, for the field to judge', () => {
    expect(readParams('?n.events=61%2C5', 'n').get('events')).toBe('61,5');
  });
});
