import { showCell } from './cells.ts';
import { findConflicts, groupOf } from './conflicts.ts';
import type { EvidenceTable } from './schema.ts';
import { writeChoice } from './sieve.ts';

/** A group of rows that contradict each other, as named above its table. */
export interface Contest {
  label: string;
  /** The URL query that shows its rows alone; undefined where a column of the group has no filter. */
  query: string | undefined;
}

type Table = Pick<EvidenceTable, 'id' | 'columns' | 'conflict' | 'rows'>;

/** The contests of a table, in the order of its rows. */
export function listContests({ id, columns, conflict, rows }: Table): Contest[] {
  if (!conflict) return [];
  const all = rows.map(({ cells }) => cells);
  const grouping = conflict.within.flatMap((key) => {
    const index = columns.findIndex((column) => column.key === key);
    const column = columns[index];
    return column ? [{ index, column }] : [];
  });
  return [...findConflicts(all, conflict)].map((group) => {
    const cells = all.find((row) => groupOf(row, conflict.within) === group) ?? {};
    const words = grouping.map(({ index, column }) => {
      return [index, showCell(cells[column.key] ?? '', column).word] as const;
    });
    const label = words.map(([, word]) => word).join(' × ');
    if (!grouping.every(({ column }) => column.filter)) return { label, query: undefined };
    const query = new URLSearchParams();
    const labels = columns.map((column) => column.label);
    writeChoice(query, id, labels, { filters: new Map(words), contestedOnly: true, sort: undefined });
    return { label, query: query.toString() };
  });
}
