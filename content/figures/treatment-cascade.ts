/** How many become seizure-free with each further drug, who remains, and for how many of those surgery is an option. */
import * as Plot from '@observablehq/plot';
import type { FigureColumn, Frame, TableOf } from './lib/contract.ts';
import { ACCENT, drawPlot, INK, LINE, MIXED, PAPER, RAISED, SOFT } from './lib/plot.ts';
import { numberAt, numberIn, rowsFrom, textAt } from './lib/rows.ts';
import { capital, lines, listed, range } from './lib/words.ts';

export const tag = 'JWJ6Y';
export const title = 'What is left after each drug';
export const tables = ['t1'];
export const notes: string[] = [];
export const columns: FigureColumn[] = [
  { key: 'step', label: 'Step' },
  { key: 'from', label: 'Before it', unit: '% of all' },
  { key: 'share', label: 'Share', unit: '% of all' },
  { key: 'most', label: 'At most', unit: '% of all' },
  { key: 'printed', label: 'As printed' },
];

/** A share of all patients that starts where the shares before it end; `most` where it is a range. */
type Step = { step: string; from: number; share: number; most: number | null; printed: string };

export function data(tableOf: TableOf): Step[] {
  const table = tableOf('t1');
  const [total, ...parts] = rowsFrom(table, 'chiosa.introduction.12');
  const [rest] = rowsFrom(table, 'chiosa.introduction.13');
  const [surgery] = rowsFrom(table, 'chiosa.definition.05');
  if (!total || !rest || !surgery) throw new Error('The table has not all steps of the cascade.');
  let reached = 0;
  const steps = [...parts, rest].map((row) => {
    const share = numberAt(row, 'low');
    const from = reached;
    reached += share;
    return {
      step: textAt(row, 'measure'),
      from,
      share,
      most: null,
      printed: `${share}${textAt(row, 'unit')}`,
    };
  });
  const left = numberAt(rest, 'low');
  if (reached !== 100 || numberAt(total, 'low') !== 100 - left)
    throw new Error('The shares of the cascade do not add up to their sum, or to 100.');
  const [low, high] = [numberAt(surgery, 'low'), numberIn(surgery, 'high')];
  const last = {
    step: textAt(surgery, 'measure'),
    from: 100 - left,
    share: (low * left) / 100,
    most: high === null ? null : (high * left) / 100,
    printed: `${range(low, high)}${textAt(surgery, 'unit')}`,
  };
  return [...steps, last];
}

export function caption(steps: Step[]): string {
  const { share, most } = steps.at(-1) ?? { share: 0, most: null };
  const helped = steps.slice(0, -2).map((step) => `${Math.round((100 * step.share) / (100 - step.from))}%`);
  return `Shares of all patients with a correct diagnosis, read so that they add up. Of those who are still not seizure-free, the steps help ${listed(helped)}. Candidates for surgery are ${range(share, most)}% of all.`;
}

export function describe(steps: Step[]): string {
  const told = steps.map(
    ({ step, printed, from, share }) => `${step}: ${printed}, from ${from} to ${from + share}% of all`,
  );
  return `Steps from left to right over 100% of patients. ${told.join('; ')}.`;
}

export function draw(steps: Step[], { width, narrow }: Frame): string {
  const name = ({ step }: Step) => step;
  const row = narrow ? 54 : 46;
  const bar = { y: name, insetTop: narrow ? 22 : 7, insetBottom: narrow ? 6 : 7 };
  const [free, resistant, surgery] = [steps.slice(0, -2), steps.slice(-2, -1), steps.slice(-1)];
  const end = ({ from, share, most }: Step) => from + (most ?? share);
  return drawPlot({
    width,
    height: row * steps.length + 4,
    marginLeft: narrow ? 1 : 236,
    marginRight: narrow ? 1 : 4,
    marginTop: 2,
    marginBottom: 2,
    x: { domain: [0, 100] },
    y: { domain: steps.map(name), padding: 0 },
    marks: [
      Plot.barX(steps, { ...bar, x1: 0, x2: 100, fill: RAISED, rx: 2 }),
      Plot.barX([...free, ...resistant], { ...bar, x1: 0, x2: 'from', fill: LINE }),
      Plot.barX(free, { ...bar, x1: 'from', x2: end, fill: ACCENT }),
      Plot.barX(resistant, { ...bar, x1: 'from', x2: end, fill: PAPER, stroke: MIXED, strokeWidth: 2 }),
      Plot.barX(surgery, { ...bar, x1: 'from', x2: 100, fill: PAPER, stroke: MIXED, strokeDasharray: '3 3' }),
      Plot.barX(surgery, { ...bar, x1: 'from', x2: end, fill: MIXED, fillOpacity: 0.5 }),
      Plot.barX(surgery, { ...bar, x1: 'from', x2: ({ from, share }: Step) => from + share, fill: MIXED }),
      Plot.text(steps, {
        y: name,
        x: 0,
        lineHeight: 1.2,
        text: ({ step }: Step) => (narrow ? capital(step) : lines(capital(step), 30)),
        textAnchor: narrow ? 'start' : 'end',
        dx: narrow ? 0 : -10,
        dy: narrow ? -16 : 0,
        fill: INK,
      }),
      Plot.text([...free, ...resistant], {
        y: name,
        x: ({ from, share }: Step) => from + share / 2,
        text: ({ share }: Step) => `${share}%`,
        fontWeight: 600,
        dy: narrow ? 8 : 0,
        fill: ({ step }: Step) => (resistant[0]?.step === step ? INK : PAPER),
      }),
      Plot.text(surgery, {
        y: name,
        x: 'from',
        text: ({ printed }: Step) => printed.replace(/%.*/, '% of these'),
        textAnchor: 'end',
        fill: SOFT,
        dx: -8,
        dy: narrow ? 8 : 0,
      }),
    ],
  });
}
