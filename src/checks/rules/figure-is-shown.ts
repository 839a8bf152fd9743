import type { Rule } from '../rule.ts';

/** Every figure stands in a chapter, and in none twice. */
export const figureIsShown: Rule = {
  name: 'figure-is-shown',
  reads: ['chapters', 'figures'],
  why: 'A figure is there to be seen beside the argument it serves: one that no chapter shows is forgotten, and one that stands twice in a chapter gives the page one anchor twice.',
  find({ figures, chapters }) {
    const unused = figures
      .filter(({ slug }) => !chapters.some((chapter) => chapter.figures.some(({ name }) => name === slug)))
      .map(({ slug, file }) => ({
        file,
        line: 1,
        column: 1,
        problem: 'No chapter shows this figure.',
        mend: `Write <Figure slug="${slug}" /> on a line of its own where it helps, or delete it.`,
      }));
    const twice = chapters.flatMap((chapter) =>
      chapter.figures
        .filter(({ name }, index) => chapter.figures.findIndex((other) => other.name === name) < index)
        .map(({ file, line, column, name }) => ({
          file,
          line,
          column,
          problem: `The figure “${name}” stands in this chapter already.`,
          mend: 'Refer to the first one in words.',
        })),
    );
    return [...unused, ...twice];
  },
};
