import { findNearest } from '../../issues/index.ts';
import type { Rule } from '../rule.ts';

/** Every review that a reference has numbers of exists. */
export const reviewIsKnown: Rule = {
  name: 'review-is-known',
  reads: ['references', 'sources'],
  why: 'A reference says under which numbers a review cites it, and names the review by its file in content/sources/. Numbers of a review that is not there would answer to no citation.',
  find({ references, sources }) {
    const known = sources.reviews.map(({ review }) => review);
    return references.flatMap(({ reference, place }) =>
      Object.keys(reference.custom.numbers)
        .filter((review) => !known.includes(review))
        .map((review) => ({
          ...place('custom', 'numbers', review),
          problem: `${reference.id} has numbers of “${review}”, which is no review.`,
          mend: mend(review, known),
        })),
    );
  },
};

function mend(review: string, known: string[]): string {
  const nearest = findNearest(review, known);
  if (nearest) return `Did you mean “${nearest}”?`;
  return `Name one that is there (${known.join(', ')}), or add it as content/sources/${review}.json.`;
}
