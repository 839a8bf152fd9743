import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawTags } from './draw-tags.ts';
import { mintTag, parseTag, TAG_COUNT } from './tag.ts';

it('draws tags that are free and differ', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(TAG_COUNT - 1)), fc.nat(50), (numbers, count) => {
      const given = new Set(numbers.map(mintTag));
      const drawn = drawTags(count, given);
      expect(new Set([...given, ...drawn]).size).toBe(given.size + count);
      expect(drawn.every((tag) => parseTag(tag) === tag)).toBe(true);
    }),
  );
});

it('draws again where the tag is taken', () => {
  const draws = [3, 3, 3, 5];
  const draw = () => draws.shift() ?? 0;
  expect(drawTags(2, new Set([mintTag(4)]), draw)).toEqual([mintTag(3), mintTag(5)]);
});

it('does not compute them from what was given: two branches from one ledger do not meet', () => {
  const given = new Set([mintTag(0)]);
  // One in 10,000 runs would meet by chance with ten on each side.
  expect(drawTags(10, given)).not.toEqual(drawTags(10, given));
});

it('says so where there are no more', () => {
  expect(() => drawTags(TAG_COUNT + 1, new Set())).toThrow('There are no 923522 free tags left.');
});
