import type { CellValue, ConflictRule } from './schema.ts';

type Cells = Record<string, CellValue>;

/** The group of rows that a row belongs to, as one text; undefined where a cell of it is empty. */
export function groupOf(cells: Cells, within: string[]): string | undefined {
  const parts = within.map((key) => cells[key]);
  return parts.includes(undefined) ? undefined : parts.join(' × ');
}

/** The groups in which both sides of the rule occur. */
export function findConflicts(rows: Cells[], { within, on, between }: ConflictRule): Set<string> {
  const found = new Map<string, Set<CellValue>>();
  for (const cells of rows) {
    const group = groupOf(cells, within);
    const value = cells[on];
    if (group === undefined || value === undefined) continue;
    found.set(group, (found.get(group) ?? new Set()).add(value));
  }
  const told = [...found].filter(([, values]) =>
    between.every((side) => [side].flat().some((value) => values.has(value))),
  );
  return new Set(told.map(([group]) => group));
}

/** Which rows stand in a conflict: their group has both sides, and theirs is a value of one. */
export function markContested(rows: Cells[], rule: ConflictRule | undefined): boolean[] {
  if (!rule) return rows.map(() => false);
  const conflicts = findConflicts(rows, rule);
  const sides = rule.between.flat();
  return rows.map((cells) => {
    const group = groupOf(cells, rule.within);
    return group !== undefined && conflicts.has(group) && sides.includes(String(cells[rule.on]));
  });
}
