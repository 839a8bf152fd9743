import { expect, it } from 'vitest';
import { knownOf, oneOfReviews, reviewWords } from './review-words.ts';

const review = (authors: string, year?: number) => ({ authors, year });
const [a, b, c] = [review('A and others', 2021), review('B'), review('C', 1999)];

it('speaks of one review, of two and of three', () => {
  const say = (count: number) => {
    const { published, the, all, none } = reviewWords(count);
    return `${published}: what ${none} says of ${all}, ${the}`;
  };
  expect(say(1)).toBe('a published review: what the review nowhere says of the review, the review');
  expect(say(2)).toBe('two published reviews: what neither review says of both reviews, the two reviews');
  expect(say(3)).toBe(
    'three published reviews: what none of the three reviews says of all three reviews, the three reviews',
  );
  expect(reviewWords(11).counted).toBe('11 reviews');
});

it('names whose sentences are retold, with the year where it is known', () => {
  expect(oneOfReviews([a])).toBe('a review by A and others (2021)');
  expect(oneOfReviews([a, b])).toBe('one of two reviews, by A and others (2021) and by B');
  expect(oneOfReviews([a, b, c])).toBe('one of three reviews, by A and others (2021), by B and by C (1999)');
  expect(oneOfReviews([])).toBe('a review');
});

it('says what is known of a review’s licence, and what is not known of the review', () => {
  const custom = {
    numbers: {},
    status: 'listed' as const,
    basis: 'Given.',
    confirmed_at: [],
    unconfirmed: [],
    candidates: [],
    support: [],
  };
  expect(knownOf({ custom })).toBe('');
  expect(
    knownOf({
      custom: { ...custom, licence: ['One says CC BY.', 'One says CC BY-SA.'], unknown: ['year', 'DOI'] },
    }),
  ).toBe('One says CC BY. One says CC BY-SA. Not known to us: year and DOI.');
});
