/** How long epilepsy or treatment must have lasted before each definition of drug resistance can be met. */
import * as Plot from '@observablehq/plot';
import type { FigureColumn, Frame, TableOf } from './lib/contract.ts';
import { ACCENT, bottomAxis, drawPlot, INK, LINE, PAPER, SOFT } from './lib/plot.ts';
import { numberIn, textAt } from './lib/rows.ts';
import { lines } from './lib/words.ts';

export const tag = 'YT4V8';
export const title = 'How long each definition waits';
export const tables = ['t2'];
export const notes: string[] = [];
export const columns: FigureColumn[] = [
  { key: 'label', label: 'Definition' },
  { key: 'year', label: 'Year' },
  { key: 'time', label: 'Time', unit: 'years' },
  { key: 'clock', label: 'Time runs from' },
  { key: 'drugs', label: 'Drugs tried' },
  { key: 'seizures', label: 'Seizures' },
];

type Definition = {
  label: string;
  year: number | null;
  time: number | null;
  clock: string | null;
  drugs: string;
  seizures: string;
};

export function data(tableOf: TableOf): Definition[] {
  return tableOf('t2').rows.map((row) => ({
    label: textAt(row, 'label'),
    year: numberIn(row, 'year'),
    time: numberIn(row, 'time'),
    clock: row.cells.clock === undefined ? null : textAt(row, 'clock'),
    drugs: textAt(row, 'drugs'),
    seizures: textAt(row, 'seizures'),
  }));
}

const named = ({ label, year }: Definition): string => (year === null ? label : `${label}, ${year}`);
const onset = ({ clock }: Definition): boolean => clock === 'onset';

export function caption(definitions: Definition[]): string {
  const untimed = definitions.filter(({ time }) => time === null).map(named);
  return `The years that must pass before a patient can meet each definition, from the onset of epilepsy (open circle) or the start of treatment (filled circle). ${untimed.join(', ')}: no number of years (dots); it counts adequate trials of drugs that failed. Beside each: the drugs to have been tried, and what the seizures must still do.`;
}

export function describe(definitions: Definition[]): string {
  const told = definitions.map((one) => {
    const clock = one.time === null ? 'no number of years' : `time ${one.time} (in years) from ${one.clock}`;
    return `${named(one)}: ${clock}; drugs: ${one.drugs}; seizures: ${one.seizures}`;
  });
  return `Bars of time. ${told.join('. ')}.`;
}

export function draw(definitions: Definition[], { width, narrow }: Frame): string {
  const timed = definitions.filter(({ time }) => time !== null);
  const untimed = definitions.filter(({ time }) => time === null);
  const most = Math.max(...timed.map(({ time }) => time ?? 0));
  const row = { y: named } as const;
  const lift = narrow ? -6 : 0;
  const bar = { ...row, dy: lift, stroke: ACCENT } as const;
  return drawPlot({
    width,
    height: definitions.length * (narrow ? 86 : 62) + 30,
    marginLeft: narrow ? 8 : 250,
    marginRight: narrow ? 26 : 282,
    marginTop: 2,
    marginBottom: 28,
    x: { domain: [0, most] },
    y: { type: 'point', domain: definitions.map(named), padding: 0.5 },
    marks: [
      Plot.gridX(narrow ? [] : [0, most / 2, most], { stroke: LINE, strokeOpacity: 1 }),
      bottomAxis({
        ticks: [0, most / 2, most],
        tickFormat: (years: number) => (years === most ? `${years} years` : String(years)),
      }),
      Plot.ruleY(timed, { ...bar, x1: 0, x2: 'time', strokeWidth: 5 }),
      Plot.ruleY(untimed, {
        ...bar,
        x1: 0,
        x2: most,
        strokeWidth: 3,
        strokeDasharray: '0 8',
        strokeLinecap: 'round',
      }),
      Plot.dot(timed.filter(onset), { ...bar, x: 0, r: 6, fill: PAPER, strokeWidth: 2 }),
      Plot.dot(
        timed.filter((one) => !onset(one)),
        { ...bar, x: 0, r: 6, fill: ACCENT },
      ),
      Plot.text(definitions, {
        ...row,
        frameAnchor: 'left',
        text: named,
        textAnchor: narrow ? 'start' : 'end',
        dx: narrow ? -7 : -14,
        dy: narrow ? -26 : 0,
        fontWeight: 600,
        fill: INK,
      }),
      Plot.text(definitions, {
        ...row,
        frameAnchor: narrow ? 'left' : 'right',
        text: ({ drugs, seizures }: Definition) =>
          [`Drugs: ${drugs}`, `Seizures: ${seizures}`]
            .map((text) => lines(text, narrow ? 46 : 39))
            .join('\n'),
        textAnchor: 'start',
        lineAnchor: narrow ? 'top' : 'middle',
        lineHeight: 1.2,
        dx: narrow ? -7 : 14,
        dy: narrow ? 6 : 0,
        fill: SOFT,
        fontSize: 12,
      }),
    ],
  });
}
