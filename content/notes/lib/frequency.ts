/** Shares of people in natural frequencies, for sentences and icons. */
import { fixed, significant } from './format.ts';

/**
 * A share between 0 and 1 as people: 0.0447 gives "about 45 in 1,000, or one in 22". The base is the power of
 * ten from 1,000 on that leaves a whole number or at least two figures; “one in” only where it tells more.
 */
export function inPeople(share: number): string {
  if (share <= 0) return 'none';
  if (share >= 1) return 'all';
  if (share < 1e-9) return 'fewer than one in 1,000,000,000';
  let base = 1000;
  while (share * base < 9.95 && !isWhole(share * base)) base *= 10;
  const count = share * base;
  if (count > base - 0.5) return `more than ${fixed(base - 1, 0)} in ${fixed(base, 0)}`;
  return `${isWhole(count) ? '' : 'about '}${fixed(count, 0)} in ${fixed(base, 0)}${oneIn(1 / share)}`;
}

function oneIn(each: number): string {
  if (each < 5 && !(isWhole(each) && each > 1.5)) return '';
  return `, or one in ${each < 1000 ? fixed(each, 0) : significant(each, 2)}`;
}

const isWhole = (count: number): boolean => count > 0.5 && Math.abs(count - Math.round(count)) < 1e-9 * count;

/**
 * Whole people out of `total` for shares that add up to 1 at most: each is rounded down, and those with the
 * largest remainders take what is left (Hamilton’s method), so that the counts add up as the shares do.
 */
export function outOf(total: number, shares: number[]): number[] {
  const exact = shares.map((share) => share * total);
  const counts = exact.map((each) => Math.floor(each + 1e-9));
  const sum = exact.reduce((all, each) => all + each, 0);
  let left = Math.min(total, Math.round(sum)) - counts.reduce((all, each) => all + each, 0);
  const rest = (i: number): number => (exact[i] ?? 0) - (counts[i] ?? 0);
  const byRemainder = [...exact.keys()].toSorted((i, j) => rest(j) - rest(i));
  for (const i of byRemainder) if (left-- > 0) counts[i] = (counts[i] ?? 0) + 1;
  return counts;
}

/** Whole people for a sentence: a share of some that leaves nobody out of so many is “fewer than 1”. */
export const wholePeople = (count: number, share: number): string =>
  count === 0 && share > 1e-12 ? 'fewer than 1' : fixed(count, 0);
