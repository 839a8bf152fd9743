import fc from 'fast-check';
import { expect, it } from 'vitest';
import { harmlessCell } from './csv.ts';

it.each(['=1+1', '+SUM(A1)', '-2+3', '@cmd', '\t=1', '\r=1', '-', '-1e', '=HYPERLINK("x")'])(
  'stops %j',
  (text) => expect(harmlessCell(text)).toBe(`'${text}`),
);

it.each(['', '-1', '+1.5', '-.5', '-1.2e-7', '1e+21', 'a=b', '−1', '–', "'=1"])(
  'leaves %j as it is',
  (text) => expect(harmlessCell(text)).toBe(text),
);

it('leaves every number, and no text that begins a formula', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(harmlessCell(String(value))).toBe(String(value));
    }),
  );
  fc.assert(
    fc.property(fc.constantFrom('=', '@', '\t', '\r', '+', '-'), fc.string(), (sign, rest) => {
      const cell = harmlessCell(sign + rest);
      expect(cell.startsWith("'") || Number.isFinite(Number(cell))).toBe(true);
    }),
  );
});
