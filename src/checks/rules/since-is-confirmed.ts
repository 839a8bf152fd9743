import { z } from 'zod';
import type { EditorNote } from '../../claims/index.ts';
import type { Library } from '../../library/index.ts';
import type { Rule } from '../rule.ts';

const SURE = ['verified', 'listed'];
const day = z.iso.date();

/** What became known since the reviews rests on a reference that a public page confirms. */
export const sinceIsConfirmed: Rule = {
  name: 'since-is-confirmed',
  reads: ['chapters', 'references'],
  after: ['citation-resolves'],
  why: 'A box “since the reviews” says what no review says, and a reader acts on it. It names the day on which it was looked up, and cites a work that was confirmed on a public page; what could not be confirmed is left out.',
  find(library) {
    return library.chapters
      .flatMap(({ editorNotes }) => editorNotes)
      .flatMap((note) => (note.since === undefined ? [] : findUnsure(note, note.since, library)));
  },
};

function findUnsure(
  { file, line, column, title, cites }: EditorNote,
  since: string,
  { references }: Library,
) {
  const at = { file, line, column };
  const cited = references.filter(({ reference }) => cites.includes(reference.id));
  const unsure = cited.filter(
    ({ reference: { custom } }) => !SURE.includes(custom.status) || custom.confirmed_at.length === 0,
  );
  return [
    ...(day.safeParse(since).success
      ? []
      : [
          {
            ...at,
            problem: `“${since}” is no day.`,
            mend: 'Write the day of looking it up: since="2026-11-27".',
          },
        ]),
    ...(cited.length > 0
      ? []
      : [
          {
            ...at,
            problem: `The box “${title}” cites nothing.`,
            mend: 'Cite the work that says so, with [@key].',
          },
        ]),
    ...unsure.map(({ reference }) => ({
      ...at,
      problem: `The box “${title}” rests on ${reference.id}, which no public page confirms.`,
      mend: 'Cite a work with status verified and the addresses where it was confirmed, or leave the box out.',
    })),
  ];
}
