import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as note from './brain-exposure.ts';
import { kpuu } from './brain-exposure.ts';
import { describeContract, describeReference, expectError, expectValue } from './lib/note-test.ts';
import reference from './reference/brain-exposure.json' with { type: 'json' };

describeReference(note, reference);
describeContract(note, new URL('./brain-exposure.ts', import.meta.url));

/** Powers of ten as wide as the note's own ranges, and wider. */
const magnitude = (low: number, high: number) =>
  fc.double({ min: low, max: high, noNaN: true }).map((e) => 10 ** e);
const barrier = fc.record({
  ps: magnitude(-3, 5),
  vmax: fc.oneof(fc.constant(0), magnitude(-3, 5)),
  km: magnitude(-3, 4),
  cPlasma: magnitude(-6, 6),
  clBulk: fc.oneof(fc.constant(0), magnitude(-3, 1)),
  fold: fc.double({ min: 0, max: 10, noNaN: true }),
  inhibition: fc.double({ min: 0, max: 1, noNaN: true }),
});
const numRuns = 25_000;

describe('kpuu', () => {
  it('lies between the linear limit and the ratio without a pump', () => {
    fc.assert(
      fc.property(barrier, (given) => {
        const { kpuu: ratio, kpuuLinear } = kpuu(given);
        expect(ratio).toBeGreaterThanOrEqual(0);
        expect(ratio).toBeLessThanOrEqual(given.ps / (given.ps + given.clBulk));
        // Equal at low concentration; 1e-9 covers the rounding of either.
        expect(ratio).toBeGreaterThanOrEqual(kpuuLinear * (1 - 1e-9));
      }),
      { numRuns },
    );
  });
  it('balances what enters and what leaves', () => {
    fc.assert(
      fc.property(barrier, (given) => {
        const { cBrain, kpuu: ratio, effluxClearance } = kpuu(given);
        const entering = given.ps * given.cPlasma;
        const leaving = (given.ps + given.clBulk + effluxClearance) * cBrain;
        // Where Vmax nearly equals PS·Cp, both far above Km, the root hangs on their difference: an error of
        // 1e-16 in either moves it by 1e-16·√(Cp/Km), 1e-12 at worst here; the balance itself stays as good.
        expect(Math.abs(leaving / entering - 1)).toBeLessThan(1e-10);
        expectValue(cBrain, ratio * given.cPlasma);
      }),
      { numRuns },
    );
  });
  it('falls with expression and rises with inhibition', () => {
    fc.assert(
      fc.property(barrier, fc.double({ min: 0, max: 1, noNaN: true }), (given, share) => {
        const { kpuu: ratio } = kpuu(given);
        // Two nearly equal settings may differ by rounding alone, hence 1e-10.
        expect(kpuu({ ...given, fold: given.fold * share }).kpuu).toBeGreaterThanOrEqual(ratio * (1 - 1e-10));
        const freer = given.inhibition + (1 - given.inhibition) * share;
        expect(kpuu({ ...given, inhibition: freer }).kpuu).toBeGreaterThanOrEqual(ratio * (1 - 1e-10));
      }),
      { numRuns },
    );
  });
  it('is linear far below Km', () => {
    fc.assert(
      fc.property(barrier, (given) => {
        const { kpuu: ratio, kpuuLinear } = kpuu({ ...given, cPlasma: given.km * 1e-10 });
        // The linear limit neglects C/Km, here at most 1e-10.
        expect(Math.abs(ratio / kpuuLinear - 1)).toBeLessThan(2e-10);
      }),
      { numRuns },
    );
  });
  it('is 0 without permeability and undefined where nothing crosses', () => {
    const closed = { ps: 0, vmax: 0, km: 10, cPlasma: 10 };
    expect(kpuu({ ...closed, vmax: 5 }).kpuu).toBe(0);
    expect(kpuu({ ...closed, clBulk: 0.2 }).kpuu).toBe(0);
    expectError(() => kpuu(closed), 'E_UNDEFINED');
    expectError(() => kpuu({ ...closed, vmax: 5, inhibition: 1 }), 'E_UNDEFINED');
  });
});
