import {
  type Chapter,
  coverPlace,
  EXCUSED_FILE,
  resolveCover,
  type SourceSentence,
} from '../../claims/index.ts';
import { findNearest, parseModule, suggest } from '../../issues/index.ts';
import type { Rule } from '../rule.ts';
import { originsOfNote } from './origins-of-note.ts';

/** Every named source sentence exists. */
export const sentenceResolves: Rule = {
  name: 'sentence-resolves',
  reads: ['chapters', 'evidence', 'sources'],
  why: 'Claims, notes, tables, excuses and chapters name the sentences of the reviews by id. An unknown id would drop a sentence from the coverage without a sound.',
  find({ chapters, tables, notes, sources }) {
    const known = sources.sentences.map(({ id }) => id);
    const isKnown = new Set(known);
    const named = [
      ...chapters.flatMap(({ claims }) =>
        claims.flatMap((claim) => claim.from.map((id) => ({ ...claim, id }))),
      ),
      ...chapters.flatMap(({ editorNotes }) =>
        editorNotes.flatMap((note) => note.about.map((id) => ({ ...note, id }))),
      ),
      ...tables.flatMap(({ file, rows }) =>
        rows.flatMap(({ from, at }) => from.map((id) => ({ file, ...at, id }))),
      ),
      ...sources.excused.map(({ sentence, line, column }) => ({
        file: EXCUSED_FILE,
        line,
        column,
        id: sentence,
      })),
      ...sources.excused.flatMap(({ of, line, column }) =>
        of ? [{ file: EXCUSED_FILE, line, column, id: of }] : [],
      ),
    ];
    // A note that can't be read hides no slip of the others, so nothing waits for the notes.
    const inNotes = notes.flatMap((note) =>
      originsOfNote(note)
        .filter(({ id }) => !isKnown.has(id))
        // Inputs may share one origin: a slip in it is told at the first.
        .filter(({ id }, index, all) => all.findIndex((origin) => origin.id === id) === index)
        .map(({ id, path }) => ({ id, file: note.file, ...parseModule(note.source).at(path) })),
    );
    const unknown = [...named, ...inNotes]
      .filter(({ id }) => !isKnown.has(id))
      .map(({ file, line, column, id }) => ({
        file,
        line,
        column,
        problem: `There is no source sentence “${id}”.`,
        mend: suggest(id, known, 'See content/sources/ for the ids.'),
      }));
    return [...unknown, ...chapters.flatMap((chapter) => findVainCovers(chapter, sources.sentences))];
  },
};

/** Entries of a chapter's covers that name no sentences. */
function findVainCovers(chapter: Chapter, sentences: SourceSentence[]) {
  const sections = [...new Set(sentences.map(({ review, section }) => `${review}.${section}`))];
  const [section = 'review.section'] = sections;
  return chapter.frontmatter.covers
    .filter((cover) => !resolveCover(cover, sentences))
    .map((cover) => {
      const [, name = '', rest = ''] = /^(.*?)(\.\d[\d-]*)?$/.exec(cover) ?? [];
      const meant = `${findNearest(name, sections)}${rest}`;
      const isOther = meant !== cover && resolveCover(meant, sentences);
      return {
        ...coverPlace(chapter),
        problem: `“${cover}” names no sentences.`,
        mend: isOther
          ? `Did you mean “${meant}”?`
          : `Write a section, such as ${section}, or a range within one, such as ${section}.01-02.`,
      };
    });
}
