import type { Rule } from '../rule.ts';

/** Where a reference does not fit what is claimed, an editor's note in the same chapter says so. */
export const mismatchIsTold: Rule = {
  name: 'mismatch-is-told',
  reads: ['chapters', 'references'],
  why: 'A reader of the chapter must not have to visit the audit to learn that a cited title concerns something else. Each mismatch has an editor’s note about its sentence in the chapter of the claim.',
  find({ claims, references, chapters }) {
    const byKey = new Map(references.map(({ reference }) => [reference.id, reference]));
    const told = new Map(
      chapters.map(({ slug, editorNotes }) => [slug, new Set(editorNotes.flatMap(({ about }) => about))]),
    );
    return claims.flatMap(({ from, cites, chapter, file, line, column }) =>
      cites.flatMap((key) => {
        const rows = byKey.get(key)?.custom.support.filter(({ verdict }) => verdict === 'mismatch') ?? [];
        return rows
          .filter(({ sentence }) => from.includes(sentence) && !told.get(chapter)?.has(sentence))
          .map(({ sentence }) => ({
            file,
            line,
            column,
            problem: `${key} is a mismatch for ${sentence}, and no editor’s note here says so.`,
            mend: `Add an <EditorNote about="${sentence}"> in neutral words.`,
          }));
      }),
    );
  },
};
