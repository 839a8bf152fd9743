import type { Rule } from '../rule.ts';

/** An editor's note says which sentences it comments on. */
export const editorNoteHasBasis: Rule = {
  name: 'editor-note-has-basis',
  reads: ['chapters'],
  why: 'What no review says is ours, and the reader must see what it rests on: the sentences that it compares, and a reference for any fact from outside.',
  find({ chapters }) {
    return chapters
      .flatMap(({ editorNotes }) => editorNotes)
      .filter(({ about, cites }) => about.length === 0 && cites.length === 0)
      .map(({ file, line, column, title }) => ({
        file,
        line,
        column,
        problem: `The note “${title}” rests on nothing.`,
        mend: 'Name the sentences in about="…", and cite a reference for what comes from outside.',
      }));
  },
};
