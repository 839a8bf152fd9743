import { cached } from '../../cache.ts';
import { placeFaults } from '../../issues/index.ts';
import { checkRuns } from '../../notes/index.ts';
import type { Rule } from '../rule.ts';

/** Every note runs at its defaults, its presets and the ends of its ranges. Its exports are checked as it is read. */
export const noteKeepsContract: Rule = {
  name: 'note-keeps-contract',
  reads: ['notes'],
  why: 'One generic element brings every note to life, so each module keeps the contract of content/notes/lib/contract.ts: inputs with ranges and defaults inside them, outputs that its compute gives, a question, formulas, limits and sources. It imports only from ./lib/, since a reader’s browser runs it as it is.',
  find({ notes }) {
    return notes.flatMap(({ file, source, module }) =>
      placeFaults(
        cached('note', [file, source], () => checkRuns(module)),
        file,
        source,
      ),
    );
  },
};
