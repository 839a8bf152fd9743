import { cached } from '../../cache.ts';
import { checkNote } from '../../notes/index.ts';
import type { Rule } from '../rule.ts';

/** Every note module exports what its page needs, and runs at its defaults. */
export const noteKeepsContract: Rule = {
  name: 'note-keeps-contract',
  reads: ['notes'],
  why: 'One generic element brings every note to life, so each module keeps the contract of content/notes/lib/contract.ts: inputs with ranges and defaults inside them, outputs that its compute gives, a question, formulas, limits and sources.',
  find({ notes }) {
    return notes.flatMap(({ file, source, module }) =>
      cached('note', [file, source], () => checkNote(module)).map((problem) => ({
        file,
        line: 1,
        column: 1,
        problem,
        mend: 'See content/notes/lib/contract.ts.',
      })),
    );
  },
};
