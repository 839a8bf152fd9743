import fc from 'fast-check';
import { expect, it } from 'vitest';
import { exceeds, reaches } from './decimals.ts';

it('compares three times every tenth from 0 to 100 as decimals do', () => {
  for (let tenths = 0; tenths <= 1000; tenths += 1) {
    const product = 3 * (tenths / 10);
    expect(reaches((3 * tenths) / 10, product)).toBe(true);
    expect(reaches(product, (3 * tenths) / 10)).toBe(true);
    expect(reaches((3 * tenths - 1) / 10, product)).toBe(false);
    expect(exceeds((3 * tenths + 1) / 10, product)).toBe(true);
    expect(exceeds(product, (3 * tenths) / 10)).toBe(false);
  }
});

it('says of two numbers that one reaches the other or is exceeded by it', () => {
  const number = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(fc.property(number, number, (a, b) => reaches(a, b) !== exceeds(b, a)));
});
