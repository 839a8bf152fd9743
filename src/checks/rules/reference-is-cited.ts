import type { Rule } from '../rule.ts';

/** Every reference that a review numbers is cited by a claim. */
export const referenceIsCited: Rule = {
  name: 'reference-is-cited',
  reads: ['chapters', 'references'],
  why: 'A reference that a review cites and no claim does is a statement lost on the way. References of our own notes are cited where they are needed.',
  find({ references, claims }) {
    const cited = new Set(claims.flatMap(({ cites }) => cites));
    return references
      .filter(({ reference }) => Object.keys(reference.custom.numbers).length > 0 && !cited.has(reference.id))
      .map(({ reference, place }) => ({
        ...place(),
        problem: `No claim cites ${reference.id}.`,
        mend: `Cite it as [@${reference.id}] at the claim that retells its sentence.`,
      }));
  },
};
