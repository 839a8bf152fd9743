/**
 * Tag arithmetic. A tag is five of the 31 symbols below, standing for 0 to 30; the fifth makes
 * 1·v₁ + 2·v₂ + 3·v₃ + 4·v₄ + 5·v₅ a multiple of 31. The weights are distinct and 31 is prime, so one wrong
 * symbol, or two swapped ones, never give another tag.
 */
const SYMBOLS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const BASE = SYMBOLS.length;
/** How many tags there are. */
export const TAG_COUNT = BASE ** 4;
/** 5 · 25 = 125 = 4 · 31 + 1. */
const INVERSE_OF_FIVE = 25;

const weighted = (values: number[]): number => values.reduce((sum, v, i) => sum + (i + 1) * v, 0);

/** The n-th of all tags, n = 0 … 923,520. Distinct n give distinct tags. Throws a RangeError outside. */
export function mintTag(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n >= TAG_COUNT) throw new RangeError(`No tag has the number ${n}.`);
  let rest = n;
  const values: number[] = [];
  for (let i = 0; i < 4; i++) {
    values.push(rest % BASE);
    rest = Math.floor(rest / BASE);
  }
  const check = (((-weighted(values) * INVERSE_OF_FIVE) % BASE) + BASE) % BASE;
  return [...values, check].map((v) => SYMBOLS[v]).join('');
}

/** The tag that `text` writes, in capitals, or undefined if it writes none. */
export function parseTag(text: string): string | undefined {
  const tag = text.trim().toUpperCase();
  if (tag.length !== 5) return undefined;
  const values = [...tag].map((symbol) => SYMBOLS.indexOf(symbol));
  if (values.includes(-1) || weighted(values) % BASE !== 0) return undefined;
  return tag;
}

/** Why `text` is no tag, as a sentence for a reader; undefined when it is one. */
export function whyNoTag(text: string): string | undefined {
  if (parseTag(text)) return undefined;
  const tag = text.trim().toUpperCase();
  if (tag.length !== 5) return `A tag has five characters; “${text}” has ${tag.length}.`;
  const stranger = [...tag].find((symbol) => !SYMBOLS.includes(symbol));
  if (stranger) return `A tag never contains “${stranger}”, so “${tag}” is not a tag.`;
  return `“${tag}” is not a tag: a character is mistyped, or two are swapped.`;
}
