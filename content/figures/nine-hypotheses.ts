/** How many sentences of the review speak for and against each hypothesis of drug resistance. */
import * as Plot from '@observablehq/plot';
import type { FigureColumn, Frame, TableOf } from './lib/contract.ts';
import { ACCENT, drawPlot, INK, NO, PAPER, SOFT } from './lib/plot.ts';
import { textAt, wordFor } from './lib/rows.ts';
import { capital } from './lib/words.ts';

export const tag = 'KV5XT';
export const title = 'Nine hypotheses, for and against';
export const tables = ['t5'];
export const notes: string[] = [];
export const columns: FigureColumn[] = [
  { key: 'hypothesis', label: 'Hypothesis' },
  { key: 'pro', label: 'For', unit: 'sentences' },
  { key: 'con', label: 'Against', unit: 'sentences' },
  { key: 'status', label: 'Standing' },
];

type Hypothesis = { hypothesis: string; pro: number; con: number; status: string };

export function data(tableOf: TableOf): Hypothesis[] {
  const table = tableOf('t5');
  return table.rows.map((row) => ({
    hypothesis: textAt(row, 'hypothesis'),
    pro: countSentences(textAt(row, 'for')),
    con: countSentences(textAt(row, 'against')),
    status: wordFor(table, 'status', textAt(row, 'status')),
  }));
}

/** The sentences in brackets at the end of a cell: `(chiosa.target.03-14, chiosa.upregulation.02)` are thirteen. */
function countSentences(text: string): number {
  const ids = /\(([^()]+)\)\.?$/.exec(text.trim())?.[1]?.split(',') ?? [];
  const counts = ids.map((id) => {
    const [, from, to = from] = /\.(\d+)(?:-(\d+))?$/.exec(id.trim()) ?? [];
    return Number(to) - Number(from) + 1;
  });
  const sum = counts.reduce((total, count) => total + count, 0);
  if (!(sum > 0)) throw new Error(`No sentences stand in brackets at the end of “${text}”.`);
  return sum;
}

export function caption(): string {
  return 'Each square is one sentence of the review: filled for the hypothesis, open against it. The squares show where the review spends its words, not how strong the evidence is. The last word on each sums up the review’s own judgement.';
}

export function describe(hypotheses: Hypothesis[]): string {
  const told = hypotheses.map(
    ({ hypothesis, pro, con, status }) => `${hypothesis}: ${pro} for, ${con} against, ${status}`,
  );
  return `Rows of squares to both sides of a line. ${told.join('; ')}.`;
}

/** One sentence as a square, so many places from the line; negative places are against. */
type Square = { hypothesis: string; x: number };

export function draw(hypotheses: Hypothesis[], { width, narrow }: Frame): string {
  const squares = (count: (one: Hypothesis) => number, side: 1 | -1): Square[] =>
    hypotheses.flatMap((one) =>
      Array.from({ length: count(one) }, (_, at) => ({ hypothesis: one.hypothesis, x: side * (at + 0.5) })),
    );
  const [pro, con] = [squares((one) => one.pro, 1), squares((one) => one.con, -1)];
  const [left, right] = [
    Math.max(...hypotheses.map((one) => one.con)),
    Math.max(...hypotheses.map((one) => one.pro)),
  ];
  const lift = narrow ? 10 : 0;
  const square = { x: 'x', y: 'hypothesis', symbol: 'square', r: narrow ? 3.6 : 4.4, dy: lift } as const;
  const row = { y: 'hypothesis' } as const;
  const end = { ...row, dy: lift, fontSize: 12, fill: SOFT } as const;
  return drawPlot({
    width,
    height: hypotheses.length * (narrow ? 44 : 30) + 28,
    marginLeft: narrow ? 18 : 170,
    marginRight: narrow ? 20 : 190,
    marginTop: 26,
    marginBottom: 2,
    x: { domain: [-left, right] },
    y: { type: 'point', domain: hypotheses.map(({ hypothesis }) => hypothesis), padding: 0.5 },
    marks: [
      Plot.ruleX(narrow ? [] : [0], { stroke: SOFT, insetTop: -4 }),
      Plot.text(['◂ against'], { x: 0, frameAnchor: 'top', textAnchor: 'end', dx: -8, dy: -20, fill: NO }),
      Plot.text(['for ▸'], { x: 0, frameAnchor: 'top', textAnchor: 'start', dx: 8, dy: -20, fill: ACCENT }),
      Plot.dot(pro, { ...square, fill: ACCENT }),
      Plot.dot(con, { ...square, fill: PAPER, stroke: NO }),
      Plot.text(hypotheses, { ...end, x: 'pro', text: 'pro', textAnchor: 'start', dx: 5 }),
      Plot.text(hypotheses, {
        ...end,
        x: ({ con: count }: Hypothesis) => -count,
        text: 'con',
        textAnchor: 'end',
        dx: -5,
      }),
      Plot.text(hypotheses, {
        ...row,
        frameAnchor: 'left',
        text: ({ hypothesis }: Hypothesis) => capital(hypothesis),
        textAnchor: narrow ? 'start' : 'end',
        dx: narrow ? -17 : -26,
        dy: narrow ? -8 : 0,
        fontWeight: 600,
        fill: INK,
      }),
      Plot.text(hypotheses, {
        ...row,
        frameAnchor: 'right',
        text: 'status',
        textAnchor: narrow ? 'end' : 'start',
        dx: narrow ? 18 : 30,
        dy: narrow ? -8 : 0,
        fill: SOFT,
      }),
    ],
  });
}
