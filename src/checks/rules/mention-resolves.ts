import type { Mention } from '../../claims/index.ts';
import { suggest } from '../../issues/index.ts';
import type { Rule } from '../rule.ts';

/** Every table, note, figure, glossary term and further chapter that a chapter names exists. */
export const mentionResolves: Rule = {
  name: 'mention-resolves',
  why: 'A chapter may name only tables of content/evidence/, notes of content/notes/, figures of content/figures/, terms of content/glossary.yaml and chapters of content/chapters/.',
  find({ chapters, tables, notes, figures, terms }) {
    const slugs = chapters.map(({ slug }) => slug);
    return chapters.flatMap((chapter) => [
      ...findUnknown(
        'table',
        chapter.tables,
        tables.map(({ id }) => id),
      ),
      ...findUnknown(
        'note',
        chapter.notes,
        notes.map(({ slug }) => slug),
      ),
      ...findUnknown(
        'figure',
        chapter.figures,
        figures.map(({ slug }) => slug),
      ),
      ...findUnknown(
        'term',
        chapter.terms,
        terms.map(({ term }) => term.id),
      ),
      ...findUnknown(
        'chapter',
        chapter.frontmatter.next.map((name) => ({
          file: chapter.file,
          line: chapter.keyLines.next ?? 1,
          column: 1,
          name,
        })),
        slugs,
      ),
    ]);
  },
};

function findUnknown(kind: string, mentions: Mention[], known: string[]) {
  return mentions
    .filter(({ name }) => !known.includes(name))
    .map(({ file, line, column, name }) => ({
      file,
      line,
      column,
      problem: `There is no ${kind} “${name}”.`,
      mend: suggest(name, known, `Known: ${known.slice(0, 8).join(', ')}${known.length > 8 ? ' …' : ''}.`),
    }));
}
