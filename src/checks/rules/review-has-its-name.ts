import type { Rule } from '../rule.ts';

/** Each review is named by its file, and is shown by a name that no other has. */
export const reviewHasItsName: Rule = {
  name: 'review-has-its-name',
  reads: ['sources'],
  why: 'A review is named by its file, content/sources/NAME.json, in sentences’ ids and in references. Before a number stands its name for readers; if two reviews shared one, “Zhang [3]” would mean two works.',
  find({ sources: { reviews, placeIn } }) {
    const elsewhere = reviews.flatMap(({ review }, n) => {
      const place = placeIn(n, ['review']);
      if (place.file === `content/sources/${review}.json`) return [];
      return {
        ...place,
        problem: `The review “${review}” stands in a file of another name.`,
        mend: 'Give the review the name of its file, and its sentences ids that begin with it; or rename the file.',
      };
    });
    const shared = reviews.flatMap(({ review, name }, n) => {
      const first = reviews.findIndex((other) => other.name === name);
      if (first === n) return [];
      return {
        ...placeIn(n, ['name']),
        problem: `“${name}” is the name of ${reviews[first]?.review} as well as of ${review}.`,
        mend: 'Tell them apart, by a year or a second author.',
      };
    });
    return [...elsewhere, ...shared];
  },
};
