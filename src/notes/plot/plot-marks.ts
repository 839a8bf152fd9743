import { area, line } from 'd3-shape';
import type { PlotRole, PlotSeries } from '../../../content/notes/lib/contract.ts';
import type { DrawnAxis } from './plot-axis.ts';

export interface Axes {
  x: DrawnAxis;
  y: DrawnAxis;
  /** Intervals lie along x where the names stand on the y axis. */
  flipped: boolean;
}

/** The marks of one series as SVG. Values that have no place (not finite, ≤ 0 on a log axis) are left out. */
export function drawSeries(series: PlotSeries, axes: Axes): string {
  if (series.kind === 'line') return drawLine(series.points, series.role, axes);
  if (series.kind === 'band') return drawBand(series.points, series.role, axes);
  // All bars of a plot share their slots: see `plot-bars.ts`.
  if (series.kind === 'bar') return '';
  if (series.kind === 'point') return series.points.map(([x, y]) => marker(x, y, series.role, axes)).join('');
  return series.points.map((point) => interval(point, series.role, axes)).join('');
}

function drawLine(points: [number, number][], role: PlotRole, { x, y }: Axes): string {
  const path = line<[number, number]>()
    .defined(([a, b]) => x.holds(a) && y.holds(b))
    .digits(1)
    .x(([a]) => x.at(a))
    .y(([, b]) => y.at(b));
  return `<path class="l ${role}" d="${path(points) ?? ''}"/>`;
}

function drawBand(points: [number, number, number][], role: PlotRole, { x, y }: Axes): string {
  const path = area<[number, number, number]>()
    .defined(([a, low, high]) => x.holds(a) && y.holds(low) && y.holds(high))
    .digits(1)
    .x(([a]) => x.at(a))
    .y0(([, low]) => y.at(low))
    .y1(([, , high]) => y.at(high));
  return `<path class="b ${role}" d="${path(points) ?? ''}"/>`;
}

function interval([a, b, low, high]: [number, number, number, number], role: PlotRole, axes: Axes): string {
  const along = axes.flipped ? axes.x : axes.y;
  if (!axes.x.holds(a) || !axes.y.holds(b)) return '';
  if (!along.holds(low) || !along.holds(high)) return marker(a, b, role, axes);
  const across = axes.flipped ? axes.y.at(b) : axes.x.at(a);
  const d = axes.flipped
    ? `M${px(along.at(low))} ${px(across)}H${px(along.at(high))}`
    : `M${px(across)} ${px(along.at(low))}V${px(along.at(high))}`;
  return `<path class="i ${role}" d="${d}"/>${marker(a, b, role, axes)}`;
}

function marker(a: number, b: number, role: PlotRole, { x, y }: Axes): string {
  if (!x.holds(a) || !y.holds(b)) return '';
  return `<path class="p ${role}" d="${markerPath(role, x.at(a), y.at(b))}"/>`;
}

/** A shape for each role, so that colour is never the only sign: disc, square, open diamond. */
export function markerPath(role: PlotRole, x: number, y: number): string {
  const at = (dx: number, dy: number): string => `${px(x + dx)} ${px(y + dy)}`;
  if (role === 'main') return `M${at(-4.5, 0)}a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z`;
  if (role === 'compare') return `M${at(-4, -4)}h8v8h-8z`;
  return `M${at(0, -5.5)}l5.5 5.5l-5.5 5.5l-5.5-5.5z`;
}

const px = (value: number): string => String(Math.round(value * 10) / 10);
