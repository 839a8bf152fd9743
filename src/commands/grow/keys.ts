/** Names of grown things, each from the chapter it belongs to. */
import type { ReviewId } from '../../citations/index.ts';
import { coin } from './words.ts';

/** The reviews that there may be, the first so many of which are grown. */
export const REVIEWS: ReviewId[] = ['first', 'second', 'third', 'fourth', 'fifth'];

/** The review that a chapter retells: of five chapters, the last retells the second of so many reviews, the one before
 * it the third, and so on; those that are left retell the first. */
export function reviewOf(number: number, reviews: number): ReviewId {
  const others = REVIEWS.slice(1, reviews);
  return others[REVIEWS.length - 1 - ((number - 1) % REVIEWS.length)] ?? (REVIEWS[0] as ReviewId);
}
/** The key of the k-th reference of a chapter's own; of our own notes where `ours`. */
export const referenceKey = (number: number, k: number, ours = false): string =>
  `${coin(number * 16 + k)}${1970 + ((number * 7 + k) % 50)}${ours ? 'e' : ''}`;
/** The key of a review's own entry. */
export const reviewKey = (review: ReviewId): string => `${review}-grown`;
export const termId = (number: number, k: number): string => `${coin(number * 32 + k)}-term`;
export const chapterSlug = (number: number): string => `${coin(number)}-chapter`;
