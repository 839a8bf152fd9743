import { csvFormatRow } from 'd3-dsv';
import { harmlessCell } from '../csv.ts';
import type { DrawnFigure } from './figure-schema.ts';

/** A figure's data as CSV (RFC 4180): its columns with units, at full precision; nothing where there is none. */
export function figureCsv({ columns, rows }: Pick<DrawnFigure, 'columns' | 'rows'>): string {
  const head = columns.map(({ label, unit }) => (unit ? `${label} (${unit})` : label));
  const lines = rows.map((row) => columns.map(({ key }) => String(row[key] ?? '')));
  // The RFC ends each line with both characters.
  return [head, ...lines].map((line) => `${csvFormatRow(line.map(harmlessCell))}\r\n`).join('');
}
