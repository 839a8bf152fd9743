import type { Chapter, Mention } from '../../claims/index.ts';
import { suggest } from '../../issues/index.ts';
import type { Rule } from '../rule.ts';

/** Every table, note, figure, glossary term and further chapter that a chapter names exists. */
export const mentionResolves: Rule = {
  name: 'mention-resolves',
  reads: ['chapters', 'evidence', 'figures', 'glossary', 'notes'],
  why: 'A chapter may name only tables of content/evidence/, notes of content/notes/, figures of content/figures/, terms of content/glossary.yaml and chapters of content/chapters/.',
  find({ chapters, tables, notes, figures, terms }) {
    const known = {
      table: names(tables.map(({ id }) => id)),
      note: names(notes.map(({ slug }) => slug)),
      figure: names(figures.map(({ slug }) => slug)),
      term: names(terms.map(({ term }) => term.id)),
      chapter: names(chapters.map(({ slug }) => slug)),
    };
    return chapters.flatMap((chapter) => [
      ...findUnknown('table', chapter.tables, known.table),
      ...findUnknown('note', chapter.notes, known.note),
      ...findUnknown('figure', chapter.figures, known.figure),
      ...findUnknown('term', chapter.terms, known.term),
      ...findUnknown('chapter', listNext(chapter), known.chapter),
    ]);
  },
};

/** Names as a list to suggest from, and as a set to ask. */
const names = (list: string[]) => ({ list, set: new Set(list) });

/** The chapters that a chapter leads on to, at its frontmatter's line. */
function listNext({ file, keyLines, frontmatter }: Chapter): Mention[] {
  return frontmatter.next.map((name) => ({ file, line: keyLines.next ?? 1, column: 1, name }));
}

function findUnknown(kind: string, mentions: Mention[], { list, set }: ReturnType<typeof names>) {
  return mentions
    .filter(({ name }) => !set.has(name))
    .map(({ file, line, column, name }) => ({
      file,
      line,
      column,
      problem: `There is no ${kind} “${name}”.`,
      mend: suggest(name, list, `Known: ${list.slice(0, 8).join(', ')}${list.length > 8 ? ' …' : ''}.`),
    }));
}
