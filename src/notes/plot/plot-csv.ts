import type { Plot, PlotAxis } from '../../../content/notes/lib/contract.ts';
import { harmlessCell } from '../../csv.ts';

/** The plotted data as CSV (RFC 4180): one row a point, full precision, units in the header. */
export function plotCsv(plot: Plot): string {
  const rows = plot.series.flatMap(({ name, kind, points }) =>
    points.map(([x, ...rest]) => {
      const [y, low, high] = kind === 'band' ? [undefined, ...rest] : rest;
      return [name, place(plot.x, x), place(plot.y, y), low, high];
    }),
  );
  const header = ['series', heading(plot.x), heading(plot.y), 'lower', 'upper'];
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

const heading = ({ label, unit }: PlotAxis): string => (unit ? `${label} (${unit})` : label);

const place = (axis: PlotAxis, value: number | undefined): string | number | undefined =>
  value === undefined ? undefined : (axis.categories?.[value] ?? value);

function cell(value: string | number | undefined): string {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return '';
  const text = harmlessCell(String(value));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
