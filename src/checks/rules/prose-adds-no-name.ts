import type { Chapter } from '../../claims/index.ts';
import { formsOf, namedThings, searchable, tellsName } from '../../facts/index.ts';
import { oncePer } from '../../issues/index.ts';
import type { Library } from '../../library/index.ts';
import type { Rule } from '../rule.ts';
import { textsAbove } from './texts-above.ts';

/** A drug or a gene between the claims is one that the chapter speaks of. */
export const proseAddsNoName: Rule = {
  name: 'prose-adds-no-name',
  reads: ['chapters', 'evidence', 'notes', 'figures', 'facts'],
  after: ['mention-resolves', 'sentence-has-facts'],
  why: 'One drug is soon written for another. A drug or gene that standfirst, summary or the prose between the claims names must stand in a claim, an editor’s note, a table or a note of the chapter, or of a chapter that it links to.',
  find(library) {
    return library.chapters.flatMap((chapter) => findInChapter(chapter, library));
  },
};

function findInChapter(chapter: Chapter, library: Library) {
  const { facts } = library;
  const linked = library.chapters.filter(({ slug }) =>
    chapter.links.some(({ name }) => name.startsWith(`/chapters/${slug}/`)),
  );
  const spoken = [chapter, ...linked].flatMap(({ slug }) => spokenOf(library).get(slug) ?? []);
  const isSpokenOf = (name: string) => spoken.some((said) => tellsName(said, name, facts.forms));
  const between = chapter.prose.filter(({ isOurs }) => !isOurs);
  return [...textsAbove(chapter), ...between].flatMap(({ text, line, column }) =>
    namedThings(facts)
      .filter((name) => tellsName(text, name, facts.forms) && !isSpokenOf(name))
      .map((name) => ({
        file: chapter.file,
        line,
        column,
        problem: `The text names ${formsOf(name, facts.forms)[0]}, of which no claim, table or note of this chapter speaks.`,
        mend: 'Write the one that is meant, link the chapter that tells of it, or say it in an editor’s note.',
      })),
  );
}

/** What each chapter speaks of where it can be checked: its claims, editor's notes, tables and notes. */
const spokenOf = oncePer(({ chapters, tables, notes, figures }: Library) => {
  const cells = new Map(tables.map(({ id, rows }) => [id, JSON.stringify(rows)]));
  const sources = new Map([...notes, ...figures].map(({ slug, source }) => [slug, source]));
  return new Map(
    chapters.map((chapter) => [
      chapter.slug,
      searchAgain(
        chapter.slug,
        [
          ...chapter.claims.map(({ text }) => text),
          ...chapter.prose.filter(({ isOurs }) => isOurs).map(({ text }) => text),
          ...chapter.tables.map(({ name }) => cells.get(name) ?? ''),
          ...[...chapter.notes, ...chapter.figures].map(({ name }) => sources.get(name) ?? ''),
        ].join('\n'),
      ),
    ]),
  );
});

/** What was made ready last, by chapter: whoever checks again makes ready only what changed. */
const lastReady = new Map<string, ReturnType<typeof searchable>>();

function searchAgain(slug: string, text: string) {
  const last = lastReady.get(slug);
  if (last?.text === text) return last;
  const ready = searchable(text);
  lastReady.set(slug, ready);
  return ready;
}
