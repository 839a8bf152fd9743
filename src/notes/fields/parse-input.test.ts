import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseInput } from './parse-input.ts';

const rate = { min: 0, max: 1_000_000, unit: 'per 100,000' };
const count = { min: 0, max: 1000, unit: 'events', integer: true };

describe('parseInput reads', () => {
  it.each([
    ['61', 61],
    [' 61.5 ', 61.5],
    ['.5', 0.5],
    ['5.', 5],
    ['+5', 5],
    ['1e3', 1000],
    ['0', 0],
  ])('%s', (text, value) => expect(parseInput(text, rate)).toEqual({ value }));

  it.each(['100,000', '100 000', '100\u00a0000', '100\u202f000', "100'000"])('grouped %s', (text) =>
    expect(parseInput(text, rate)).toEqual({ value: 100_000, readAs: 'Read as 100,000.' }),
  );

  it('a comma that can only part thousands here', () => {
    expect(parseInput('1,234', { ...count, max: 9999 })).toEqual({ value: 1234, readAs: 'Read as 1,234.' });
    expect(parseInput('1,234,567.5', { ...rate, max: 1e7 })).toEqual({
      value: 1234567.5,
      readAs: 'Read as 1,234,567.5.',
    });
  });

  it('every number in range as JavaScript writes it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (value) => {
        expect(parseInput(String(value), rate)).toEqual({ value: value + 0 });
      }),
    );
  });
});

describe('parseInput answers with a sentence', () => {
  it.each([
    ['', 'Enter a number from 0 to 1,000,000.'],
    ['   ', 'Enter a number from 0 to 1,000,000.'],
    ['many', '“many” is not a number: enter one from 0 to 1,000,000.'],
    ['NaN', '“NaN” is not a number: enter one from 0 to 1,000,000.'],
    ['0x10', 'Enter the number alone, its unit (per 100,000) is understood: “0x10” holds more.'],
    ['-5', '−5 is too small: the range is 0 to 1,000,000.'],
    ['−5', '−5 is too small: the range is 0 to 1,000,000.'],
    ['Infinity', 'Infinity cannot be computed with: enter a number from 0 to 1,000,000.'],
    ['∞', 'Infinity cannot be computed with: enter a number from 0 to 1,000,000.'],
    ['1e999', 'That number is too large: the range is 0 to 1,000,000.'],
    ['2000000', '2,000,000 is too large: the range is 0 to 1,000,000.'],
    ['1,234', '“1,234” may mean 1,234 or 1.234: write 1234 or 1.234.'],
    [
      '1.234,5',
      'Use a point for decimals and nothing, or commas, for thousands: 1234.5 rather than 1.234,5.',
    ],
    ['1,00,000', 'The commas of “1,00,000” do not part groups of three: write 100000 if that is meant.'],
    ['1..2', '“1..2” has two points: a number has one at most.'],
    ['61,5', 'Use a point for decimals: 61.5 rather than 61,5.'],
    ['0,125', 'Use a point for decimals: 0.125 rather than 0,125.'],
    [
      '61 per 100,000',
      'Enter the number alone, its unit (per 100,000) is understood: “61 per 100,000” holds more.',
    ],
    ['5%', 'Enter the number alone, its unit (per 100,000) is understood: “5%” holds more.'],
  ])('%j', (text, problem) => expect(parseInput(text, rate)).toEqual({ problem }));

  it('to a fraction where only whole numbers make sense', () => {
    expect(parseInput('2.5', count)).toEqual({
      problem: 'Only whole numbers make sense here: 2.5 is none.',
    });
  });

  it('to anything else, and never throws or yields a number out of range', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parsed = parseInput(text, rate);
        if ('value' in parsed) expect(parsed.value >= 0 && parsed.value <= 1e6).toBe(true);
        else expect(parsed.problem).not.toBe('');
      }),
    );
  });
});
