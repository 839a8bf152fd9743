import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixed, percent, significant } from './format.ts';

describe('a number that is there', () => {
  it.each([
    [fixed(0.04, 1), 'below 0.1'],
    [fixed(-0.04, 1), 'just below 0'],
    [fixed(0.3, 0), 'below 1'],
    [fixed(0, 1), '0'],
    [fixed(-0, 1), '0'],
    [fixed(1e-17, 1), '0'],
    [fixed(-3, 0), '−3'],
    [fixed(1234.56, 1), '1,234.6'],
    [percent(0.00001, 1), 'below 0.1%'],
    [percent(0.99999, 1), 'above 99.9%'],
    [percent(0.999), 'above 99%'],
    [percent(-0.0001, 1), 'just below 0'],
    [percent(1, 1), '100%'],
    [percent(1.2), '120%'],
    [significant(0.41012, 2), '0.41'],
    [significant(2e-7, 2), '2 × 10^−7'],
    [significant(0, 2), '0'],
  ])('is written %s', (text, expected) => expect(text).toBe(expected));

  it('is never written as nothing, nor a share of some as all', () => {
    const share = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
    fc.assert(
      fc.property(share, fc.integer({ min: 0, max: 3 }), (value, digits) => {
        expect(percent(value, digits)).not.toMatch(/^(0(\.0+)?|100(\.0+)?)%$/);
        expect(fixed(value, digits)).not.toMatch(/^0(\.0+)?$/);
      }),
    );
  });

  it('keeps its order: of two numbers the greater is never written as less', () => {
    const size = (text: string) =>
      text.startsWith('below')
        ? 1e-9
        : text === 'just below 0'
          ? -1e-9
          : Number(text.replace('−', '-').replaceAll(',', ''));
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 0, max: 3 }), (a, b, digits) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(size(fixed(low, digits))).toBeLessThanOrEqual(size(fixed(high, digits)));
      }),
    );
  });
});
