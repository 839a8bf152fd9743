import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeContract, describeReference, expectError } from './lib/note-test.ts';
import reference from './reference/treatment-cascade.json' with { type: 'json' };
import * as note from './treatment-cascade.ts';
import {
  cascade,
  markovCascade,
  type RangeMode,
  type Reading,
  resistanceRange,
} from './treatment-cascade.ts';

describeReference(note, reference);
describeContract(note, new URL('./treatment-cascade.ts', import.meta.url));

const many = { numRuns: 13_000 };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const close = (a: number, b: number) => Math.abs(a - b) < 1e-12;

/** Shares that make up everyone at most, with the lower share for surgery first. */
const shares = fc
  .record({
    reading: fc.constantFrom<Reading>('ofAll', 'ofResponders'),
    n: fc.nat(1_000_000_000),
    seizureFree: share,
    parts: fc.array(share, { minLength: 5, maxLength: 5 }),
    surgery: fc.tuple(share, share),
  })
  .map(({ parts, surgery, ...given }) => {
    const sum = parts.reduce((all, part) => all + part, 0) || 1;
    const [first = 0, second = 0, addOn = 0, resistant = 0] = parts.map((part) => part / sum);
    const [surgeryLow, surgeryHigh] = [Math.min(...surgery), Math.max(...surgery)];
    return { ...given, first, second, addOn, resistant, surgeryLow, surgeryHigh };
  });

describe('cascade', () => {
  it('accounts for every patient once', () => {
    fc.assert(
      fc.property(shares, (given) => {
        const found = cascade(given);
        const { firstShare, secondShare, addOnShare, unaccounted } = found;
        const counted = found.countFirst + found.countSecond + found.countAddOn + found.countResistant;
        return (
          close(firstShare + secondShare + addOnShare + given.resistant + unaccounted, 1) &&
          Math.abs(counted + given.n * unaccounted - given.n) <= 1e-11 * given.n &&
          unaccounted >= 0
        );
      }),
      many,
    );
  });
  it('gives chances that, taken line by line, lead back to the shares', () => {
    fc.assert(
      fc.property(shares, (given) => {
        const { pFirst, pSecondGivenFail, pAddOnGivenFail, ...found } = cascade(given);
        const reachTwo = 1 - pFirst;
        const reachThree = reachTwo * (1 - (pSecondGivenFail ?? 0));
        return (
          close(reachTwo * (pSecondGivenFail ?? 0), found.secondShare) &&
          close(reachThree * (pAddOnGivenFail ?? 0), found.addOnShare)
        );
      }),
      many,
    );
  });
  it('is the same under both readings if everyone is seizure-free, and never larger read of responders', () => {
    fc.assert(
      fc.property(shares, (given) => {
        const ofAll = cascade({ ...given, reading: 'ofAll' });
        const ofSome = cascade({ ...given, reading: 'ofResponders' });
        const same = cascade({ ...given, reading: 'ofResponders', seizureFree: 1 });
        return ofSome.firstShare <= ofAll.firstShare && same.firstShare === ofAll.firstShare;
      }),
      many,
    );
  });
  it('checks finiteness first, then range, order and sum', () => {
    const good = { reading: 'ofAll' as const, n: 1, seizureFree: 0.7, first: 0.5, second: 0.1, addOn: 0.1 };
    const rest = { resistant: 0.3, surgeryLow: 0.1, surgeryHigh: 0.15 };
    expectError(() => cascade({ ...good, ...rest, first: Number.NaN, second: 2 }), 'E_NAN');
    expectError(() => cascade({ ...good, ...rest, reading: 'ofSome' as never }), 'E_RANGE');
    expectError(() => cascade({ ...good, ...rest, first: 0.9, surgeryLow: 0.2 }), 'E_ORDER');
    expect(() => cascade({ ...good, ...rest, first: 0.9 })).toThrow('at most everyone');
  });
});

describe('resistanceRange', () => {
  const modes = fc.constantFrom<RangeMode>('plusMinusPoints', 'totalWidthPoints', 'relative', 'alternative');
  it('holds the stated share between its ends, within 0 and 1, under every reading', () => {
    fc.assert(
      fc.property(share, share, modes, (base, width, mode) => {
        const { low, high } = resistanceRange({ base, width, mode });
        return low >= 0 && low <= base && base <= high && high <= 1;
      }),
      many,
    );
  });
  it('is widest as points up and down, and half as wide as points in all', () => {
    fc.assert(
      fc.property(share, share, (part, size) => {
        const [base, width] = [0.25 + part / 2, size / 4]; // nothing is cut off at 0 or 1
        const wide = (mode: RangeMode) => {
          const { low, high } = resistanceRange({ base, width, mode });
          return high - low;
        };
        const most = wide('plusMinusPoints');
        return close(most, 2 * wide('totalWidthPoints')) && wide('relative') <= most + 1e-12;
      }),
      many,
    );
  });
});

