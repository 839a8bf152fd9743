/** The one way into figures for other concepts, pages and checks. Loads in Node as it is. */
export { figureCsv } from './csv.ts';
export { drawFigure, tryDraw } from './draw-figure.ts';
export type { FigureEntry } from './figure-entry.ts';
export { type DrawnFigure, figureEntry } from './figure-schema.ts';
export { type ReadFigures, readFigures } from './read-figures.ts';
export { whyNoFigure } from './why-no-figure.ts';
