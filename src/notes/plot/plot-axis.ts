import { extent } from 'd3-array';
import { format } from 'd3-format';
import { scaleLinear, scaleLog } from 'd3-scale';
import type { PlotAxis } from '../../../content/notes/lib/contract.ts';

/** Beyond it a difference of two numbers may overflow; NaN fails the comparison too. */
const LIMIT = 1e150;

/** One axis ready to draw with: where a value stands, whether it stands anywhere, and the labelled ticks. */
export interface DrawnAxis {
  /** Where it begins. */
  start: number;
  at(value: number): number;
  holds(value: number): boolean;
  ticks: { at: number; text: string }[];
}

/** Lays `axis` over the pixels of `range`, with the domain it declares or that of `data`. */
export function drawAxis(axis: PlotAxis, data: number[], range: [number, number], count: number): DrawnAxis {
  const smallest = axis.scale === 'log' && !axis.categories ? 1 / LIMIT : -LIMIT;
  const holds = (value: number): boolean => value >= smallest && value <= LIMIT;
  if (axis.categories) return categoryAxis(axis.categories, range, holds);
  const domain = axis.domain ? withRoom(axis, axis.domain) : dataDomain(axis, data.filter(holds));
  const at = axis.scale === 'log' ? scaleLog(domain, range) : scaleLinear(domain, range);
  const ticks = axis.scale === 'log' ? logTicks(at.ticks(count), count) : at.ticks(count);
  const step = Math.min(...ticks.slice(1).map((tick, i) => tick - (ticks[i] ?? 0)));
  return {
    start: range[0],
    at,
    holds,
    ticks: ticks.map((tick) => ({ at: at(tick), text: tickText(tick, step) })),
  };
}

function categoryAxis(names: string[], range: [number, number], holds: DrawnAxis['holds']): DrawnAxis {
  const at = scaleLinear([-0.5, names.length - 0.5], range);
  return { start: range[0], at, holds, ticks: names.map((text, i) => ({ at: at(i), text })) };
}

/** Round limits around the data. */
function dataDomain(axis: PlotAxis, data: number[]): [number, number] {
  const [low = 1, high = 1] = extent(data);
  const domain = withRoom(axis, [low, high]);
  const nice = axis.scale === 'log' ? scaleLog(domain, [0, 1]).nice() : scaleLinear(domain, [0, 1]).nice();
  const [from = low, to = high] = nice.domain();
  return [from, to];
}

/** Ends that cannot be told apart, as those of a single value, are moved apart: between them are no ticks. */
function withRoom(axis: PlotAxis, [low, high]: [number, number]): [number, number] {
  const size = Math.max(Math.abs(low), Math.abs(high));
  if (high - low > Math.max(1e-9 * size, 1 / LIMIT)) return [low, high];
  if (axis.scale === 'log') return [low / 10, high * 10];
  const room = size > 1 / LIMIT ? size / 2 : 1;
  return [low - room, high + room];
}

/** Powers of ten alone, thinned to `count`, where there are at least two; else what the scale offers. */
function logTicks(ticks: number[], count: number): number[] {
  const powers = ticks.filter((tick) => Number.isInteger(Math.round(Math.log10(tick) * 1e9) / 1e9));
  const chosen = powers.length > 1 ? powers : ticks;
  const every = Math.ceil(chosen.length / count);
  return chosen.filter((_, i) => i % every === 0);
}

const LARGE: [size: number, word: string][] = [
  [1e9, ' bn'],
  [1e6, ' M'],
];

function tickText(tick: number, step: number): string {
  const size = Math.abs(tick);
  if (size >= 1e12 || (size > 0 && size < 1e-4)) return format('~e')(tick);
  const [scale, word] = LARGE.find(([from]) => size >= from) ?? [1, ''];
  const digits = Number.isFinite(step) ? Math.max(0, Math.ceil(-Math.log10(step / scale) - 1e-9)) : 4;
  return format(`,.${Math.min(digits, 6)}~f`)(tick / scale) + word;
}
