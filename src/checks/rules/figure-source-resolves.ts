import type { FigureEntry } from '../../figures/index.ts';
import { suggest } from '../../issues/index.ts';
import type { Rule } from '../rule.ts';

/** Every table, note and work that a figure is drawn from exists. */
export const figureSourceResolves: Rule = {
  name: 'figure-source-resolves',
  reads: ['evidence', 'figures', 'notes', 'references'],
  why: 'A figure types no numbers: it reads rows of tables and runs calculators of notes. It names both in tables and notes, and in references the works that it draws where no table has them; the page links to all, and each must exist.',
  find({ figures, tables, notes, references }) {
    const ids = tables.map(({ id }) => id);
    const slugs = notes.map(({ slug }) => slug);
    const keys = references.map(({ reference }) => reference.id);
    return figures.flatMap((figure) => [
      ...findUnknown('table', figure, figure.module.tables, ids),
      ...findUnknown('note', figure, figure.module.notes, slugs),
      ...findUnknown('reference', figure, worksOf(figure), keys),
      ...(figure.module.tables.length + worksOf(figure).length > 0
        ? []
        : [at(figure, 'The figure names no table.', 'Name the tables whose rows it reads.')]),
    ]);
  },
};

const worksOf = ({ module }: FigureEntry): string[] => module.references ?? [];

function findUnknown(kind: string, figure: FigureEntry, named: string[], known: string[]) {
  return named
    .filter((name) => !known.includes(name))
    .map((name) =>
      at(figure, `There is no ${kind} “${name}”.`, suggest(name, known, `Known: ${known.join(', ')}.`)),
    );
}

const at = ({ file }: FigureEntry, problem: string, mend: string) => ({
  file,
  line: 1,
  column: 1,
  problem,
  mend,
});
