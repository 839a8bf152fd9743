import { findMalformed } from '../../citations/index.ts';
import type { Rule } from '../rule.ts';

/** Every DOI, PMID and PMCID is one by its grammar, in entries and in candidates. */
export const identifierIsWellFormed: Rule = {
  name: 'identifier-is-well-formed',
  reads: ['references'],
  why: 'A reader follows an identifier to the work. One with a slash or a digit lost leads nowhere, or to another work; its grammar shows the first kind of slip before anybody follows it.',
  find({ references }) {
    return references.flatMap(({ reference, place }) => {
      const works = [
        { id: reference.id, work: reference, path: [] },
        ...reference.custom.candidates.map((work, index) => ({
          id: `The candidate ${work.id} of ${reference.id}`,
          work,
          path: ['custom', 'candidates', index],
        })),
      ];
      return works.flatMap(({ id, work, path }) =>
        findMalformed(work).map(({ name, value, written }) => ({
          ...place(...path, name),
          problem: `${id} has the ${name} “${value}”, which is none.`,
          mend: `Write it ${written}; or leave it out.`,
        })),
      );
    });
  },
};
