import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeContract, describeReference, expectError, expectValue } from './lib/note-test.ts';
import * as note from './microbiome.ts';
import { composition, compositionDistance } from './microbiome.ts';
import reference from './reference/microbiome.json' with { type: 'json' };

describeReference(note, reference);
describeContract(note, new URL('./microbiome.ts', import.meta.url));

const numRuns = 13_000;
const weight = fc.double({ min: -4, max: 2, noNaN: true }).map((e) => 10 ** e);
const orNone = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 6, arbitrary: weight });

type Phyla = [bacteroidetes: number, firmicutes: number, verrucomicrobia: number];

/** Three phyla out of four weights that make 100% together, from common to very rare. */
const phyla = (part: fc.Arbitrary<number>) =>
  fc.tuple(part, part, part, weight).map(([b, f, v, other]): Phyla => {
    // A hair below 100%, so that rounding never makes the sum exceed it.
    const scale = 99.9999 / (b + f + v + other);
    return [b * scale, f * scale, v * scale];
  });
const mixed = phyla(weight);
const patchy = phyla(orNone);
const all = ([b, f, v]: Phyla) => [b, f, v, 100 - (b + f + v)];
const single = ([bacteroidetes, firmicutes, verrucomicrobia]: Phyla) =>
  composition({ bacteroidetes, firmicutes, verrucomicrobia });
/** Two groups that hardly differ leave a distance of rounding alone, 1e-16 beside shares of 1. */
const expectDistance = (found: unknown, expected: unknown) =>
  expect(Math.abs(Number(found) - Number(expected))).toBeLessThan(1e-12);

describe('composition', () => {
  it('is most even with four equal parts and least with one alone', () => {
    fc.assert(
      fc.property(patchy, (parts) => {
        const { shannon, evenness } = single(parts);
        expect(shannon).toBeGreaterThanOrEqual(0);
        // The bound is reached by equal parts; 1e-15 is its rounding.
        expect(evenness).toBeLessThanOrEqual(1 + 1e-15);
      }),
      { numRuns },
    );
    expect(single([25, 25, 25]).evenness).toBe(1);
    expect(single([0, 100, 0]).shannon).toBe(0);
  });
  it('keeps its diversity when the phyla change places', () => {
    fc.assert(
      fc.property(patchy, ([b, f, v]) => {
        const { shannon, log2fb } = single([b, f, v]);
        const turned = single([f, b, v]);
        expectValue(turned.shannon, shannon);
        if (log2fb !== null && turned.log2fb !== null)
          expect(Math.abs(turned.log2fb + log2fb)).toBeLessThan(1e-12);
      }),
      { numRuns },
    );
  });
  it('loses diversity when two phyla are counted as one', () => {
    fc.assert(
      fc.property(patchy, ([b, f, v]) => {
        expect(single([b + f, 0, v]).shannon).toBeLessThanOrEqual(single([b, f, v]).shannon + 1e-12);
      }),
      { numRuns },
    );
  });
  it('has a ratio without bound, or none, in a group without Bacteroidetes', () => {
    expect(single([0, 50, 1])).toMatchObject({ fbRatio: 'Infinity', log2fb: null });
    expect(single([0, 0, 1])).toMatchObject({ fbRatio: null, log2fb: null });
  });
  it('counts what is missing to 100% within rounding as nothing, and refuses what exceeds it', () => {
    expect(single([33.3, 33.3, 33.4]).other).toBe(0);
    expectError(() => single([50, 50, 0.00001]), 'E_SUM');
    expectError(() => single([101, -1, 0]), 'E_RANGE');
  });
});

describe('compositionDistance', () => {
  it('is the same in both directions, and folds are each other’s inverse', () => {
    fc.assert(
      fc.property(mixed, mixed, (a, b) => {
        const there = compositionDistance({ a, b });
        const back = compositionDistance({ a: b, b: a });
        expectDistance(back.brayCurtis, there.brayCurtis);
        expectDistance(back.aitchison, there.aitchison);
        expectValue(Number(back.fbFold) * Number(there.fbFold), 1);
        expectValue(Number(back.foldVerrucomicrobia) * Number(there.foldVerrucomicrobia), 1);
      }),
      { numRuns },
    );
  });
  it('is never longer than the way round by a third group', () => {
    fc.assert(
      fc.property(mixed, mixed, mixed, (a, b, c) => {
        const [ab, bc] = [compositionDistance({ a, b }), compositionDistance({ a: b, b: c })];
        const ac = compositionDistance({ a, b: c });
        // 1e-12: rounding of three distances of at most about 30.
        expect(ac.brayCurtis).toBeLessThanOrEqual(ab.brayCurtis + bc.brayCurtis + 1e-12);
        expect(Number(ac.aitchison)).toBeLessThanOrEqual(Number(ab.aitchison) + Number(bc.aitchison) + 1e-12);
      }),
      { numRuns },
    );
  });
  it('agrees with the ratios of all pairs of phyla, a second way to the Aitchison distance', () => {
    fc.assert(
      fc.property(mixed, mixed, (a, b) => {
        const ratios = all(a).map((part, i) => Math.log(part / (all(b)[i] ?? 0)));
        const pairs = ratios.flatMap((one, i) => ratios.slice(0, i).map((other) => (one - other) ** 2));
        const sum = pairs.reduce((total, square) => total + square);
        const { aitchison } = compositionDistance({ a, b });
        expect(Math.abs(Number(aitchison) - Math.sqrt(sum / 4))).toBeLessThan(1e-10);
      }),
      { numRuns },
    );
  });
  it('by Bray and Curtis is what the groups do not share, from 0 to 1', () => {
    fc.assert(
      fc.property(patchy, patchy, (a, b) => {
        const q = all(b);
        const shared = all(a).reduce((sum, part, i) => sum + Math.min(part, q[i] ?? 0), 0) / 100;
        const { brayCurtis } = compositionDistance({ a, b });
        expect(Math.abs(brayCurtis - (1 - shared))).toBeLessThan(1e-12);
        expect(brayCurtis >= 0 && brayCurtis <= 1 + 1e-12).toBe(true);
      }),
      { numRuns },
    );
  });
  it('by Aitchison needs every phylum in both groups, or a δ for those not found', () => {
    fc.assert(
      fc.property(patchy, patchy, fc.double({ min: 1e-4, max: 25, noNaN: true }), (a, b, delta) => {
        const { aitchison } = compositionDistance({ a, b });
        expect(aitchison === null).toBe(a.includes(0) || b.includes(0));
        const replaced = compositionDistance({ a, b, delta }).aitchison;
        expect(Number.isFinite(replaced)).toBe(true);
        if (aitchison !== null) expect(replaced).toBe(aitchison);
      }),
      { numRuns },
    );
  });
  it('refuses groups that are no three numbers, and checks all numbers before any sum', () => {
    const b = [56.7, 38.2, 0.03];
    expectError(() => compositionDistance({ a: [90, 20, 0], b: [1, 2] }), 'E_NAN');
    expectError(() => compositionDistance({ a: [90, 20, 0], b: [1, -2, 3] }), 'E_RANGE');
    expectError(() => compositionDistance({ a: undefined as never, b }), 'E_NAN');
    expectError(() => compositionDistance({ a: b, b, delta: 0 }), 'E_RANGE');
  });
});
