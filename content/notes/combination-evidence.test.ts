import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as note from './combination-evidence.ts';
import { bliss, sampleSize, zeroEvents } from './combination-evidence.ts';
import { describeContract, describeReference, expectError } from './lib/note-test.ts';
import { exactLimits } from './lib/proportions.ts';
import reference from './reference/combination-evidence.json' with { type: 'json' };

describeReference(note, reference);
describeContract(note, new URL('./combination-evidence.ts', import.meta.url));

const many = { numRuns: 15_000 };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const inner = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const near = (found: number, expected: number, by: number) =>
  Math.abs(found - expected) <= by * Math.abs(expected);

describe('bliss', () => {
  it('is the same whichever drug comes first, at least the better one and at most everyone', () => {
    fc.assert(
      fc.property(share, share, (pA, pB) => {
        const { expected, best } = bliss({ pA, pB });
        return expected === bliss({ pA: pB, pB: pA }).expected && expected >= best && expected <= 1;
      }),
      many,
    );
  });
  it('leaves unhelped those whom neither drug helps', () => {
    fc.assert(
      fc.property(share, share, share, (pA, pB, observed) => {
        const { expected, excess = Number.NaN } = bliss({ pA, pB, observed });
        const close = (a: number, b: number) => Math.abs(a - b) < 1e-15;
        return close(1 - expected, (1 - pA) * (1 - pB)) && close(expected + excess, observed);
      }),
      many,
    );
  });
  it('adds a third drug in any order', () => {
    fc.assert(
      fc.property(share, share, share, (a, b, c) => {
        const together = (pA: number, pB: number) => bliss({ pA, pB }).expected;
        return Math.abs(together(together(a, b), c) - together(a, together(b, c))) < 1e-15;
      }),
      many,
    );
  });
});

/** Φ(x) by its power series about 0, independent of the quantile that the note uses; good to 1e-12 for |x| < 5. */
function normalBelow(x: number): number {
  let [term, sum] = [x, x];
  for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum) && k < 400; k += 2) {
    term *= (x * x) / k;
    sum += term;
  }
  return 0.5 + (Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI)) * sum;
}

describe('sampleSize', () => {
  const power = fc.double({ min: 0.5, max: 0.99, noNaN: true });
  const different = fc.tuple(inner, inner).filter(([p1, p2]) => Math.abs(p1 - p2) > 1e-3);
  it('gives back the power asked for, by a series for the normal distribution', () => {
    fc.assert(
      fc.property(different, power, ([p1, p2], wanted) => {
        const n = sampleSize({ p1, p2, power: wanted }).nPerArmExact;
        const mean = (p1 + p2) / 2;
        const alike = 1.959963984540054 * Math.sqrt(2 * mean * (1 - mean));
        const z = (Math.abs(p1 - p2) * Math.sqrt(n) - alike) / Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
        // Small shares make z the difference of numbers some thirty times larger.
        return Math.abs(normalBelow(z) - wanted) < 1e-9;
      }),
      many,
    );
  });
  it('is the same whichever share comes first, and for the shares not helped', () => {
    fc.assert(
      fc.property(different, power, ([p1, p2], wanted) => {
        const n = sampleSize({ p1, p2, power: wanted }).nPerArmExact;
        const swapped = sampleSize({ p1: p2, p2: p1, power: wanted }).nPerArmExact;
        const other = sampleSize({ p1: 1 - p1, p2: 1 - p2, power: wanted }).nPerArmExact;
        return near(swapped, n, 1e-12) && near(other, n, 1e-9);
      }),
      many,
    );
  });
  it('takes more people for more power and for a stricter level', () => {
    fc.assert(
      fc.property(different, power, inner, ([p1, p2], wanted, part) => {
        const n = sampleSize({ p1, p2, power: wanted }).nPerArmExact;
        const more = sampleSize({ p1, p2, power: wanted + (0.999 - wanted) * part }).nPerArmExact;
        const stricter = sampleSize({ p1, p2, power: wanted, alpha: 0.05 * part }).nPerArmExact;
        return more >= n * (1 - 1e-12) && stricter >= n * (1 - 1e-12);
      }),
      { numRuns: 8000 },
    );
  });
  it('needs nobody for a power that chance alone gives, and refuses what cannot be told apart', () => {
    expect(sampleSize({ p1: 0.3, p2: 0.4, power: 0.01 }).nPerArm).toBe(0);
    expectError(() => sampleSize({ p1: 0, p2: 0 }), 'E_UNDEFINED');
    expectError(() => sampleSize({ p1: 0.3, p2: 0.3, power: 1 }), 'E_RANGE');
  });
});

describe('zeroEvents', () => {
  const level = fc.double({ min: 0.5, max: 0.999, noNaN: true });
  it('leaves no event in so many people with just the probability named', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), level, (n, conf) => {
        const { upperOneSided, upperTwoSided } = zeroEvents({ n, conf });
        // 1 − u loses up to n·1e-16 when it is raised to the n-th power.
        return (
          near((1 - upperOneSided) ** n, 1 - conf, 1e-11) &&
          near((1 - upperTwoSided) ** n, (1 - conf) / 2, 1e-11)
        );
      }),
      many,
    );
  });
  it('agrees with the exact limits of a share, found as a quantile of the beta distribution', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), level, (n, conf) =>
        near(zeroEvents({ n, conf }).upperTwoSided, exactLimits(0, n, (1 - conf) / 2).upper, 1e-10),
      ),
      { numRuns: 3000 },
    );
  });
  it('falls with every further person, and lies just below the rule of three at 95%', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 1_000_000_000 }), (n) => {
        const { upperOneSided, ruleOfThree } = zeroEvents({ n });
        // −ln 0.05 is 2.9957, and 1 − 0.05^(1/30) is 4.9% below 3/30.
        const rule = Number(ruleOfThree);
        return (
          upperOneSided < rule &&
          upperOneSided > 0.95 * rule &&
          zeroEvents({ n: n + 1 }).upperOneSided < upperOneSided
        );
      }),
      many,
    );
  });
});
