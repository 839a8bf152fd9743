import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPeople, outOf } from './frequency.ts';

describe('inPeople', () => {
  it.each([
    [0, 'none'],
    [1e-12, 'fewer than one in 1,000,000,000'],
    [0.00058, '58 in 100,000, or one in 1,700'],
    [0.00135, 'about 14 in 10,000, or one in 741'],
    [0.005, '5 in 1,000, or one in 200'],
    [0.01, '10 in 1,000, or one in 100'],
    [0.0447192, 'about 45 in 1,000, or one in 22'],
    [0.25, '250 in 1,000, or one in 4'],
    [0.35, '350 in 1,000'],
    [0.862, '862 in 1,000'],
    [0.99999, 'more than 999 in 1,000'],
    [1, 'all'],
  ])('says %f as %s', (share, words) => {
    expect(inPeople(share)).toBe(words);
  });
});

describe('outOf', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  it('rounds each share by less than one person, and all together to no more than there are', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 5 }), share, (parts, whole) => {
        const sum = parts.reduce((all, part) => all + part, 0) || 1;
        const shares = parts.map((part) => (part / sum) * whole);
        const counts = outOf(1000, shares);
        const fits = counts.every((count, i) => Math.abs(count - 1000 * (shares[i] ?? 0)) < 1 + 1e-6);
        return fits && counts.reduce((all, count) => all + count, 0) <= 1000;
      }),
      { numRuns: 10_000 },
    );
  });
  it('keeps halves of one person from becoming two', () => {
    expect(outOf(1000, [0.4995, 0.5005])).toEqual([500, 500]);
    expect(outOf(1000, [0.1, 0.2, 0.7])).toEqual([100, 200, 700]);
  });
});
