/** Every rate of sudden death that the review prints, on one logarithmic axis: do they agree? */
import * as Plot from '@observablehq/plot';
import type { FigureColumn, Frame, Row, TableOf } from './lib/contract.ts';
import { ACCENT, bottomAxis, drawPlot, INK, LINE, PAPER, SOFT } from './lib/plot.ts';
import { numberAt, numberIn, rowsFrom, textAt } from './lib/rows.ts';
import { capital, range } from './lib/words.ts';

export const tag = 'WVXBJ';
export const title = 'Rates of sudden death';
export const tables = ['t1'];
export const notes: string[] = [];
export const columns: FigureColumn[] = [
  { key: 'group', label: 'Group' },
  { key: 'measure', label: 'Measure' },
  { key: 'unit', label: 'Unit as printed' },
  { key: 'low', label: 'From', unit: 'per 1,000' },
  { key: 'high', label: 'To', unit: 'per 1,000' },
];

type Rate = { group: string; measure: string; unit: string; low: number; high: number | null };

const SENTENCES = ['07', '08', '09', '10'].map((number) => `chiosa.introduction.${number}`);
/** Ends of the axis, per 1,000. A range that begins at zero runs off the lower end. */
const AXIS = [0.1, 10] as const;
const TICKS = [0.1, 0.2, 0.5, 1, 2, 5, 10];

export function data(tableOf: TableOf): Rate[] {
  const rates = SENTENCES.flatMap((sentence) => rowsFrom(tableOf('t1'), sentence)).flatMap(readRate);
  const [first, ...others] = rates;
  if (!first?.high) throw new Error('The first rate of sudden death in the table is no range.');
  return [first, ...others.sort((a, b) => (a.high ?? a.low) - (b.high ?? b.low))];
}

/** The row as a rate per 1,000; nothing where its unit is not of so many people, such as a lifetime risk. */
function readRate(row: Row): Rate[] {
  const unit = textAt(row, 'unit');
  const base = /^per ([\d,]+)/.exec(unit)?.[1]?.replace(',', '');
  if (!base) return [];
  const scale = 1000 / Number(base);
  const high = numberIn(row, 'high');
  return [
    {
      group: textAt(row, 'group').replace(/:.*/, ''),
      measure: textAt(row, 'measure'),
      unit,
      low: numberAt(row, 'low') * scale,
      high: high === null ? null : high * scale,
    },
  ];
}

export function caption(): string {
  return 'Per 1,000, on a logarithmic axis. The band is the range that the review prints for SUDEP; the other figures, from unlike groups and sources, are set under it. The small letters give the unit as printed: some name no period.';
}

export function describe(rates: Rate[]): string {
  const told = rates.map(
    ({ group, measure, unit, low, high }) =>
      `${group}, ${measure}: ${range(low, high)} per 1,000, printed ${unit}`,
  );
  return `A logarithmic axis from ${AXIS[0]} to ${AXIS[1]} per 1,000. ${told.join('; ')}.`;
}

export function draw(rates: Rate[], { width, narrow }: Frame): string {
  const [band] = rates;
  const name = ({ group }: Rate) => group;
  const from = ({ low }: Rate) => Math.max(low, AXIS[0]);
  const lift = narrow ? 14 : 0;
  const ranges = rates.filter(({ high }) => high !== null);
  const left = { x: AXIS[0], y: name, textAnchor: narrow ? 'start' : 'end', dx: narrow ? 0 : -14 } as const;
  return drawPlot({
    width,
    height: rates.length * (narrow ? 64 : 44) + 34,
    marginLeft: narrow ? 12 : 296,
    marginRight: narrow ? 54 : 64,
    marginTop: 2,
    marginBottom: 32,
    x: { type: 'log', domain: AXIS },
    y: { type: 'point', domain: rates.map(name), padding: 0.5 },
    marks: [
      Plot.rect(band ? [band] : [], { x1: 'low', x2: 'high', fill: ACCENT, fillOpacity: 0.1 }),
      Plot.gridX(narrow ? [] : TICKS, { stroke: LINE, strokeOpacity: 1 }),
      bottomAxis({ ticks: TICKS, tickFormat: (tick: number) => String(tick) }),
      Plot.ruleY(ranges, { y: name, x1: from, x2: 'high', stroke: ACCENT, strokeWidth: 5, dy: lift }),
      Plot.text(
        ranges.filter(({ low }) => low < AXIS[0]),
        { x: AXIS[0], y: name, text: () => '◂', fill: ACCENT, dx: -5, dy: lift },
      ),
      Plot.dot(
        rates.filter(({ high }) => high === null),
        { x: 'low', y: name, r: 5, fill: ACCENT, stroke: PAPER, dy: lift, symbol: 'diamond' },
      ),
      Plot.text(rates, {
        ...left,
        text: ({ group }: Rate) => capital(group),
        fill: INK,
        dy: narrow ? -18 : -8,
      }),
      Plot.text(rates, {
        ...left,
        text: ({ measure, unit }: Rate) => `${measure}, ${unit}`,
        fill: SOFT,
        fontSize: 12,
        dy: narrow ? -2 : 8,
      }),
      Plot.text(rates, {
        x: ({ low, high }: Rate) => high ?? low,
        y: name,
        text: ({ low, high }: Rate) => range(low, high),
        textAnchor: 'start',
        fontWeight: 600,
        dx: 10,
        dy: lift,
      }),
    ],
  });
}
