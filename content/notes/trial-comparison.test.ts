import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARMS, HARMS } from './lib/exist3.ts';
import { describeContract, describeReference, expectError } from './lib/note-test.ts';
import reference from './reference/trial-comparison.json' with { type: 'json' };
import * as note from './trial-comparison.ts';
import { gainAndHarm, percentToCount, trialComparison } from './trial-comparison.ts';

describeReference(note, reference);
describeContract(note, new URL('./trial-comparison.ts', import.meta.url));

const many = { numRuns: 15_000 };
const near = (found: unknown, expected: number, by: number) =>
  Math.abs(Number(found) - expected) <= by * Math.max(Math.abs(expected), 1e-3);
/** Responders of an arm: none and all included. */
const arm = (most: number) =>
  fc.integer({ min: 1, max: most }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
/** Some respond and some do not. */
const mixed = (most: number) =>
  fc
    .integer({ min: 2, max: most })
    .chain((n) => fc.tuple(fc.integer({ min: 1, max: n - 1 }), fc.constant(n)));
const conf = fc.double({ min: 0.5, max: 0.999, noNaN: true });

describe('percentToCount', () => {
  it('finds exactly the counts that a search through the whole arm finds, in whole numbers', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 0, max: 2 }),
        fc.nat(10_000),
        (n, decimals, at) => {
          const unit = 10 ** decimals;
          const printed = at % (100 * unit + 1); // the percentage in units of its last decimal place
          const fits = (x: number) => 2 * Math.abs(100 * unit * x - printed * n) <= n;
          const counts = Array.from({ length: n + 1 }, (_, x) => x).filter(fits);
          return (
            JSON.stringify(percentToCount({ percent: printed / unit, n, decimals }).counts) ===
            JSON.stringify(counts)
          );
        },
      ),
      many,
    );
  });
  it('always finds the count that was printed', () => {
    fc.assert(
      fc.property(arm(100_000), fc.integer({ min: 0, max: 6 }), ([x, n], decimals) => {
        const percent = Number(((100 * x) / n).toFixed(decimals));
        return percentToCount({ percent, n, decimals }).counts.includes(x);
      }),
      many,
    );
  });
  it('refuses arms too large to list', () => {
    expectError(() => percentToCount({ percent: 20, n: 1e9, decimals: 0 }), 'E_RANGE');
  });
});

describe('trialComparison', () => {
  it('mirrors when the arms change places', () => {
    fc.assert(
      fc.property(mixed(1e6), mixed(1e6), conf, ([x1, n1], [x0, n0], level) => {
        const there = trialComparison({ x1, n1, x0, n0, conf: level });
        const back = trialComparison({ x1: x0, n1: n0, x0: x1, n0: n1, conf: level });
        return (
          there.rd === -back.rd &&
          near(there.rdNewcombeLower, -back.rdNewcombeUpper, 1e-10) &&
          near(Number(there.rr) * Number(back.rr), 1, 1e-10) &&
          near(Number(there.rrLower) * Number(back.rrUpper), 1, 1e-10) &&
          near(Number(there.orLower) * Number(back.orUpper), 1, 1e-10)
        );
      }),
      many,
    );
  });
  it('inverts the odds ratio when not responding is counted instead', () => {
    fc.assert(
      fc.property(mixed(1e6), mixed(1e6), ([x1, n1], [x0, n0]) => {
        const one = trialComparison({ x1, n1, x0, n0 });
        const other = trialComparison({ x1: n1 - x1, n1, x0: n0 - x0, n0 });
        return (
          near(Number(one.or) * Number(other.or), 1, 1e-10) &&
          near(Number(one.orUpper) * Number(other.orLower), 1, 1e-10) &&
          near(one.rdNewcombeLower, -other.rdNewcombeUpper, 1e-8)
        );
      }),
      many,
    );
  });
  it('has the estimate within all its limits, and Newcombe’s limits within −1 and 1', () => {
    fc.assert(
      fc.property(arm(1e6), arm(1e6), conf, ([x1, n1], [x0, n0], level) => {
        const found = trialComparison({ x1, n1, x0, n0, conf: level });
        const within = (low: number | null, at: unknown, high: number | null) =>
          low === null || high === null || (low <= Number(at) && Number(at) <= high);
        return (
          within(found.rdNewcombeLower, found.rd, found.rdNewcombeUpper) &&
          within(found.rdWaldLower, found.rd, found.rdWaldUpper) &&
          within(found.rrLower, found.rr, found.rrUpper) &&
          within(found.orLower, found.or, found.orUpper) &&
          found.rdNewcombeLower >= -1 &&
          found.rdNewcombeUpper <= 1
        );
      }),
      many,
    );
  });
  it('has difference, ratio and odds ratio agree on which arm does better', () => {
    fc.assert(
      fc.property(mixed(1e6), mixed(1e6), ([x1, n1], [x0, n0]) => {
        const { rd, rr, or, nnt } = trialComparison({ x1, n1, x0, n0 });
        const side = Math.sign(x1 * n0 - x0 * n1); // exact in whole numbers
        const agrees = (sign: number) => sign === side || sign === 0;
        return (
          Math.sign(rd) === side &&
          agrees(Math.sign(Number(rr) - 1)) &&
          agrees(Math.sign(Number(or) - 1)) &&
          (side === 0 ? nnt === 'Infinity' : near(Number(nnt) * rd, 1, 1e-12))
        );
      }),
      many,
    );
  });
  it('narrows its limits as both arms grow in proportion', () => {
    fc.assert(
      fc.property(arm(1e4), arm(1e4), fc.integer({ min: 2, max: 100 }), ([x1, n1], [x0, n0], by) => {
        const small = trialComparison({ x1, n1, x0, n0 });
        const large = trialComparison({ x1: x1 * by, n1: n1 * by, x0: x0 * by, n0: n0 * by });
        const width = (at: typeof small) => at.rdNewcombeUpper - at.rdNewcombeLower;
        return width(large) < width(small) && near(large.rd, small.rd, 1e-12);
      }),
      many,
    );
  });
  it('joins the limits of the number needed to treat over infinity where, and only where, 0 is within', () => {
    fc.assert(
      fc.property(arm(300), arm(300), conf, ([x1, n1], [x0, n0], level) => {
        const { nntType, nntFromLower, nntFromUpper } = trialComparison({ x1, n1, x0, n0, conf: level });
        const [low, high] = [1 / Number(nntFromLower), 1 / Number(nntFromUpper)];
        return nntType === (low > 0 ? 'benefit' : high < 0 ? 'harm' : 'unbounded');
      }),
      many,
    );
  });
  it('counts half a person in each cell for the ratios alone', () => {
    const bare = trialComparison({ x1: 5, n1: 20, x0: 0, n0: 20 });
    const added = trialComparison({ x1: 5, n1: 20, x0: 0, n0: 20, correction: 'haldane' });
    expect({ ...added, rr: 0, or: 0 }).toMatchObject({ rd: bare.rd, nnt: bare.nnt, p0: 0 });
    expect([bare.rr, bare.rrLower, bare.or]).toEqual(['Infinity', null, 'Infinity']);
    expectError(
      () => trialComparison({ x1: 1, n1: 2, x0: 1, n0: 2, correction: 'yates' as never }),
      'E_RANGE',
    );
  });
  it('answers for a thousand million people in each arm', () => {
    const { rd, rdWaldLower, rdNewcombeLower } = trialComparison({ x1: 4e8, n1: 1e9, x0: 151e6, n0: 1e9 });
    expect(near(rd, 0.249, 1e-12)).toBe(true);
    // So large that both kinds of limits are the same to eight digits.
    expect(near(rdWaldLower, rdNewcombeLower, 1e-8)).toBe(true);
  });
});

