import type { Chapter, Mention } from '../../claims/index.ts';
import { suggest } from '../../issues/index.ts';
import type { Rule } from '../rule.ts';
import { renamedTo } from './renamed-chapter.ts';

/** Every table, note, figure, glossary term and further chapter that a chapter names exists. */
export const mentionResolves: Rule = {
  name: 'mention-resolves',
  reads: ['chapters', 'evidence', 'figures', 'glossary', 'notes'],
  why: 'A chapter may name only tables of content/evidence/, notes of content/notes/, figures of content/figures/, terms of content/glossary.yaml and chapters of content/chapters/.',
  find(library) {
    const { chapters, tables, notes, figures, terms } = library;
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
      ...findUnknown('chapter', listNext(chapter), known.chapter, (name) => renamedTo(library, name)),
    ]);
  },
};

/** Names as a list to suggest from, and as a set to ask. */
const names = (list: string[]) => ({ list, set: new Set(list) });

/** The chapters that a chapter leads on to, at its frontmatter's line. */
function listNext({ file, keyLines, frontmatter }: Chapter): Mention[] {
  return frontmatter.next.map((name) => ({ file, line: keyLines.next ?? 1, column: 1, name }));
}

function findUnknown(
  kind: string,
  mentions: Mention[],
  { list, set }: ReturnType<typeof names>,
  renamed: (name: string) => string | undefined = () => undefined,
) {
  return mentions
    .filter(({ name }) => !set.has(name))
    .map(({ file, line, column, name }) => {
      const now = renamed(name);
      const some = `Known: ${list.slice(0, 8).join(', ')}${list.length > 8 ? ' …' : ''}.`;
      const problem = `There is no ${kind} “${name}”${now ? ' any more' : ''}.`;
      return {
        file,
        line,
        column,
        problem,
        mend: now ? `Write ${now}, which took its place.` : suggest(name, list, some),
      };
    });
}
