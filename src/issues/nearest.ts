import { closest, distance } from 'fastest-levenshtein';

/** The known name most like `name`, if one is like enough to be what was meant. */
export function findNearest(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const nearest = closest(name, known);
  return distance(name, nearest) <= Math.max(2, Math.ceil(name.length / 3)) ? nearest : undefined;
}

/** “Did you mean …?” where there is a likely name, else `otherwise`. */
export function suggest(name: string, known: readonly string[], otherwise: string): string {
  const nearest = findNearest(name, known);
  return nearest ? `Did you mean “${nearest}”?` : otherwise;
}

/** The known names, those most like `name` first. */
export function byNearness(name: string, known: readonly string[]): string[] {
  return known.toSorted((a, b) => distance(name, a) - distance(name, b));
}
