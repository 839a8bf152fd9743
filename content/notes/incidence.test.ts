import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as note from './incidence.ts';
import { expectedCases, incidenceGap, poissonRate, rateRatio } from './incidence.ts';
import { describeContract, describeReference, expectError, expectValue } from './lib/note-test.ts';
import reference from './reference/incidence.json' with { type: 'json' };

describeReference(note, reference);
describeContract(note, new URL('./incidence.ts', import.meta.url));

const events = fc.oneof(fc.nat(100), fc.nat(1_000_000_000));
const some = events.map((count) => count + 1);
const time = fc.double({ min: 1e-3, max: 1e10, noNaN: true });
const conf = fc.double({ min: 0.01, max: 0.9999, noNaN: true });
const perCapita = fc.double({ min: 0.01, max: 1e4, noNaN: true });
// A quantile takes some thousand times as long as a ratio.
const quick = { numRuns: 45_000 };
const slow = { numRuns: 2_500 };

describe('poissonRate', () => {
  it('has −ln(α/2)/T as its upper limit without events', () => {
    fc.assert(
      fc.property(time, conf, (personTime, level) => {
        const { rate, lower, upper } = poissonRate({ events: 0, personTime, per: 1, conf: level });
        expect([rate, lower]).toEqual([0, 0]);
        // Two roundings in each; the quantile itself is good to 1e-13.
        expect(Math.abs((upper * personTime) / -Math.log((1 - level) / 2) - 1)).toBeLessThan(1e-12);
      }),
      slow,
    );
  });
  it('holds the rate within its limits, wider with more confidence', () => {
    fc.assert(
      fc.property(events, time, conf, (count, personTime, level) => {
        const { rate, lower, upper } = poissonRate({ events: count, personTime, conf: level });
        expect(lower).toBeLessThanOrEqual(rate);
        expect(upper).toBeGreaterThan(rate);
        const wide = poissonRate({ events: count, personTime, conf: (1 + level) / 2 });
        expect(wide.upper).toBeGreaterThan(upper);
        expect(wide.lower).toBeLessThanOrEqual(lower);
      }),
      slow,
    );
  });
  it('rises with the events and falls with the person-time', () => {
    fc.assert(
      fc.property(
        events,
        time,
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        (count, personTime, factor) => {
          const one = poissonRate({ events: count, personTime });
          const more = poissonRate({ events: count + 1, personTime });
          const longer = poissonRate({ events: count, personTime: personTime * factor });
          for (const key of ['rate', 'lower', 'upper'] as const) {
            expect(more[key]).toBeGreaterThan(one[key]);
            expectValue(longer[key] * factor, one[key]);
          }
        },
      ),
      slow,
    );
  });
  it('checks all for finiteness before wholeness, and wholeness before range', () => {
    expectError(() => poissonRate({ events: 2.5, personTime: Number.NaN }), 'E_NAN');
    expectError(() => poissonRate({ events: -2.5, personTime: -1 }), 'E_INT');
    expectError(() => poissonRate({ events: 3, personTime: 10, conf: 1 }), 'E_RANGE');
    expectError(() => poissonRate({ personTime: 1 } as never), 'E_NAN');
    expectError(() => poissonRate({ events: '61' as never, personTime: 1 }), 'E_NAN');
    expect(() => poissonRate({ events: 3, personTime: 0 })).toThrow('Person-time must be above 0.');
  });
});

describe('expectedCases', () => {
  it('grows in proportion, with variance and probability of a Poisson count', () => {
    fc.assert(
      fc.property(perCapita, fc.double({ min: 0, max: 1e10, noNaN: true }), (rate, population) => {
        const { expected, sd, atLeastOne } = expectedCases({ rate, population });
        expectValue(expectedCases({ rate, population, years: 2 }).expected, 2 * expected);
        expectValue(sd * sd, expected);
        expect(atLeastOne).toBeLessThanOrEqual(Math.min(1, expected));
      }),
      quick,
    );
  });
});

describe('rateRatio', () => {
  it('inverts when the groups are swapped', () => {
    fc.assert(
      fc.property(some, time, some, time, conf, (a, ta, b, tb, level) => {
        const there = rateRatio({ a, ta, b, tb, conf: level });
        const back = rateRatio({ a: b, ta: tb, b: a, tb: ta, conf: level });
        expectValue(Number(there.ratio) * Number(back.ratio), 1);
        expectValue(Number(there.logLower) * Number(back.logUpper), 1);
        expectValue(there.exactLower * Number(back.exactUpper), 1);
      }),
      slow,
    );
  });
  it('has exact limits about the ratio', () => {
    fc.assert(
      fc.property(some, time, some, time, (a, ta, b, tb) => {
        const { ratio, exactLower, exactUpper } = rateRatio({ a, ta, b, tb });
        expect(exactLower).toBeLessThan(Number(ratio));
        expect(Number(exactUpper)).toBeGreaterThan(Number(ratio));
      }),
      slow,
    );
  });
});

describe('incidenceGap', () => {
  it('gives a share that mixes the two rates to the pooled one', () => {
    fc.assert(
      fc.property(perCapita, perCapita, fc.double({ min: 0, max: 1, noNaN: true }), (rateA, rateB, share) => {
        fc.pre(Math.abs(rateA / rateB - 1) > 1e-3);
        const pooled = share * rateA + (1 - share) * rateB;
        const found = incidenceGap({ rateA, rateB, pooled });
        // Rounding of the mix (1e-16) is magnified by rate over difference, at most 1e3, by the precondition.
        expect(Math.abs(Number(found.shareA) - share)).toBeLessThan(1e-12);
      }),
      quick,
    );
  });
});
