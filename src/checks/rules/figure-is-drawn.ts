import { brotliCompressSync } from 'node:zlib';
import { cached } from '../../cache.ts';
import { type FigureEntry, tryDraw } from '../../figures/index.ts';
import type { Library } from '../../library/index.ts';
import type { Rule } from '../rule.ts';

/** Bytes of a figure's two drawings as sent: a chapter has room for a few such figures. */
const MOST_BYTES = 2_500;

/** Every figure can be drawn from its tables as they are, with data, words and a drawing that is small. */
export const figureIsDrawn: Rule = {
  name: 'figure-is-drawn',
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

function findFault(figure: FigureEntry, tables: Library['tables']) {
  const drawn = tryDraw(figure, tables);
  if ('fault' in drawn)
    return {
      problem: `The figure can’t be drawn. ${drawn.fault}`,
      mend: 'Make the figure read the tables as they are.',
    };
  const drawings = drawn.drawing.wide + drawn.drawing.narrow;
  const { bytes } = cached('figure-bytes', [drawings], () => ({
    bytes: brotliCompressSync(drawings).length,
  }));
  if (bytes <= MOST_BYTES) return undefined;
  return { problem: `The figure weighs ${bytes} bytes, over ${MOST_BYTES}.`, mend: 'Draw less.' };
}
