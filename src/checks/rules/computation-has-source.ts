import type { Computation } from '../../claims/index.ts';
import type { Library } from '../../library/index.ts';
import type { Rule } from '../rule.ts';
import { numbersIn } from './numbers-in-text.ts';
import { hasNumber, numbersWithin, startNumbers, statedNumbers } from './numbers-of-chapter.ts';

/** What a number is computed from stands before the reader. */
export const computationHasSource: Rule = {
  name: 'computation-has-source',
  reads: ['chapters', 'evidence', 'notes'],
  after: ['mention-resolves', 'computation-resolves'],
  why: 'A computed number is only as good as its inputs, and these are not seen in the text. Each must stand in a claim or a table of the chapter, be what the note starts with, or be told as chosen in the paragraphs around it.',
  find(library) {
    return library.chapters.flatMap((chapter) => {
      if (chapter.computations.length === 0) return [];
      const told = [
        ...statedNumbers(chapter, library),
        ...chapter.prose.flatMap(({ text }) => numbersIn(text)),
      ];
      return chapter.computations.flatMap((asked) => findUnsaid(asked, told, library));
    });
  },
};

function findUnsaid(asked: Computation, told: number[], library: Library) {
  const { file, line, column, name, run } = asked;
  const known = [...told, ...startNumbers([name], library)];
  return Object.entries(asked.given ?? {})
    .filter(([, value]) => numbersWithin(value).some((number) => !hasNumber(known, number)))
    .map(([key, value]) => ({
      file,
      line,
      column,
      problem: `${run} is given ${key}: ${JSON.stringify(value)}, which stands in no claim, table or note of this chapter.`,
      mend: 'Give it what a claim says, or say in the text that the number is chosen.',
    }));
}
