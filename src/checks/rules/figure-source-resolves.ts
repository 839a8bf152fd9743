import type { FigureEntry } from '../../figures/index.ts';
import { suggest } from '../../issues/index.ts';
import type { Rule } from '../rule.ts';

/** Every table and note that a figure is drawn from exists. */
export const figureSourceResolves: Rule = {
  name: 'figure-source-resolves',
  reads: ['evidence', 'figures', 'notes'],
  why: 'A figure types no numbers: it reads rows of tables and runs calculators of notes. It names both in tables and notes, the page links to them, and each must exist.',
  find({ figures, tables, notes }) {
    const ids = tables.map(({ id }) => id);
    const slugs = notes.map(({ slug }) => slug);
    return figures.flatMap((figure) => [
      ...findUnknown('table', figure, figure.module.tables, ids),
      ...findUnknown('note', figure, figure.module.notes, slugs),
      ...(figure.module.tables.length > 0
        ? []
        : [at(figure, 'The figure names no table.', 'Name the tables whose rows it reads.')]),
    ]);
  },
};

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
