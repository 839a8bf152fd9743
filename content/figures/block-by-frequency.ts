/** How much of a sodium channel's block is left before the chosen pulse of a train, by the frequency of the train. */
import * as Plot from '@observablehq/plot';
import { inputs, naBlock } from '../notes/sodium-block.ts';
import type { FigureColumn, Frame, TableOf } from './lib/contract.ts';
import { ACCENT, drawPlot, INK, LINE, NO, PAPER, SOFT } from './lib/plot.ts';
import { textAt, wordFor } from './lib/rows.ts';

export const tag = 'GCMDK';
export const title = 'Block by the frequency of firing';
export const tables = ['t6'];
export const notes = ['sodium-block'];
export const columns: FigureColumn[] = [
  { key: 'frequency', label: 'Frequency', unit: 'Hz' },
  { key: 'binds', label: 'The drug binds', unit: '% blocked' },
  { key: 'lost', label: 'The drug does not bind', unit: '% blocked' },
  { key: 'told', label: 'Told of the drug that does not bind' },
];

type Train = { frequency: number; binds: number; lost: number; told: string };

/** A round ladder over the range of the note; the curve joins its rungs. */
const FREQUENCIES = [0.5, 1, 2, 5, 10, 20, 50, 100];

const defaults = {
  conc: inputs.conc.default,
  kon: inputs.kon.default,
  koff: inputs.koff.default,
  kRec: inputs.kRec.default,
  pulseMs: inputs.pulseMs.default,
  nPulses: inputs.nPulses.default,
};

export function data(tableOf: TableOf): Train[] {
  const table = tableOf('t6');
  const row = table.rows.find(({ cells }) => cells.measure === 'use-dependent block');
  if (!row) throw new Error('t6 has no row on use-dependent block.');
  const told = `${textAt(row, 'drug')}, use-dependent block: ${wordFor(table, 'result', textAt(row, 'result'))}`;
  const percent = (freqHz: number, kon: number) =>
    Math.round(1000 * naBlock({ ...defaults, freqHz, kon }).blockBeforeNth) / 10;
  return FREQUENCIES.map((frequency) => ({
    frequency,
    binds: percent(frequency, defaults.kon),
    lost: percent(frequency, 0),
    told,
  }));
}

export function caption([train]: Train[]): string {
  return `Share of channels blocked before pulse ${defaults.nPulses} of a train, in the model above and with the constants of the note, which are ours. Discs: the drug binds; rings: it does not, the simplest reading of what the review tells (${train?.told}).`;
}

export function describe(trains: Train[]): string {
  const told = trains.map(({ frequency, binds, lost }) => `${frequency} Hz: ${binds}% and ${lost}%`);
  return `A curve that rises with the frequency, for a drug that binds, and a flat line at zero for one that does not. ${told.join('; ')}.`;
}

export function draw(trains: Train[], { width, narrow }: Frame): string {
  const at = { x: 'frequency', curve: 'monotone-x', strokeWidth: 2 } as const;
  const labelled = trains.filter((_, index) => !narrow || index % 2 === 1);
  return drawPlot({
    width,
    height: 220,
    marginLeft: 26,
    marginRight: 34,
    marginTop: 30,
    marginBottom: 40,
    x: { type: 'log', domain: [FREQUENCIES.at(0), FREQUENCIES.at(-1)] },
    y: { domain: [0, Math.max(...trains.map(({ binds }) => binds))] },
    marks: [
      Plot.text(trains, {
        x: 'frequency',
        frameAnchor: 'bottom',
        text: ({ frequency }: Train) => String(frequency),
        dy: 18,
        fill: SOFT,
      }),
      Plot.text(['Pulses a second (Hz)'], { frameAnchor: 'bottom', dy: 36, fill: INK }),
      Plot.ruleY([0], { stroke: LINE }),
      Plot.line(trains, { ...at, y: 'lost', stroke: NO, strokeDasharray: '5 4' }),
      Plot.line(trains, { ...at, y: 'binds', stroke: ACCENT }),
      Plot.dot(trains, { x: 'frequency', y: 'lost', r: 4, fill: PAPER, stroke: NO, strokeWidth: 1.5 }),
      Plot.dot(trains, { x: 'frequency', y: 'binds', r: 4.5, fill: ACCENT }),
      Plot.text(labelled, {
        x: 'frequency',
        y: 'binds',
        text: ({ binds }: Train) => `${binds}%`,
        dy: -13,
        dx: -8,
        fill: INK,
      }),
    ],
  });
}
