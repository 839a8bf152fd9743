/**
 * Draws a note's plot as SVG: a pure function of its data, the same at build time and in the browser. Colours
 * come from the style sheet by role; dash and marker tell the roles apart without it.
 */
import type { Plot, PlotAxis, PlotRole, PlotSeries } from '../../../content/notes/lib/contract.ts';
import { escapeHtml } from '../escape-html.ts';
import { drawAxis } from './plot-axis.ts';
import { drawBars, reachOfBars } from './plot-bars.ts';
import { type Axes, drawSeries, markerPath } from './plot-marks.ts';

export interface PlotSize {
  width: number;
  height: number;
}

/** What is drawn at build time; the browser redraws at the true width, in the same proportion. */
export const PLOT_SIZE: PlotSize = { width: 400, height: 250 };
const LETTER = 6.4;
const LEGEND_ROW = 18;
/** Room for the axes' names and numbers above and below the drawing, which is never lower than this. */
const [ABOVE, BELOW, LOWEST] = [26, 36, 130];
const NAME_ROW = 20;

interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The plot as one SVG element with a text alternative. Never writes NaN, whatever the data hold. */
export function drawPlot(plot: Plot, wanted: PlotSize = PLOT_SIZE): string {
  const legend = drawLegend(plot.series, wanted.width);
  const size = withRoom(plot, wanted, legend.rows);
  const frame = frameOf(plot, size, legend.rows);
  const axes = axesOf(plot, frame);
  const marks = drawBars(plot.series, axes) + plot.series.map((series) => drawSeries(series, axes)).join('');
  return (
    `<svg class="plot" viewBox="0 0 ${size.width} ${size.height}" role="img"><title>${escapeHtml(plot.title)}</title>` +
    legend.svg +
    grid(axes, frame) +
    names(plot, frame, legend.rows) +
    // A nested svg clips what leaves the frame, without an id that would have to be unique in the page.
    `<svg aria-hidden="true" x="0" y="${frame.top - 6}" width="${size.width}" height="${frame.bottom - frame.top + 12}" viewBox="0 ${frame.top - 6} ${size.width} ${frame.bottom - frame.top + 12}">${marks}</svg></svg>`
  );
}

/** Taller where a long legend or many names would leave the drawing itself too low. */
function withRoom({ y }: Plot, { width, height }: PlotSize, legendRows: number): PlotSize {
  const around = ABOVE + BELOW + legendRows * LEGEND_ROW;
  const least = Math.max(LOWEST, NAME_ROW * (y.categories?.length ?? 0));
  return { width, height: Math.max(height, around + least) };
}

function axesOf(plot: Plot, { left, right, top, bottom }: Frame): Axes {
  const { xs, ys } = dataOf(plot);
  return {
    x: drawAxis(plot.x, xs, [left, right], Math.max(2, Math.floor((right - left) / 70))),
    y: drawAxis(plot.y, ys, [bottom, top], 5),
    flipped: Boolean(plot.y.categories),
  };
}

/** All numbers of the series by axis; the ends of an interval count where it lies. */
function dataOf(plot: Plot): { xs: number[]; ys: number[] } {
  const { xs, ys } = reachOfBars(plot.series, plot.y);
  for (const { kind, points } of plot.series)
    for (const [x, ...rest] of points) {
      xs.push(x);
      if (kind === 'interval' && plot.y.categories) xs.push(...rest.slice(1));
      else ys.push(...rest);
    }
  return { xs, ys };
}

/** Room for the widest label at the left, the legend and the y axis' name above, the x axis' below. */
function frameOf(plot: Plot, { width, height }: PlotSize, legendRows: number): Frame {
  const { ys } = dataOf(plot);
  const labels = drawAxis(plot.y, ys, [1, 0], 5).ticks.map(({ text }) => text.length);
  const left = Math.min(width / 3, 12 + LETTER * Math.max(2, ...labels));
  return { left, right: width - 10, top: ABOVE + legendRows * LEGEND_ROW, bottom: height - BELOW };
}

function grid({ x, y }: Axes, { left, right, top, bottom }: Frame): string {
  const rows = y.ticks.map(({ at }) => `M${left} ${round(at)}H${right}`).join('');
  const ticks = x.ticks.map(({ at }) => `M${round(at)} ${bottom}v4`).join('');
  const yLabels = y.ticks.map(({ at, text }) => label(left - 6, round(at + 4), text, 'end')).join('');
  const xLabels = x.ticks.map(({ at, text }) => label(round(at), bottom + 16, text, 'middle')).join('');
  return `<path class="g" d="${rows}${ticks}M${left} ${top}V${bottom}"/>${yLabels}${xLabels}`;
}

function names(plot: Plot, { right, bottom }: Frame, legendRows: number): string {
  return (
    label(0, 12 + legendRows * LEGEND_ROW, axisName(plot.y)) +
    label(right, bottom + 32, axisName(plot.x), 'end')
  );
}

const axisName = ({ label, unit }: PlotAxis): string => (unit ? `${label} (${unit})` : label);

/** One entry a name, wrapped into rows by the estimated width; none where there is one series only. */
function drawLegend(series: PlotSeries[], width: number): { svg: string; rows: number } {
  const entries = [...new Map(series.map((each) => [each.name, each])).values()];
  if (entries.length < 2) return { svg: '', rows: 0 };
  let [x, rows, svg] = [0, 1, ''];
  for (const { name, kind, role } of entries) {
    const taken = 30 + name.length * LETTER + 14;
    if (x > 0 && x + taken > width) [x, rows] = [0, rows + 1];
    const y = rows * LEGEND_ROW - 10;
    svg += swatch(kind, role, x, y) + label(x + 30, y + 4, name);
    x += taken;
  }
  return { svg, rows };
}

function swatch(kind: PlotSeries['kind'], role: PlotRole, x: number, y: number): string {
  if (kind === 'bar') return `<path class="r ${role}" d="M${x} ${y - 5}h24v10h-24z"/>`;
  if (kind === 'band') return `<path class="b ${role}" d="M${x} ${y - 5}h24v10h-24z"/>`;
  const stroke = kind === 'point' ? '' : `<path class="l ${role}" d="M${x} ${y}h24"/>`;
  return kind === 'line' ? stroke : `${stroke}<path class="p ${role}" d="${markerPath(role, x + 12, y)}"/>`;
}

function label(x: number, y: number, text: string, anchor?: 'end' | 'middle'): string {
  if (text === '') return '';
  const side = anchor ? ` text-anchor="${anchor}"` : '';
  return `<text x="${round(x)}" y="${round(y)}"${side}>${escapeHtml(text)}</text>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