/** An arm with responders and people harmed: none and all included. */
const bothOf = (most: number) =>
  fc.integer({ min: 1, max: most }).chain((n) => {
    const some = fc.integer({ min: 0, max: n });
    return fc.tuple(some, some, fc.constant(n));
  });

describe('gainAndHarm', () => {
  it('needs for harm what is needed for gain where the same people are counted', () => {
    fc.assert(
      fc.property(arm(1e6), arm(1e6), conf, ([x1, n1], [x0, n0], level) => {
        const found = gainAndHarm({ x1, h1: x1, n1, x0, h0: x0, n0, conf: level });
        const swapped = { benefit: 'harm', harm: 'benefit', unbounded: 'unbounded' }[found.nntType];
        expect([found.nnh, found.nnhFromLower, found.nnhFromUpper, found.nnhType]).toEqual([
          ...[found.nnt, found.nntFromLower, found.nntFromUpper, swapped],
        ]);
        expect(found.gainPerHarm).toBe(x1 * n0 > x0 * n1 ? 1 : null);
      }),
      many,
    );
  });
  it('gives of the gain what the comparison of the arms gives', () => {
    fc.assert(
      fc.property(bothOf(1e6), bothOf(1e6), conf, ([x1, h1, n1], [x0, h0, n0], level) => {
        const found = gainAndHarm({ x1, h1, n1, x0, h0, n0, conf: level });
        const gain = trialComparison({ x1, n1, x0, n0, conf: level });
        const harm = trialComparison({ x1: h1, n1, x0: h0, n0, conf: level });
        return (
          found.nnt === gain.nnt &&
          found.nntType === gain.nntType &&
          found.harmRd === harm.rd &&
          found.harmLower === harm.rdNewcombeLower &&
          found.nnhFromUpper === harm.nntFromUpper
        );
      }),
      many,
    );
  });
  it('mirrors the harm, and only the harm, when staying unharmed is counted instead', () => {
    fc.assert(
      fc.property(bothOf(1e6), bothOf(1e6), ([x1, h1, n1], [x0, h0, n0]) => {
        const one = gainAndHarm({ x1, h1, n1, x0, h0, n0 });
        const other = gainAndHarm({ x1, h1: n1 - h1, n1, x0, h0: n0 - h0, n0 });
        return (
          one.nnt === other.nnt &&
          near(one.harmRd, -other.harmRd, 1e-8) &&
          near(one.harmLower, -other.harmUpper, 1e-8)
        );
      }),
      many,
    );
  });
  it('has as many gain for each harm as are harmed for one gain', () => {
    fc.assert(
      fc.property(bothOf(1e4), bothOf(1e4), ([x1, h1, n1], [x0, h0, n0]) => {
        const { gainPerHarm, nnt, nnh } = gainAndHarm({ x1, h1, n1, x0, h0, n0 });
        const both = x1 * n0 > x0 * n1 && h1 * n0 > h0 * n1; // exact in whole numbers
        return both ? near(gainPerHarm, Number(nnh) / Number(nnt), 1e-10) : gainPerHarm === null;
      }),
      many,
    );
  });
  it('takes from EXIST-3 no percentage that is not one count of its arm', () => {
    const counts = Object.values(HARMS).flatMap((harm) =>
      (['placebo', 'low', 'high'] as const).map(
        (at) => percentToCount({ percent: harm[at], n: ARMS[at], decimals: 1 }).counts.length,
      ),
    );
    expect(counts).toEqual(counts.map(() => 1));
  });
});
