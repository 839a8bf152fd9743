import type { Random } from '../../grow/random.ts';
import type { Texts } from '../slip.ts';

/** Words that a slip turns into others: the first group of the pattern, or the whole. */
export interface Swap {
  of: RegExp;
  to(found: string, random: Random, match: RegExpMatchArray, texts: Texts): string;
}

/** Writes a word with a capital where the one that it replaces had one. */
const likeFirst = (found: string, to: string): string =>
  /^[A-Z]/.test(found) ? to.charAt(0).toUpperCase() + to.slice(1) : to;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** The words as a whole, with a capital or without. */
const whole = (words: string): RegExp => new RegExp(`(?<![\\w-])${escaped(words)}(?![\\w-])`, 'gi');

/** “a → b, c → d” to swaps, in this direction only. An empty side deletes, with the space after. */
export const turns = (lists: string): Swap[] =>
  lists
    .split(/, ?(?!\d)|\n/)
    .filter((each) => each.trim() !== '')
    .map((each) => {
      const [from = '', to = ''] = each.split('→').map((side) => side.trim());
      return to === ''
        ? { of: new RegExp(`(?<![\\w-])(${escaped(from)} )\\w`, 'gi'), to: () => '' }
        : { of: whole(from), to: (found) => likeFirst(found, to) };
    });

/** “a / b, c / d” to swaps in both directions. */
export const opposites = (lists: string): Swap[] =>
  turns(
    lists
      .split(/, ?(?!\d)|\n/)
      .filter((each) => each.trim() !== '')
      .flatMap((each) => {
        const [a = '', b = ''] = each.split('/').map((side) => side.trim());
        return [`${a}→${b}`, `${b}→${a}`];
      })
      .join(),
  );

/** One of a family of words for another of it. */
export const within = (list: string): Swap => {
  const words = list.split(/, ?(?!\d)|\n/).map((each) => each.trim());
  const longest = words.toSorted((a, b) => b.length - a.length).map(escaped);
  return {
    of: new RegExp(`(?<![\\w-])(?:${longest.join('|')})(?![\\w]|-[a-z])`, 'gi'),
    to: (found, random) =>
      likeFirst(found, random.pick(words.filter((word) => word.toLowerCase() !== found.toLowerCase()))),
  };
};

/** A number that stands alone, not in the name of a gene or a drug. */
const NUMBER = String.raw`(?<![\w/.-])\d+(?:[.,]\d+)*(?![\w/])`;

/** One digit is another. */
export const DIGIT: Swap[] = [
  {
    of: new RegExp(NUMBER, 'g'),
    to: (found, random) => {
      const places = [...found.matchAll(/\d/g)].map(({ index }) => index);
      const at = random.pick(places);
      const digit = random.pick([...'123456789'].filter((each) => each !== found[at]));
      return found.slice(0, at) + digit + found.slice(at + 1);
    },
  },
];

/** Two neighbouring digits, or the digits on both sides of a point, change places. Equal digits stay. */
export const SWAPPED_DIGITS: Swap[] = [
  {
    of: /(?<![\w/.-])\d[\d.,]*\d(?![\w/])/g,
    to: (found, random) => {
      const pairs = [...found.matchAll(/(?=(\d)([.,]?)(\d))/g)].filter(([, a, , b]) => a !== b);
      if (pairs.length === 0) return found;
      const { 1: a = '', 2: point = '', 3: b = '', index } = random.pick(pairs);
      return found.slice(0, index) + b + point + a + found.slice(index + 2 + point.length);
    },
  },
];

/** A decimal point lost or moved. */
export const POINT: Swap[] = [
  {
    of: /(?<![\w.-])\d+\.\d+(?![\w.])/g,
    to: (found, random) => {
      const [left = '', right = ''] = found.split('.');
      const moved = right.length > 1 ? `${left}${right[0]}.${right.slice(1)}` : `0.${left}${right}`;
      return random.pick([left + right, moved]).replace(/^0(?=\d)/, '');
    },
  },
];

/** Numbers in words. */
export const NUMBER_WORDS: Swap[] = [
  within('two, three, four, five, six, seven, eight, nine, ten, fifteen, twenty'),
  within('a half, a third, a quarter'),
  within('half of, a third of, a quarter of, two thirds of'),
  within('once, twice'),
  within('second, third, fourth'),
];

/** One unit for another of its kind. */
export const UNITS: Swap[] = [
  within('per 100,000, per 10,000, per 1,000, per 1,000,000'),
  within('100,000 person-years, 10,000 person-years, 1,000 person-years'),
  within('million, thousand, billion'),
  within('years, months, weeks, days'),
  within('year, month, week, day'),
  within('hours, minutes, seconds'),
  within('mg, g, µg'),
  within('Hz, kHz'),
  within('person-years, persons'),
  within('nm, µm, mm'),
  within('% of people, % of patients, % of seizures, % of all'),
];

/** Per cent for percentage points, and a share for a number. */
export const PER_CENT: Swap[] = [
  { of: /\d(%)/g, to: (_, random) => random.pick([' percentage points', '', ' per 1,000', '‰']) },
  ...turns('percentages→numbers\npercentage points→per cent\npoints→per cent\nper cent→percentage points'),
  ...turns('percentage→number\nproportion→number\nshare→number\nshares→numbers'),
];
