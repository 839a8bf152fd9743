import type { CellValue, ConflictRule } from './schema.ts';

type Cells = Record<string, CellValue>;

/** The group of rows that a row belongs to, as one text; undefined where a cell of it is empty. */
export function groupOf(cells: Cells, within: string[]): string | undefined {
  const parts = within.map((key) => cells[key]);
  return parts.includes(undefined) ? undefined : parts.join(' × ');
}

/** The groups in which both of the rule's values occur. */
export function findConflicts(rows: Cells[], { within, on, between }: ConflictRule): Set<string> {
  const found = new Map<string, Set<CellValue>>();
  for (const cells of rows) {
    const group = groupOf(cells, within);
    const value = cells[on];
    if (group === undefined || value === undefined) continue;
    found.set(group, (found.get(group) ?? new Set()).add(value));
  }
  return new Set(
    [...found].filter(([, values]) => between.every((value) => values.has(value))).map(([group]) => group),
  );
}

/** Which rows stand in a conflict: their group has both values, and theirs is one of the two. */
export function markContested(rows: Cells[], rule: ConflictRule | undefined): boolean[] {
  if (!rule) return rows.map(() => false);
  const conflicts = findConflicts(rows, rule);
  return rows.map((cells) => {
    const group = groupOf(cells, rule.within);
    return group !== undefined && conflicts.has(group) && rule.between.includes(String(cells[rule.on]));
  });
}
