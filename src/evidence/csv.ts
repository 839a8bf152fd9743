import { csvFormatRow } from 'd3-dsv';
import { harmlessCell } from '../csv.ts';
import { showCell } from './cells.ts';
import type { EvidenceTable } from './schema.ts';

/** A table as CSV (RFC 4180): its columns with units, then whether contested, sentences, references, caution. */
export function tableCsv({ columns, rows }: EvidenceTable): string {
  const head = columns.map(({ label, unit }) => (unit ? `${label} (${unit})` : label));
  const lines = rows.map(({ cells, contested, from, refs, caution = '' }) => [
    ...columns.map((column) => {
      const value = cells[column.key];
      return value === undefined ? '' : showCell(value, column).word;
    }),
    contested ? 'contested' : '',
    from.join(' '),
    refs.join(' '),
    caution,
  ]);
  const all = [[...head, 'Contested', 'Source sentences', 'References', 'Caution'], ...lines];
  // The RFC ends each line with both characters.
  return all.map((line) => `${csvFormatRow(line.map(harmlessCell))}\r\n`).join('');
}
