import { describe, expect, it } from 'vitest';
import { readParams, writeParams } from './url-state.ts';

const defaults = { events: 61, time: 100000 };

describe('the address of a note', () => {
  it('holds only what differs from the defaults', () => {
    expect(writeParams('', 'incidence', { events: 70, time: 100000 }, defaults)).toBe('?incidence.events=70');
    expect(writeParams('?incidence.events=70', 'incidence', defaults, defaults)).toBe('');
  });
  it('leaves other notes and other parameters alone', () => {
    const search = '?q=pump&other.events=3&incidence.events=9&incidence.gone=1';
    expect(writeParams(search, 'incidence', { ...defaults, events: 5 }, defaults)).toBe(
      '?q=pump&other.events=3&incidence.events=5',
    );
  });
  it('does not take a note whose name starts alike', () => {
    expect(readParams('?incidence-gap.events=4', 'incidence').size).toBe(0);
  });
  it('reads back what it wrote', () => {
    const search = writeParams('', 'n', { events: 2e-7, time: 5 }, defaults);
    expect([...readParams(search, 'n')]).toEqual([
      ['events', '2e-7'],
      ['time', '5'],
    ]);
  });
  it('hands over text as it is, for the field to judge', () => {
    expect(readParams('?n.events=61%2C5', 'n').get('events')).toBe('61,5');
  });
});
