import type { PlotAxis, PlotSeries } from '../../../content/notes/lib/contract.ts';
import type { DrawnAxis } from './plot-axis.ts';
import type { Axes } from './plot-marks.ts';

type Bars = Extract<PlotSeries, { kind: 'bar' }>;

/** Share of a slot that its bars fill together. */
const FILL = 0.72;

/** All bars of a plot: those of several series at one place stand side by side. */
export function drawBars(series: PlotSeries[], axes: Axes): string {
  const bars = series.filter((each) => each.kind === 'bar');
  const along = axes.flipped ? axes.x : axes.y;
  const across = axes.flipped ? axes.y : axes.x;
  const slot = slotOf(bars, axes.flipped);
  return bars
    .flatMap(({ role, points }, i) => {
      const thick = (Math.abs(across.at(slot) - across.at(0)) * FILL) / bars.length;
      return points.map((point) => {
        const [place, value] = axes.flipped ? [point[1], point[0]] : point;
        if (!across.holds(place) || !along.holds(value)) return '';
        const middle = across.at(place) + (i - (bars.length - 1) / 2) * thick;
        return `<path class="r ${role}" d="${path(middle, thick, along, value, axes.flipped)}"/>`;
      });
    })
    .join('');
}

/** From 0, or from the axis where 0 has no place. */
function path(middle: number, thick: number, along: DrawnAxis, value: number, flipped: boolean): string {
  const from = px(along.holds(0) ? along.at(0) : along.start);
  const to = px(along.at(value));
  const [low, high] = [px(middle - thick / 2), px(middle + thick / 2)];
  return flipped ? `M${from} ${low}H${to}V${high}H${from}z` : `M${low} ${from}V${to}H${high}V${from}z`;
}

/** The least distance between two places, 1 between names. */
function slotOf(bars: Bars[], flipped: boolean): number {
  const places = [...new Set(bars.flatMap(({ points }) => points.map((point) => point[flipped ? 1 : 0])))];
  const sorted = places.filter(Number.isFinite).sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((place, i) => place - (sorted[i] ?? place));
  return gaps.length > 0 ? Math.min(...gaps) : 1;
}

/** What the axes must reach for the bars: 0 along them, and half a slot beside the outermost. */
export function reachOfBars(series: PlotSeries[], yAxis: PlotAxis): { xs: number[]; ys: number[] } {
  const bars = series.filter((each) => each.kind === 'bar');
  if (bars.length === 0) return { xs: [], ys: [] };
  if (yAxis.categories) return { xs: [0], ys: [] };
  const half = slotOf(bars, false) / 2;
  return { xs: bars.flatMap(({ points }) => points.flatMap(([x]) => [x - half, x + half])), ys: [0] };
}

const px = (value: number): number => Math.round(value * 10) / 10;
