import { suggest } from '../../issues/index.ts';
import type { Library } from '../../library/index.ts';
import type { Rule } from '../rule.ts';

/** Each review is an entry of the bibliography, and each entry that says it is a review is one that the site retells. */
export const reviewHasItsEntry: Rule = {
  name: 'review-has-its-entry',
  reads: ['references', 'sources'],
  why: 'Every claim leads to the entry of its review, at the section that it retells, also where the review cites nothing. The review’s work is the key of that entry, and the entry’s review is the name of the file in content/sources/.',
  find: (library) => [...findLost(library), ...findStray(library)],
};

function findLost({ references, sources: { reviews, placeIn } }: Library) {
  return reviews.flatMap(({ review, work }, n) => {
    const entry = references.find(({ reference }) => reference.id === work)?.reference;
    if (entry?.custom.review === review) return [];
    const known = references.map(({ reference }) => reference.id);
    return {
      ...placeIn(n, ['work']),
      problem: entry
        ? `The entry ${work} does not say that it is the review ${review}.`
        : `There is no reference “${work}”, by which the review ${review} is to be found.`,
      mend: entry
        ? `Write "review": "${review}" into its custom.`
        : suggest(work, known, 'Add it to content/references/reviews.json.'),
    };
  });
}

function findStray({ references, sources: { reviews } }: Library) {
  return references.flatMap(({ reference: { id, custom }, place }) => {
    const named = reviews.find(({ review }) => review === custom.review);
    if (custom.review === undefined || named?.work === id) return [];
    return {
      ...place('custom', 'review'),
      problem: named
        ? `${id} says that it is the review ${named.review}, whose entry is ${named.work}.`
        : `${id} says that it is the review “${custom.review}”, which is none.`,
      mend: 'Leave review out, or name the review whose own entry this is.',
    };
  });
}
