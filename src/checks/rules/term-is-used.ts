import type { Rule } from '../rule.ts';

/** Every term of the glossary is explained in some chapter. */
export const termIsUsed: Rule = {
  name: 'term-is-used',
  reads: ['chapters', 'glossary'],
  why: 'The glossary is the site’s own vocabulary, not a dictionary. A term that no chapter explains where it first stands helps no reader.',
  find({ terms, chapters }) {
    const used = new Set(chapters.flatMap((chapter) => chapter.terms.map(({ name }) => name)));
    return terms
      .filter(({ term }) => !used.has(term.id))
      .map(({ term, ...place }) => ({
        ...place,
        problem: `No chapter uses the term “${term.id}”.`,
        mend: `Write <Term id="${term.id}">…</Term> where a chapter first has it, or take it out.`,
      }));
  },
};
