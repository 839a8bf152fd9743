import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeContract, describeReference, expectError, expectValue } from './lib/note-test.ts';
import reference from './reference/vesicle-mass.json' with { type: 'json' };
import * as note from './vesicle-mass.ts';
import { exosomeMass } from './vesicle-mass.ts';

describeReference(note, reference);
describeContract(note, new URL('./vesicle-mass.ts', import.meta.url));

const numRuns = 35_000;
const diameter = fc.double({ min: -1, max: 4, noNaN: true }).map((e) => 10 ** e);
const density = fc.double({ min: 0.1, max: 25, noNaN: true });

describe('exosomeMass', () => {
  it('agrees with the same sphere in kilograms and metres', () => {
    fc.assert(
      fc.property(diameter, density, (diameterNm, rho) => {
        const { massAttogram, massMDa } = exosomeMass({ diameterNm, density: rho });
        const radius = (diameterNm / 2) * 1e-9;
        const kilograms = (4 / 3) * Math.PI * radius * radius * radius * rho * 1000;
        expectValue(massAttogram, kilograms * 1e21);
        expectValue(massMDa, kilograms * 1000 * 6.02214076e23 * 1e-6);
      }),
      { numRuns },
    );
  });
  it('is eight times as large at twice the diameter, and twice at twice the density', () => {
    fc.assert(
      fc.property(diameter, density, (diameterNm, rho) => {
        const { volumeNm3, massAttogram } = exosomeMass({ diameterNm, density: rho });
        expectValue(exosomeMass({ diameterNm: 2 * diameterNm, density: rho }).massAttogram, 8 * massAttogram);
        const denser = exosomeMass({ diameterNm, density: 2 * rho });
        expectValue(denser.massAttogram, 2 * massAttogram);
        expect(denser.volumeNm3).toBe(volumeNm3);
      }),
      { numRuns },
    );
  });
  it('leads back from mass and density to the diameter', () => {
    fc.assert(
      fc.property(diameter, density, (diameterNm, rho) => {
        const { massAttogram } = exosomeMass({ diameterNm, density: rho });
        expectValue(Math.cbrt((6000 * massAttogram) / (Math.PI * rho)), diameterNm);
      }),
      { numRuns },
    );
  });
  it('fills less than the cube around it, and more than half of it', () => {
    fc.assert(
      fc.property(diameter, density, (diameterNm, rho) => {
        const { volumeNm3 } = exosomeMass({ diameterNm, density: rho });
        expect(volumeNm3 / diameterNm ** 3).toBeGreaterThan(0.5);
        expect(volumeNm3 / diameterNm ** 3).toBeLessThan(1);
      }),
    );
  });
  it('refuses a vesicle without size or density', () => {
    expectError(() => exosomeMass({ diameterNm: 70, density: 0 }), 'E_RANGE');
    expectError(() => exosomeMass({ diameterNm: -70, density: 1 }), 'E_RANGE');
    expectError(() => exosomeMass({ diameterNm: 70 } as never), 'E_NAN');
  });
});
