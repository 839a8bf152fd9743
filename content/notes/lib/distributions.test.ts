import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import reference from '../reference/distributions.json' with { type: 'json' };
import { betaOddsQuantile, gammaQuantile, normalQuantile, type Side } from './distributions.ts';

const tails = fc.double({ min: 1e-9, max: 0.5, noNaN: true });
const sides = fc.constantFrom<Side>('lower', 'upper');
const relative = (found: number, true_: number) => Math.abs(found / true_ - 1);

/** Σ ln i by addition alone: a second way to ln n!, off by less than n·1e-16 of itself. */
function logFactorial(n: number): number {
  let sum = 0;
  for (let i = 2; i <= n; i++) sum += Math.log(i);
  return sum;
}

/** P(X ≤ n) for a Poisson mean, term by term. */
function poissonAtMost(n: number, mean: number): number {
  let sum = 0;
  for (let i = 0; i <= n; i++) sum += Math.exp(i * Math.log(mean) - mean - logFactorial(i));
  return sum;
}

/** P(X ≤ k) of n binomial trials, term by term. */
function binomialAtMost(k: number, n: number, odds: number): number {
  let sum = 0;
  for (let i = 0; i <= k; i++) {
    const ways = logFactorial(n) - logFactorial(i) - logFactorial(n - i);
    sum += Math.exp(ways + i * Math.log(odds) - n * Math.log1p(odds));
  }
  return sum;
}

describe('against 50-digit values', () => {
  it.each(reference.values)('$distribution shape $shape a $a b $b tail $tail $side', (known) => {
    const { distribution, a = 0, b = 0, shape = 0, tail } = known;
    const side = known.side as Side;
    const found =
      distribution === 'normal'
        ? normalQuantile(tail)
        : distribution === 'gamma'
          ? gammaQuantile(shape, tail, side)
          : betaOddsQuantile(a, b, tail, side);
    // 1e-13 is what the docstring promises; the worst seen is 3e-14.
    expect(relative(found, known.value)).toBeLessThan(1e-13);
  });
});

describe('against closed forms', () => {
  // Rounding of ln and exp in the closed form itself: some 1e-15.
  it('gamma of shape 1 is the exponential distribution', () => {
    fc.assert(
      fc.property(tails, (tail) => {
        expect(relative(gammaQuantile(1, tail, 'upper'), -Math.log(tail))).toBeLessThan(1e-12);
        expect(relative(gammaQuantile(1, tail, 'lower'), -Math.log1p(-tail))).toBeLessThan(1e-12);
      }),
    );
  });
  it('beta(1, n) and beta(n, 1) are powers', () => {
    fc.assert(
      fc.property(tails, fc.integer({ min: 1, max: 1e6 }), (tail, n) => {
        const odds = Math.expm1(-Math.log(tail) / n);
        expect(relative(betaOddsQuantile(1, n, tail, 'upper'), odds)).toBeLessThan(1e-12);
        expect(relative(betaOddsQuantile(n, 1, tail, 'lower'), 1 / odds)).toBeLessThan(1e-12);
      }),
    );
  });
});

describe('against sums of probabilities', () => {
  // The sums lose about n·1e-16 in ln n! and as much again in the exponent: 1e-11 for n up to 300.
  it('the gamma quantile is the Poisson mean with that tail', () => {
    fc.assert(
      fc.property(tails, fc.integer({ min: 0, max: 300 }), (tail, n) => {
        expect(relative(poissonAtMost(n, gammaQuantile(n + 1, tail, 'upper')), tail)).toBeLessThan(1e-11);
      }),
      { numRuns: 40 },
    );
  });
  it('the beta quantile is the binomial share with that tail', () => {
    fc.assert(
      fc.property(tails, fc.nat(80), fc.integer({ min: 1, max: 80 }), (tail, k, rest) => {
        const odds = betaOddsQuantile(k + 1, rest, tail, 'upper');
        expect(relative(binomialAtMost(k, k + rest, odds), tail)).toBeLessThan(1e-11);
      }),
      { numRuns: 40 },
    );
  });
});

describe('symmetry and order', () => {
  it('a tail above one half is the other side', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(-normalQuantile(0.025), 14);
    expect(gammaQuantile(7, 0.9, 'lower')).toBeCloseTo(gammaQuantile(7, 0.1, 'upper'), 12);
  });
  it('swapping a and b inverts the odds', () => {
    const shapes = fc.integer({ min: 1, max: 1e9 });
    fc.assert(
      fc.property(shapes, shapes, tails, sides, (a, b, tail, side) => {
        const other = side === 'lower' ? 'upper' : 'lower';
        const product = betaOddsQuantile(a, b, tail, side) * betaOddsQuantile(b, a, tail, other);
        // One of the two is computed as 1 over the other's route; a = b takes the same route twice.
        expect(relative(product, 1)).toBeLessThan(1e-12);
      }),
    );
  });
  it('rises with the shape, in well under a millisecond a value', () => {
    const start = performance.now();
    let last = 0;
    for (let i = 0; i < 1000; i++) {
      const next = gammaQuantile(10 ** (i / 100) + 1, 0.025, 'lower');
      expect(next).toBeGreaterThan(last);
      last = next;
    }
    // The promise is a millisecond each, on a busy machine too; usual is 0.03 ms.
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
