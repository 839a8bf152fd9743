import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeContract, describeReference, expectError } from './lib/note-test.ts';
import * as note from './prevalence.ts';
import { affected, durationFromPrevalence, prevalenceFromDuration, proportion } from './prevalence.ts';
import reference from './reference/prevalence.json' with { type: 'json' };

describeReference(note, reference);
describeContract(note, new URL('./prevalence.ts', import.meta.url));

const many = { numRuns: 20_000 };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const magnitude = (low: number, high: number) =>
  fc.double({ min: low, max: high, noNaN: true }).map((e) => 10 ** e);
const near = (found: number, expected: number, by: number) =>
  Math.abs(found - expected) <= by * Math.abs(expected);

describe('affected', () => {
  it('counts everyone once: those with and those without make up the population', () => {
    fc.assert(
      fc.property(share, magnitude(0, 10), (part, population) => {
        const without = affected({ proportion: 1 - part, population }).affected;
        return near(affected({ proportion: part, population }).affected + without, population, 1e-12);
      }),
      many,
    );
  });
});

describe('durationFromPrevalence', () => {
  it('is undone by the prevalence from that duration', () => {
    fc.assert(
      fc.property(magnitude(-9, -0.0001), magnitude(-3, 5), (prevalence, incidence) => {
        const { durationYears } = durationFromPrevalence({ prevalence, incidence });
        return near(prevalenceFromDuration({ incidence, durationYears }).prevalence, prevalence, 1e-12);
      }),
      many,
    );
  });
  it('is at least the approximation for rare conditions, and within the prevalence of it', () => {
    fc.assert(
      fc.property(magnitude(-9, -0.0001), magnitude(-3, 5), (prevalence, incidence) => {
        const { durationYears, durationApprox } = durationFromPrevalence({ prevalence, incidence });
        return (
          durationYears >= durationApprox && near(durationApprox, durationYears * (1 - prevalence), 1e-12)
        );
      }),
      many,
    );
  });
  it('does not depend on the base in which the incidence is written', () => {
    fc.assert(
      fc.property(magnitude(-9, -0.0001), magnitude(-3, 5), magnitude(0, 6), (prevalence, incidence, per) => {
        const one = durationFromPrevalence({ prevalence, incidence });
        const other = durationFromPrevalence({ prevalence, incidence: (incidence / 1e5) * per, per });
        return near(other.durationYears, one.durationYears, 1e-12);
      }),
      many,
    );
  });
});

describe('prevalenceFromDuration', () => {
  it('rises with incidence and with duration, and stays below one', () => {
    fc.assert(
      fc.property(magnitude(-3, 5), magnitude(-3, 3), share, (incidence, durationYears, part) => {
        const { prevalence } = prevalenceFromDuration({ incidence, durationYears });
        const shorter = prevalenceFromDuration({ incidence, durationYears: durationYears * part }).prevalence;
        const rarer = prevalenceFromDuration({
          incidence: incidence * part || 1e-9,
          durationYears,
        }).prevalence;
        return prevalence < 1 && shorter <= prevalence && rarer <= prevalence;
      }),
      many,
    );
  });
});

/** x of n, none and all included. */
const sample = (most: number) =>
  fc.integer({ min: 1, max: most }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const conf = fc.double({ min: 0.5, max: 0.999, noNaN: true });

/** P(X ≥ x) for X binomial, summed term by term. */
function atLeast(x: number, n: number, p: number): number {
  let term = 1;
  for (let k = 0; k < x; k++) term *= ((n - k) / (k + 1)) * p;
  term *= (1 - p) ** (n - x);
  let sum = 0;
  for (let k = x; k <= n; k++) {
    sum += term;
    term *= ((n - k) / (k + 1)) * (p / (1 - p));
  }
  return sum;
}

describe('proportion', () => {
  it('leaves the stated chance outside each exact limit, by a sum over all outcomes', () => {
    fc.assert(
      fc.property(sample(60), conf, ([x, n], level) => {
        const { exactLower, exactUpper } = proportion({ x, n, conf: level });
        const tail = (1 - level) / 2;
        const below = x === 0 || near(atLeast(x, n, exactLower), tail, 1e-9);
        return below && (x === n || near(atLeast(n - x, n, 1 - exactUpper), tail, 1e-9));
      }),
      { numRuns: 3000 },
    );
  });
  it('is exactly z standard errors away from either Wilson limit', () => {
    fc.assert(
      fc.property(sample(1e6), ([x, n]) => {
        const { p, wilsonLower, wilsonUpper } = proportion({ x, n });
        const z = 1.959963984540054;
        const off = (limit: number) => Math.abs(p - limit) / Math.sqrt((limit * (1 - limit)) / n);
        // Within 1e-6: the difference p − limit loses up to √n of its digits, and 1 − limit those near 1.
        const fits = (limit: number) => limit * (1 - limit) < 1e-9 || near(off(limit), z, 1e-6);
        return fits(wilsonLower) && fits(wilsonUpper);
      }),
      { numRuns: 5000 },
    );
  });
  it('lies within its limits, and the exact ones lie between 0 and 1', () => {
    fc.assert(
      fc.property(sample(1e9), conf, ([x, n], level) => {
        const { p, wilsonLower, wilsonUpper, exactLower, exactUpper } = proportion({ x, n, conf: level });
        const within = wilsonLower <= p && p <= wilsonUpper && exactLower <= p && p <= exactUpper;
        return within && exactLower >= 0 && exactUpper <= 1 && wilsonLower >= 0 && wilsonUpper <= 1;
      }),
      { numRuns: 5000 },
    );
  });
  it('mirrors when those with and those without the finding change places', () => {
    fc.assert(
      fc.property(sample(1000), ([x, n]) => {
        const one = proportion({ x, n });
        const other = proportion({ x: n - x, n });
        const mirrored = (a: number, b: number) => Math.abs(a + b - 1) < 1e-12;
        return mirrored(one.wilsonLower, other.wilsonUpper) && mirrored(one.exactLower, other.exactUpper);
      }),
      { numRuns: 2000 },
    );
  });
  it('refuses what cannot be, wholeness before range', () => {
    expectError(() => proportion({ x: 5.5, n: 4 }), 'E_INT');
    expectError(() => proportion({ x: -1, n: 4 }), 'E_RANGE');
    expectError(() => durationFromPrevalence({ prevalence: Number.NaN, incidence: 0 }), 'E_NAN');
    expect(() => proportion({ x: 5, n: 4 })).toThrow('must be at most those examined.');
  });
  it('answers for a thousand million people, and for none with the finding', () => {
    const { wilsonUpper, exactUpper } = proportion({ x: 0, n: 1e9 });
    // −ln(0.025)/n and z²/(n + z²), to the ten digits promised.
    expect(near(exactUpper, -Math.expm1(Math.log(0.025) / 1e9), 1e-10)).toBe(true);
    expect(near(wilsonUpper, 3.841458820694124 / (1e9 + 3.841458820694124), 1e-10)).toBe(true);
  });
});
