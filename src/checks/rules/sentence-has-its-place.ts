import type { Review } from '../../claims/index.ts';
import type { Rule } from '../rule.ts';

/** The id of each source sentence says in which review and section it stands. */
export const sentenceHasItsPlace: Rule = {
  name: 'sentence-has-its-place',
  reads: ['sources'],
  why: 'The id of a sentence is its review, its section and its number in two digits: chapters name sections and ranges by these parts, and would pass over a sentence whose id says otherwise.',
  find({ sources: { reviews, placeIn } }) {
    return reviews.flatMap((review, n) =>
      listIds(review)
        .filter(({ id, start }) => !(id.startsWith(start) && /^\d\d$/.test(id.slice(start.length))))
        .map(({ id, start, path }) => ({
          ...placeIn(n, path),
          problem: `“${id}” does not say where the sentence stands.`,
          mend: `Begin the id with “${start}” and end it with two digits.`,
        })),
    );
  },
};

/** The sentences of a review, each with how its id has to begin and where it stands in the file. */
const listIds = ({ review, sections }: Review) =>
  sections.flatMap((section, s) =>
    section.sentences.map(({ id }, n) => ({
      id,
      start: `${review}.${section.id}.`,
      path: ['sections', s, 'sentences', n, 'id'],
    })),
  );