type Matrix = number[][];
const product = (a: Matrix, b: Matrix): Matrix =>
  a.map((row) => row.map((_, j) => row.reduce((sum, each, k) => sum + each * (b[k]?.[j] ?? 0), 0)));

/** The chain's transition matrix, written out from the states L1 L2 L3 F1 F2 F3 R. */
const transitions = (p1: number, p2: number, p3: number, r: number, q: number): Matrix => [
  [0, 1 - p1, 0, p1, 0, 0, 0],
  [0, 0, 1 - p2, 0, p2, 0, 0],
  [0, 0, 0, 0, 0, p3, 1 - p3],
  [0, r, 0, 1 - r, 0, 0, 0],
  [0, 0, r, 0, 1 - r, 0, 0],
  [0, 0, 0, 0, 0, 1 - r, r],
  [0, 0, 0, 0, 0, q, 1 - q],
];

describe('markovCascade', () => {
  it('agrees with powers of its matrix, by squaring', () => {
    fc.assert(
      fc.property(share, share, share, share, share, fc.nat(10), (p1, p2, p3, relapse, late, doublings) => {
        let power = transitions(p1, p2, p3, relapse, late);
        for (let i = 0; i < doublings; i++) power = product(power, power);
        const given = { p1, p2, p3, relapse, lateRemission: late, cycles: 2 ** doublings };
        // A thousand steps of seven sums each: 1e-16 grows to 1e-12 at worst.
        return markovCascade(given).distribution.every(
          (at, i) => Math.abs(at - (power[0]?.[i] ?? 0)) < 1e-11,
        );
      }),
      { numRuns: 1000 },
    );
  });
  it('keeps every patient in one state', () => {
    fc.assert(
      fc.property(share, share, share, share, share, fc.nat(60), (p1, p2, p3, relapse, late, cycles) => {
        const found = markovCascade({ p1, p2, p3, relapse, lateRemission: late, cycles });
        const sum = found.distribution.reduce((all, each) => all + each, 0);
        return close(sum, 1) && close(found.seizureFree + found.onTrial + found.resistant, 1);
      }),
      many,
    );
  });
  it('ends after three cycles without relapse where the cascade does', () => {
    fc.assert(
      fc.property(shares, fc.nat(30), (given, more) => {
        const { pFirst, pSecondGivenFail, pAddOnGivenFail, ...found } = cascade(given);
        const lines = { p1: pFirst, p2: pSecondGivenFail ?? 0, p3: pAddOnGivenFail ?? 0 };
        const { resistant, seizureFree } = markovCascade({
          ...lines,
          cycles: 3 + more,
          relapse: 0,
          lateRemission: 0,
        });
        const free = found.firstShare + found.secondShare + found.addOnShare;
        return close(seizureFree, free) && close(resistant, given.resistant + found.unaccounted);
      }),
      many,
    );
  });
  it('has more resistance with more relapse, and less with more late remission', () => {
    fc.assert(
      fc.property(share, share, share, share, share, share, fc.nat(40), (p1, p2, p3, r, q, part, cycles) => {
        const at = (relapse: number, lateRemission: number) =>
          markovCascade({ p1, p2, p3, relapse, lateRemission, cycles }).resistant;
        // Late remission first: F3 can be left only by relapse, so that more of it never adds to R.
        return at(r * part, 0) <= at(r, 0) + 1e-12 && at(0, q) <= at(0, q * part) + 1e-12;
      }),
      many,
    );
  });
  it('answers for a million cycles at once', () => {
    const start = performance.now();
    const { resistant } = markovCascade({
      cycles: 1e6,
      p1: 0.5,
      p2: 0.2,
      p3: 0.25,
      relapse: 0.05,
      lateRemission: 0.04,
    });
    // In balance F3·r = R·q, and nobody is anywhere else.
    expect(Math.abs(resistant - 5 / 9)).toBeLessThan(1e-9);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
