/** How far apart the incidence of epilepsy is between richer and poorer countries, and where the one rate for all lies. */
import * as Plot from '@observablehq/plot';
import { incidenceGap } from '../notes/incidence.ts';
import type { FigureColumn, Frame, TableOf } from './lib/contract.ts';
import { ACCENT, drawPlot, INK, PAPER, RAISED, SOFT } from './lib/plot.ts';
import { numberAt, rowsFrom, textAt } from './lib/rows.ts';
import { capital, listed } from './lib/words.ts';

export const tag = 'MUQPV';
export const title = 'The incidence gap';
export const tables = ['t1'];
export const notes = ['incidence'];
export const columns: FigureColumn[] = [
  { key: 'group', label: 'Countries' },
  { key: 'rate', label: 'New cases', unit: 'per 100,000 person-years' },
];

type Rate = { group: string; rate: number };
const SENTENCE = 'chiosa.introduction.04';
/** How the table names the rate that is not of one group of countries. */
const POOLED = 'all';

export function data(tableOf: TableOf): Rate[] {
  return rowsFrom(tableOf('t1'), SENTENCE)
    .map((row) => ({ group: textAt(row, 'group'), rate: numberAt(row, 'low') }))
    .sort((a, b) => a.rate - b.rate);
}

export function caption(rates: Rate[]): string {
  return `New cases per 100,000 person-years. The rate in poorer countries is ${gapOf(rates).ratio.toFixed(1)} times that in richer ones; the one rate for all lies near the lower of the two. The review gives no confidence limits.`;
}

export function describe(rates: Rate[]): string {
  const told = rates.map(({ group, rate }) => `${group} ${rate}`);
  return `Bars of new cases of epilepsy per 100,000 person-years: ${listed(told)}. The highest is ${gapOf(rates).ratio.toFixed(1)} times the lowest.`;
}

export function draw(rates: Rate[], { width, narrow }: Frame): string {
  const { low, high, ratio } = gapOf(rates);
  const name = ({ group }: Rate) => (group === POOLED ? 'One rate for all' : capital(group));
  const groups = rates.filter(({ group }) => group !== POOLED);
  const pooled = rates.filter(({ group }) => group === POOLED);
  const row = narrow ? 52 : 42;
  const bar = { y: name, insetTop: narrow ? 22 : 7, insetBottom: narrow ? 6 : 7 };
  const beside = { y: name, dy: narrow ? 8 : 0 };
  return drawPlot({
    width,
    height: row * rates.length + 8,
    marginLeft: narrow ? 1 : 248,
    marginRight: 56,
    marginTop: 4,
    marginBottom: 4,
    x: { domain: [0, high.rate] },
    y: { domain: rates.map(name), padding: 0 },
    marks: [
      Plot.barX(groups, { ...bar, x: 'rate', fill: ACCENT, rx: 2 }),
      Plot.barX(pooled, { ...bar, x: 'rate', fill: RAISED, stroke: SOFT, rx: 2 }),
      Plot.tickX(pooled, { ...bar, x: low.rate, stroke: SOFT, strokeDasharray: '3 3' }),
      Plot.tickX([high], { ...bar, x: low.rate, stroke: PAPER, strokeDasharray: '3 3' }),
      Plot.text(rates, {
        y: name,
        x: 0,
        text: name,
        textAnchor: narrow ? 'start' : 'end',
        dx: narrow ? 0 : -10,
        dy: narrow ? -15 : 0,
        fill: INK,
      }),
      Plot.text(rates, {
        ...beside,
        x: 'rate',
        text: ({ rate }: Rate) => rate.toFixed(1),
        textAnchor: 'start',
        dx: 8,
        fontWeight: 600,
        fill: INK,
      }),
      Plot.text([high], {
        ...beside,
        x: (low.rate + high.rate) / 2,
        text: () => `${ratio.toFixed(1)} times as high`,
        fill: PAPER,
      }),
    ],
  });
}

/** The lowest and highest rate of a group of countries, with the ratio that the note's calculator gives. */
function gapOf(rates: Rate[]): { low: Rate; high: Rate; ratio: number } {
  const groups = rates.filter(({ group }) => group !== POOLED);
  const [low, high] = [groups[0], groups.at(-1)];
  if (!low || !high || low === high) throw new Error('The table has no two groups of countries.');
  return { low, high, ratio: incidenceGap({ rateA: high.rate, rateB: low.rate }).ratio };
}
