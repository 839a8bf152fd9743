import { type Reference, yearOf } from '../citations/index.ts';
import type { ClaimEntry, Review } from '../claims/index.ts';
import { claimsByTag, listReviews, referencesByKey, sentencesById } from './lookups.ts';

/** A review with its own entry in the bibliography. */
export interface ReviewWork extends Review {
  entry: Reference;
  year: number | undefined;
}

/** The reviews, in their order, with their entries. */
export async function listReviewWorks(): Promise<ReviewWork[]> {
  const [reviews, references] = await Promise.all([listReviews(), referencesByKey()]);
  return reviews.flatMap((review) => {
    const entry = references.get(review.work);
    return entry ? [{ ...review, entry, year: yearOf(entry) }] : [];
  });
}

/** A section of a review with the claims that retell its sentences, each once, in the order of the sentences. */
export interface RetoldSection {
  id: string;
  heading: string;
  sentences: number;
  claims: ClaimEntry[];
}

/** What the site retells of the review whose entry this is; nothing of a work that is no review. */
export async function sectionsRetold({ custom }: Reference): Promise<RetoldSection[]> {
  const [reviews, sentences, claims] = await Promise.all([listReviews(), sentencesById(), claimsByTag()]);
  const sections = reviews.find(({ review }) => review === custom.review)?.sections ?? [];
  return sections.map(({ id, heading, sentences: own }) => {
    const tags = new Set(own.flatMap(({ id: sentence }) => sentences.get(sentence)?.claims ?? []));
    return { id, heading, sentences: own.length, claims: [...tags].flatMap((tag) => claims.get(tag) ?? []) };
  });
}
