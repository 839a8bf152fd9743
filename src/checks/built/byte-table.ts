import { FIRST_VIEW, ON_DEMAND } from './rules/page-keeps-its-budget.ts';
import type { ChapterWeight } from './weigh-chapters.ts';

const HEAD = ['bytes as sent', 'html', 'css', 'script', 'fonts', 'total', 'note', 'own', 'editor'];

/** A table for the terminal: what each chapter costs, and the budget below. */
export function byteTable(weights: ChapterWeight[]): string {
  const rows = [
    HEAD,
    ...weights.map(({ file, first, note, own, editor }) => [
      nameOf(file),
      ...inOrder(first),
      note.bytes,
      own.bytes,
      editor.bytes,
    ]),
    ['budget', ...inOrder(FIRST_VIEW), ON_DEMAND.note, ON_DEMAND.own, ON_DEMAND.editor],
  ].map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('en') : cell)));
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => pad(cell, column, widths)).join('  ')).join('\n');
}

function inOrder({ html, css, script, fonts, total }: ChapterWeight['first']): number[] {
  return [html, css, script, fonts, total];
}

function nameOf(file: string): string {
  return file.split('/')[1] ?? file;
}

function pad(cell: string, column: number, widths: number[]): string {
  const width = widths[column] ?? 0;
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}
