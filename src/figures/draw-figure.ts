import { FRAMES, type Table } from '../../content/figures/lib/contract.ts';
import { tablesById } from '../../content/figures/lib/rows.ts';
import { cached } from '../cache.ts';
import type { FigureEntry } from './figure-entry.ts';
import { type DrawnFigure, datum } from './figure-schema.ts';
import { finishSvg } from './finish-svg.ts';

/** A drawn figure, before it is known which chapters show it. */
type Drawing = Omit<DrawnFigure, 'chapters'>;

/** Numbers that JavaScript writes where a coordinate or a word should be. */
const SLIP = /NaN|Infinity|undefined|\[object/;

/**
 * A figure with its data and both drawings. Throws an Error that says what is wrong where its tables lack what it
 * reads, its data have other columns than it declares, or something undefined would be shown.
 */
export function drawFigure({ slug, module }: FigureEntry, tables: Table[]): Drawing {
  const { tag, title, columns, notes, references = [] } = module;
  const rows = module.data(tablesById(tables, module.tables));
  checkRows(rows, columns);
  const shown = {
    caption: module.caption(rows),
    description: module.describe(rows),
    wide: finishSvg(module.draw(rows, FRAMES.wide)),
    narrow: finishSvg(module.draw(rows, FRAMES.narrow)),
  };
  for (const [part, text] of Object.entries(shown)) {
    const slip = SLIP.exec(text)?.[0];
    if (slip) throw new Error(`Its ${part} says “${slip}”.`);
    if (text.trim() === '') throw new Error(`Its ${part} is empty.`);
  }
  return { slug, tag, title, tables: module.tables, notes, references, columns, rows, ...shown };
}

/** The same, with what is wrong as a sentence instead of an error. */
export function tryDraw(figure: FigureEntry, tables: Table[]): { drawing: Drawing } | { fault: string } {
  const read = tables.filter(({ id }) => figure.module.tables.includes(id));
  try {
    const drawing = cached('figure', [figure.slug, figure.source, read], () => drawFigure(figure, tables));
    return { drawing };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

function checkRows(rows: unknown[], columns: { key: string }[]): void {
  if (rows.length === 0) throw new Error('It has no data.');
  const keys = columns.map(({ key }) => key).sort();
  for (const row of rows) {
    const found = Object.keys(datum.parse(row)).sort();
    if (found.join() !== keys.join())
      throw new Error(`Its data have the columns ${found.join(', ')}, not ${keys.join(', ')}.`);
  }
}
