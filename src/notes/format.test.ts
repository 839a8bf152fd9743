import { describe, expect, it } from 'vitest';
import { formatValue, formatWithUnit, plainNumber } from './format.ts';

const fixed = (digits: number) => ({ format: { fixed: digits } });
const significant = (digits: number) => ({ format: { significant: digits } });

describe('formatValue', () => {
  it('rounds to decimal places, with groups of three', () => {
    expect(formatValue(4758000.04, fixed(1))).toBe('4,758,000.0');
    expect(formatValue(-3, fixed(0))).toBe('−3');
  });
  it('rounds to significant digits', () => {
    expect(formatValue(78.357, significant(3))).toBe('78.4');
    expect(formatValue(2e-7, significant(2))).toBe('2 × 10^−7');
    expect(formatValue(0, significant(2))).toBe('0');
  });
  it('says in words what is no number', () => {
    expect(formatValue(null, fixed(1))).toBe('not defined');
    expect(formatValue(undefined, fixed(1))).toBe('not defined');
    expect(formatValue(Number.NaN, fixed(1))).toBe('not defined');
    expect(formatValue('Infinity', fixed(1))).toBe('unbounded');
    expect(formatValue(true, fixed(1))).toBe('yes');
  });
  it('writes shares as per cent, and words where they are due', () => {
    expect(formatValue(0.1234, { format: { percent: 1 } })).toBe('12.3%');
    const met = { format: { words: { met: { word: 'met', shape: 'full' as const, tone: 'yes' as const } } } };
    expect(formatValue('met', met)).toBe('met');
    expect(formatValue('other', met)).toBe('not defined');
  });
  it('tells a sign by a word', () => {
    const needed = {
      unit: 'people',
      format: { fixed: 1, sides: ['to treat', 'to harm'] as [string, string] },
    };
    expect(formatWithUnit(10, needed)).toBe('10.0 people, to treat');
    expect(formatWithUnit(-10, needed)).toBe('10.0 people, to harm');
    expect(formatWithUnit('Infinity', needed)).toBe('unbounded');
  });
  it('adds the unit to numbers only', () => {
    expect(formatWithUnit(61, { ...fixed(0), unit: 'per year' })).toBe('61 per year');
    expect(formatWithUnit(61, { ...fixed(0), unit: '%' })).toBe('61%');
    expect(formatWithUnit(1.5, { ...fixed(1), unit: '-fold' })).toBe('1.5-fold');
    expect(formatWithUnit(null, { ...fixed(0), unit: 'per year' })).toBe('not defined');
  });
});

describe('plainNumber', () => {
  it.each([
    [100000, '100,000'],
    [61.5, '61.5'],
    [0.00002, '0.00002'],
    [-2, '−2'],
    [1e9, '1,000,000,000'],
    [0, '0'],
    [1e-9, '0.000000001'],
  ])('%s is %s', (value, text) => expect(plainNumber(value)).toBe(text));
});
