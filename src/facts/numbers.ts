/** A number in a text, in digits or in words. */
export interface FoundNumber {
  value: number;
  /** As it stands. */
  text: string;
  at: number;
  end: number;
  /** Said by a word that means a number and nothing else, or by digits. */
  sure: boolean;
}

/** Numbers in digits, thousands apart by commas; not those inside a name, as in IL-6 or MRP1. */
const DIGITS = /(?<![\w.,-])\d{1,3}(?:,\d{3})+(?:\.\d+)?|(?<![\p{L}\d.,]|\p{L}[-–])\d+(?:\.\d+)?/gu;

const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
/** Other words for numbers, and whether they mean nothing else. */
const OTHERS: Record<string, [value: number, sure: boolean]> = {
  half: [1 / 2, true],
  halves: [1 / 2, true],
  third: [1 / 3, false],
  thirds: [1 / 3, true],
  quarter: [1 / 4, true],
  quarters: [1 / 4, true],
  fifth: [1 / 5, true],
  tenth: [1 / 10, true],
  twice: [2, true],
  double: [2, false],
  twofold: [2, true],
  both: [2, false],
  triple: [3, true],
  threefold: [3, true],
  first: [1, false],
  earliest: [1, false],
  second: [2, false],
  single: [1, false],
  once: [1, false],
  a: [1, false],
  an: [1, false],
  dozen: [12, true],
  hundred: [100, true],
  thousand: [1000, false],
  thirty: [30, true],
  forty: [40, true],
  fifty: [50, true],
};

const LETTERS = /(?<![\p{L}\p{N}])\p{L}+(?![\p{L}\p{N}])/gu;

/** Every number of a text, in its order. */
export function findNumbers(text: string): FoundNumber[] {
  const digits = [...text.matchAll(DIGITS)].map(({ 0: found, index: at }) => ({
    value: Number(found.replaceAll(',', '')),
    text: found,
    at,
    end: at + found.length,
    sure: true,
  }));
  const inWords = [...text.matchAll(LETTERS)].flatMap(({ 0: word, index: at }) => {
    const said = wordValue(word.toLowerCase());
    return said ? [{ value: said[0], text: word, at, end: at + word.length, sure: said[1] }] : [];
  });
  return [...digits, ...inWords].sort((a, b) => a.at - b.at);
}

function wordValue(word: string): [value: number, sure: boolean] | undefined {
  const cardinal = CARDINALS.indexOf(word);
  if (cardinal >= 0) return [cardinal, cardinal !== 1];
  return Object.hasOwn(OTHERS, word) ? OTHERS[word] : undefined;
}

/** Whether two numbers are one; a relative 1e-9 absorbs what division leaves. */
export const isSame = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
