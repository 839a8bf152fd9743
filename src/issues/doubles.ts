import type { Issue } from './issue.ts';

/** Something that has a name, and where it stands. */
export interface Named {
  name: string;
  place(): Pick<Issue, 'file' | 'line' | 'column'>;
}

/** Names that stand twice, or that differ in nothing but case: each double is told with the place of the first. */
export function findDoubles(rule: string, kind: string, items: Named[]): Issue[] {
  const first = new Map<string, Named>();
  return items.flatMap((item) => {
    const key = item.name.toLowerCase();
    const twin = first.get(key);
    if (!twin) first.set(key, item);
    return twin ? [double(rule, kind, item, twin)] : [];
  });
}

function double(rule: string, kind: string, item: Named, twin: Named): Issue {
  const { file, line, column } = twin.place();
  const same = item.name === twin.name;
  return {
    rule,
    ...item.place(),
    problem: same
      ? `The ${kind} “${item.name}” stands twice: first at ${file}:${line}:${column}.`
      : `The ${kind} “${item.name}” differs from “${twin.name}” at ${file}:${line}:${column} in case alone.`,
    mend: 'Keep one of the two, or give this one another name.',
  };
}
