import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeContract, describeReference, expectError, expectValue } from './lib/note-test.ts';
import reference from './reference/sodium-block.json' with { type: 'json' };
import * as note from './sodium-block.ts';
import { naBlock, recovery } from './sodium-block.ts';

describeReference(note, reference);
describeContract(note, new URL('./sodium-block.ts', import.meta.url));

/** Powers of ten as wide as the note's own ranges, and wider. */
const magnitude = (low: number, high: number) =>
  fc.double({ min: low, max: high, noNaN: true }).map((e) => 10 ** e);
const orNone = (rate: fc.Arbitrary<number>) =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 9, arbitrary: rate });
const train = fc
  .record({
    conc: orNone(magnitude(-2, 3)),
    kon: orNone(magnitude(-3, 2)),
    koff: orNone(magnitude(-2, 3)),
    kRec: orNone(magnitude(-2, 3)),
    freqHz: magnitude(-1, 3),
    nPulses: fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 1_000_000 })),
    share: fc.double({ min: 1e-4, max: 0.99, noNaN: true }),
  })
  .map(({ share, ...rest }) => ({ ...rest, pulseMs: (share * 1000) / rest.freqHz }));
const numRuns = 15_000;
// Rounding of either side of a comparison, relative or beside a whole share of 1.
const ROUNDING = 1e-12;

/** The model pulse by pulse, as it is written in words: no closed form. */
function stepByStep({ conc, kon, koff, kRec, pulseMs, freqHz, nPulses }: Parameters<typeof naBlock>[0]) {
  const rate = kon * conc + koff;
  const target = kon * conc === 0 ? 0 : (kon * conc) / rate;
  let before = 0;
  let after = 0;
  for (let pulse = 1; pulse <= nPulses; pulse++) {
    if (pulse > 1) before = after * Math.exp(-kRec * (1 / freqHz - pulseMs / 1000));
    after = target + (before - target) * Math.exp((-rate * pulseMs) / 1000);
  }
  return { before, after };
}

describe('naBlock', () => {
  it('agrees with the model stepped pulse by pulse', () => {
    const short = train.map((given) => ({ ...given, nPulses: Math.min(given.nPulses, 200) }));
    fc.assert(
      fc.property(short, (given) => {
        const { blockBeforeNth, blockAfterNth } = naBlock(given);
        const { before, after } = stepByStep(given);
        // Each of up to 200 steps rounds shares of at most 1 a few times, by 1e-16.
        expect(Math.abs(blockBeforeNth - before)).toBeLessThan(2e-13);
        expect(Math.abs(blockAfterNth - after)).toBeLessThan(2e-13);
      }),
      { numRuns },
    );
  });
  it('agrees with a million steps', () => {
    const given = { conc: 1, kon: 1e-4, koff: 1e-4, kRec: 1e-6, pulseMs: 5, freqHz: 10, nPulses: 1_000_000 };
    const { before } = stepByStep(given);
    // A million roundings of 1e-16.
    expect(Math.abs(naBlock(given).blockBeforeNth - before)).toBeLessThan(1e-10);
  });
  it('keeps every share between none and all, and what is blocked and what is left together whole', () => {
    fc.assert(
      fc.property(train, (given) => {
        const found = naBlock(given);
        expect(Object.values(found).every((share) => share >= 0 && share <= 1 + ROUNDING)).toBe(true);
        expect(Math.abs(found.blockBeforeNth + found.relCurrentNth - 1)).toBeLessThan(ROUNDING);
        expect(Math.abs(found.steadyBefore + found.relCurrentSteady - 1)).toBeLessThan(ROUNDING);
      }),
      { numRuns },
    );
  });
  it('gathers block with each pulse and never beyond its steady level', () => {
    fc.assert(
      fc.property(train, (given) => {
        const { blockBeforeNth, steadyBefore, relCurrentNth, relCurrentSteady } = naBlock(given);
        const next = naBlock({ ...given, nPulses: given.nPulses + 1 });
        expect(next.blockBeforeNth).toBeGreaterThanOrEqual(blockBeforeNth * (1 - ROUNDING));
        expect(next.relCurrentNth).toBeLessThanOrEqual(relCurrentNth * (1 + ROUNDING));
        expect(blockBeforeNth).toBeLessThanOrEqual(steadyBefore);
        expect(relCurrentNth).toBeGreaterThanOrEqual(relCurrentSteady);
      }),
      { numRuns },
    );
  });
  it('returns to its steady level after one more pulse and rest', () => {
    fc.assert(
      fc.property(train, (given) => {
        const { steadyBefore, steadyAfter } = naBlock(given);
        const rest = Math.exp(-given.kRec * (1 / given.freqHz - given.pulseMs / 1000));
        // Without unbinding or recovery nothing moves and any level is steady; ours is then the one from 0.
        expect(Math.abs(steadyAfter * rest - steadyBefore)).toBeLessThan(ROUNDING);
      }),
      { numRuns },
    );
  });
  it('rises with the concentration and falls with the rate of recovery', () => {
    fc.assert(
      fc.property(train, fc.double({ min: 1, max: 10, noNaN: true }), (given, factor) => {
        const { blockBeforeNth } = naBlock(given);
        const stronger = naBlock({ ...given, conc: given.conc * factor }).blockBeforeNth;
        const faster = naBlock({ ...given, kRec: given.kRec * factor }).blockBeforeNth;
        expect(stronger).toBeGreaterThanOrEqual(blockBeforeNth * (1 - ROUNDING));
        expect(faster).toBeLessThanOrEqual(blockBeforeNth * (1 + ROUNDING));
      }),
      { numRuns },
    );
  });
  it('is none in a channel that does not bind the drug', () => {
    fc.assert(
      fc.property(train, (given) => {
        const { blockBeforeNth, blockAfterNth, relCurrentSteady } = naBlock({ ...given, kon: 0 });
        expect([blockBeforeNth, blockAfterNth, relCurrentSteady]).toEqual([0, 0, 1]);
      }),
    );
  });
  it('refuses a pulse as long as the period', () => {
    const given = { conc: 30, kon: 0.5, koff: 10, kRec: 4, freqHz: 10, nPulses: 20 };
    expectError(() => naBlock({ ...given, pulseMs: 100 }), 'E_ORDER');
    expectError(() => naBlock({ ...given, pulseMs: 200, nPulses: 0.5 }), 'E_INT');
    expect(naBlock({ ...given, pulseMs: 99.9 }).blockBeforeNth).toBeGreaterThan(0);
  });
});

describe('recovery', () => {
  const times = fc.record({
    tauControlMs: magnitude(-2, 3),
    slowing: fc.double({ min: 1, max: 100, noNaN: true }),
    intervalMs: fc.oneof(fc.constant(0), magnitude(-6, 6)),
  });
  it('is slower with the drug, and complete in the end', () => {
    fc.assert(
      fc.property(times, (given) => {
        const { control, drug, difference } = recovery(given);
        expect(drug).toBeLessThanOrEqual(control);
        expect(difference).toBeGreaterThanOrEqual(0);
        expect(recovery({ ...given, intervalMs: 1e9 })).toEqual({ control: 1, drug: 1, difference: 0 });
      }),
      { numRuns },
    );
  });
  it('with the drug is recovery without it at a time as much shorter', () => {
    fc.assert(
      fc.property(times, ({ tauControlMs, slowing, intervalMs }) => {
        const { drug } = recovery({ tauControlMs, slowing, intervalMs });
        expectValue(recovery({ tauControlMs, slowing: 1, intervalMs: intervalMs / slowing }).control, drug);
      }),
      { numRuns },
    );
  });
});
