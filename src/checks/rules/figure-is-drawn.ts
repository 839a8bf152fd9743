import { brotliCompressSync, constants } from 'node:zlib';
import { type FigureEntry, tryDraw } from '../../figures/index.ts';
import type { Library } from '../../library/index.ts';
import type { Rule } from '../rule.ts';

/** Bytes of a figure's two drawings as sent: a chapter has room for a few such figures. */
const MOST_BYTES = 2_500;

/** Every figure can be drawn from its tables as they are, with data, words and a drawing that is small. */
export const figureIsDrawn: Rule = {
  name: 'figure-is-drawn',
  reads: ['evidence', 'figures', 'notes'],
  why: 'A figure is drawn from the tables’ own rows. When a table changes so that the figure finds no longer what it reads, the build stops rather than show half of it. Both drawings together weigh at most 2.5 kB, compressed.',
  find({ figures, tables }) {
    const ids = tables.map(({ id }) => id);
    return figures
      .filter(({ module }) => module.tables.every((id) => ids.includes(id)))
      .flatMap((figure) => {
        const fault = findFault(figure, tables);
        return fault ? [{ file: figure.file, line: 1, column: 1, ...fault }] : [];
      });
  },
};

const QUICK = 5;
const weigh = (text: string, quality: number): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

function findFault(figure: FigureEntry, tables: Library['tables']) {
  const drawn = tryDraw(figure, tables);
  if ('fault' in drawn)
    return {
      problem: `The figure can’t be drawn. ${drawn.fault}`,
      mend: 'Make the figure read the tables as they are.',
    };
  const drawings = drawn.drawing.wide + drawn.drawing.narrow;
  // What is small by the quick compression is smaller by the best, which takes some ten times as long.
  if (weigh(drawings, QUICK) <= MOST_BYTES) return undefined;
  const bytes = weigh(drawings, constants.BROTLI_MAX_QUALITY);
  if (bytes <= MOST_BYTES) return undefined;
  return { problem: `The figure weighs ${bytes} bytes, over ${MOST_BYTES}.`, mend: 'Draw less.' };
}
