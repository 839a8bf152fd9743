/** Numbers in digits, thousands apart by commas; not those inside a name, as in IL-6 or MRP1. */
const NUMBER = /(?<![\w.-])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![A-Za-z\d.]|[A-Za-z]-)\d+(?:\.\d+)?/g;

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** The numbers that a text has in digits, with the place at which each begins. */
export function digitsIn(text: string): { value: number; at: number; written: string }[] {
  return [...text.matchAll(NUMBER)].map(({ 0: written, index }) => ({
    value: Number(written.replaceAll(',', '')),
    at: index,
    written,
  }));
}

/** The numbers of a text, in digits or, up to twelve, in words. */
export function numbersIn(text: string): number[] {
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return [
    ...digitsIn(text).map(({ value }) => value),
    ...words.map((word) => WORDS.indexOf(word)).filter((number) => number >= 0),
  ];
}

/** Whether two numbers are the same: a relative 1e-9 absorbs the factor of a hundred between a share and per cent. */
export const isNumber = (number: number, value: number): boolean =>
  Math.abs(number - value) <= 1e-9 * Math.abs(value);
