/** How pages speak of the reviews, however many `content/sources/` holds: every phrase fits the sentences that use it. */
import type { Reference } from '../citations/index.ts';

const NUMBERS = 'no one two three four five six seven eight nine ten'.split(' ');
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** `a`, `a and b`, `a, b and c`. */
export const joinWords = (words: string[]): string => list.format(words);

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `one`, `two`; figures beyond ten. */
const spell = (count: number): string => NUMBERS[count] ?? count.toString();

/** What stands for so many reviews in a sentence. */
export interface ReviewWords {
  one: boolean;
  /** `two reviews`, `one review`. */
  counted: string;
  /** `two published reviews`, `a published review`. */
  published: string;
  /** `the two reviews`, `the review`. */
  the: string;
  /** The same once they were counted: `the reviews`, `the review`. */
  these: string;
  /** `both reviews`, `all three reviews`, `the review`. */
  all: string;
  /** Before a verb, what it is that says nothing: `neither review`, `none of the three reviews`, `the review nowhere`. */
  none: string;
  /** After all of the chapters' topics: `, so that both reviews speak where both have something to say`. */
  together: string;
}

/** The phrases for so many reviews. */
export function reviewWords(count: number): ReviewWords {
  if (count === 1) return ONE;
  const number = spell(count);
  return {
    one: false,
    counted: `${number} reviews`,
    published: `${number} published reviews`,
    the: `the ${number} reviews`,
    these: 'the reviews',
    all: `all ${number} reviews`,
    none: `none of the ${number} reviews`,
    together: ', so that each review speaks where it has something to say',
    ...(count === 2 ? PAIR : {}),
  };
}

const PAIR = {
  all: 'both reviews',
  none: 'neither review',
  together: ', so that both reviews speak where both have something to say',
};

const ONE: ReviewWords = {
  one: true,
  counted: 'one review',
  published: 'a published review',
  the: 'the review',
  these: 'the review',
  all: 'the review',
  none: 'the review nowhere',
  together: '',
};

/** What is said of a review's licence, and what is not known of it, in whole sentences. */
export function knownOf({ custom: { licence = [], unknown = [] } }: Pick<Reference, 'custom'>): string {
  const missing = unknown.length > 0 ? [`Not known to us: ${joinWords(unknown)}.`] : [];
  return [...licence, ...missing].join(' ');
}

/** Whose sentence a claim retells: `one of two reviews, by A and colleagues (2021) and by B`. */
export function oneOfReviews(reviews: { authors: string; year: number | undefined }[]): string {
  const by = joinWords(
    reviews.map(({ authors, year }) => `by ${authors}${year === undefined ? '' : ` (${year})`}`),
  );
  return reviews.length > 1 ? `one of ${spell(reviews.length)} reviews, ${by}` : `a review ${by}`.trim();
}
