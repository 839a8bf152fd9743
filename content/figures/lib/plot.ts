/** What figures share in drawing: a document for the plotting library, which runs without a browser, and a look. */
import { createRequire } from 'node:module';
import * as Plot from '@observablehq/plot';

let made: Document | undefined;

/** Made when a figure is drawn: most builds find all of them in the cache. */
function emptyDocument(): Document {
  const load = () => createRequire(import.meta.url)('linkedom') as typeof import('linkedom');
  made ??= load().parseHTML('<!doctype html><html><body></body></html>').document;
  return made;
}

/** Colours of the style sheet, by what they say. They follow the reader's theme. */
export const INK = 'var(--ink)';
export const SOFT = 'var(--soft)';
export const LINE = 'var(--line)';
export const PAPER = 'var(--paper)';
export const RAISED = 'var(--raised)';
export const ACCENT = 'var(--accent)';
export const WASH = 'var(--wash)';
export const YES = 'var(--yes)';
export const NO = 'var(--no)';
export const MIXED = 'var(--mixed)';

/** Draws a plot as an SVG element, in the site's look: no axes but those that are asked for. */
export function drawPlot(options: Plot.PlotOptions): string {
  const svg = Plot.plot({ axis: null, ...options, document: emptyDocument() });
  return svg.outerHTML;
}

/** An axis of round values along the bottom, in quiet letters. */
export function bottomAxis(options: Plot.AxisXOptions): Plot.CompoundMark {
  return Plot.axisX({ color: SOFT, stroke: LINE, label: null, tickSize: 4, ...options });
}

/** A plot at a place on a sheet of several. */
export function panel(options: Plot.PlotOptions, left = 0, top = 0): string {
  const inner = drawPlot(options).replace(/^<svg[^>]*>|<\/svg>$/g, '');
  return `<g transform="translate(${left},${top})">${inner}</g>`;
}

/** Plots and drawings on one sheet, as one SVG element with the defaults of a plot. */
export function sheet(width: number, height: number, parts: string[]): string {
  return `<svg viewBox="0 0 ${width} ${height}" fill="currentColor" text-anchor="middle">${parts.join('')}</svg>`;
}
