import { expect, it } from 'vitest';
import type { Table } from './contract.ts';
import { numberAt, numberIn, rowsFrom, tablesById, textAt, wordFor } from './rows.ts';
import { lines, listed, range } from './words.ts';

const table: Table = {
  id: 't1',
  columns: [{ key: 'result', options: { yes: { word: 'transported' } } }],
  rows: [{ cells: { drug: 'phenytoin', rate: 3 }, from: ['chiosa.pumps.01'], contested: false }],
};
const [row] = rowsFrom(table, 'chiosa.pumps.01');

it('gives what the cells hold, and says what is missing', () => {
  if (!row) throw new Error('There is no row.');
  expect([textAt(row, 'drug'), numberAt(row, 'rate'), numberIn(row, 'drug')]).toEqual(['phenytoin', 3, null]);
  expect(() => textAt(row, 'rate')).toThrow('The row of chiosa.pumps.01 has no text “rate”.');
  expect(() => numberAt(row, 'drug')).toThrow('The row of chiosa.pumps.01 has no number “drug”.');
  expect(() => rowsFrom(table, 'chiosa.pumps.02')).toThrow('t1 has no row from chiosa.pumps.02.');
});

it('takes the words of the table for its values', () => {
  expect([wordFor(table, 'result', 'yes'), wordFor(table, 'result', 'no')]).toEqual(['transported', 'no']);
});

it('gives only the tables that a figure names', () => {
  expect(tablesById([table], ['t1'])('t1')).toBe(table);
  expect(() => tablesById([table], [])('t1')).toThrow('The figure does not name the table t1');
});

it('writes lists, ranges and lines', () => {
  expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']);
  expect([range(1, null), range(0.58, 9)]).toEqual(['1', '0.58–9']);
  expect(lines('10,11-dihydro-10-hydroxycarbamazepine', 20)).toBe('10,11-dihydro-10-\nhydroxycarbamazepine');
  expect(lines('two years of treatment', 10)).toBe('two years\nof\ntreatment');
});
