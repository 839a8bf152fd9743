import type { Arrow } from './list-arrows.ts';

type Ends = Pick<Arrow, 'from' | 'to'>;

/** The rooms from top to bottom: each stands above all that it imports. Rooms in a circle come last, together. */
export function levels(arrows: Ends[]): string[][] {
  let rest = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  const floors: string[][] = [];
  while (rest.size > 0) {
    const reached = new Set(arrows.filter(({ from }) => rest.has(from)).map(({ to }) => to));
    const top = [...rest].filter((room) => !reached.has(room)).sort();
    if (top.length === 0) return [...floors, [...rest].sort()];
    floors.push(top);
    rest = rest.difference(new Set(top));
  }
  return floors;
}

/** A circle of arrows, as the rooms that it passes, the first named again at its end; undefined if there is none. */
export function findCircle(arrows: Ends[]): string[] | undefined {
  const next = Map.groupBy(arrows, ({ from }) => from);
  const done = new Set<string>();
  const walk = (room: string, path: string[]): string[] | undefined => {
    if (path.includes(room)) return [...path.slice(path.indexOf(room)), room];
    if (done.has(room)) return undefined;
    for (const { to } of next.get(room) ?? []) {
      const circle = walk(to, [...path, room]);
      if (circle) return circle;
    }
    done.add(room);
    return undefined;
  };
  for (const room of next.keys()) {
    const circle = walk(room, []);
    if (circle) return circle;
  }
  return undefined;
}
