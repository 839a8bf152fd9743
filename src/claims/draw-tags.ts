import { randomInt } from 'node:crypto';
import { mintTag, TAG_COUNT } from './tag.ts';

/** Draws a whole number from 0 up to, but not including, `end`. */
export type Draw = (end: number) => number;

/**
 * Draws `count` tags from those that `given` does not hold. By chance, so that two branches don't draw the same one: of
 * a hundred new tags on each of two, two are alike once in ninety merges, and the check names them.
 */
export function drawTags(count: number, given: ReadonlySet<string>, draw: Draw = randomInt): string[] {
  const taken = new Set(given);
  if (taken.size + count > TAG_COUNT) throw new RangeError(`There are no ${count} free tags left.`);
  return Array.from({ length: count }, () => {
    let tag = mintTag(draw(TAG_COUNT));
    while (taken.has(tag)) tag = mintTag(draw(TAG_COUNT));
    taken.add(tag);
    return tag;
  });
}
