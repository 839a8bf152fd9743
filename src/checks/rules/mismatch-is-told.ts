import { auditOf } from '../../citations/index.ts';
import type { Rule } from '../rule.ts';

/** Where a reference does not fit what is claimed, an editor's note in the same chapter says so. */
export const mismatchIsTold: Rule = {
  name: 'mismatch-is-told',
  reads: ['chapters', 'references'],
  why: 'A reader of the chapter must not have to visit the audit to learn that a cited title concerns something else. Each mismatch has an editor’s note about a sentence of the claim in its chapter.',
  find({ claims, references, chapters }) {
    const byKey = new Map(references.map(({ reference }) => [reference.id, reference]));
    const told = new Map(
      chapters.map(({ slug, editorNotes }) => [slug, new Set(editorNotes.flatMap(({ about }) => about))]),
    );
    return claims.flatMap(({ tag, from, cites, chapter, file, line, column }) =>
      cites.flatMap((key) => {
        const reference = byKey.get(key);
        const isMismatch = reference && auditOf(tag, reference)?.support === 'mismatch';
        if (!isMismatch || from.some((sentence) => told.get(chapter)?.has(sentence))) return [];
        return {
          file,
          line,
          column,
          problem: `${key} is a mismatch for the claim ${tag}, and no editor’s note here says so.`,
          mend: `Add an <EditorNote about="${from.join(' ')}"> in neutral words.`,
        };
      }),
    );
  },
};
