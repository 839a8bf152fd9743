/** Which drug is carried by which pump: every result of the review as one mark, in cells and in living brains. */
import * as Plot from '@observablehq/plot';
import type { FigureColumn, Frame, TableOf } from './lib/contract.ts';
import { drawPlot, INK, LINE, MIXED, NO, PAPER, SOFT, YES } from './lib/plot.ts';
import { textAt, wordFor } from './lib/rows.ts';
import { lines, listed } from './lib/words.ts';

export const tag = '8WRRF';
export const title = 'What each pump carries, result by result';
export const tables = ['t4'];
export const notes: string[] = [];
export const columns: FigureColumn[] = [
  { key: 'drug', label: 'Drug' },
  { key: 'pump', label: 'Pump' },
  { key: 'setting', label: 'Setting' },
  { key: 'result', label: 'Result' },
  { key: 'count', label: 'Results' },
];

type Result = { drug: string; pump: string; setting: string; result: string; count: number };

/** The words of the table that decide how a result is drawn. */
const CARRIED = ['transported', 'transported (supported)', 'transported (suggested)'];
const NOT_CARRIED = ['not transported', 'not transported (suggested)'];
/** Weaker than transport, but it contradicts a result of none. */
const INVOLVED = 'involvement suggested';
const UNTOLD = 'result not stated';
/** The shapes that tables give cells and animals; a circle is neither. */
const SHAPES: Record<string, Plot.SymbolType> = { 'in vitro': 'diamond', 'in vivo': 'triangle' };
/** Empty places between the columns of two pumps. */
const GAP = 1;

export function data(tableOf: TableOf): Result[] {
  const table = tableOf('t4');
  const results = table.rows
    // Statements on the drugs in general name no drug, so they have no place in the grid.
    .filter((row) => !textAt(row, 'drug').endsWith('in general'))
    .map((row) => ({
      drug: textAt(row, 'drug'),
      pump: textAt(row, 'transporter'),
      setting: textAt(row, 'setting'),
      result: wordFor(table, 'result', textAt(row, 'result')),
    }));
  return [...Map.groupBy(results, (result) => JSON.stringify(result)).values()].flatMap((same) =>
    same.slice(0, 1).map((result) => ({ ...result, count: same.length })),
  );
}

export function caption(results: Result[]): string {
  return `One mark for each row that names a drug, ${total(results)} in all. Filled (◆ ▲ ●): transported, or so supported or suggested; open (◇ △ ○): not transported, or so suggested; half-filled: involvement suggested, or a correlation; dash: no result told. Diamonds: cells in a dish; triangles: living animals; circles: patients, judgements on all evidence, or no setting named. A frame marks a contested pair. The table has the references.`;
}

export function describe(results: Result[]): string {
  const pumps = [...Map.groupBy(results, ({ pump }) => pump)].map(([pump, all]) => {
    const told = [...Map.groupBy(all, ({ result }) => result)].map(
      ([result, some]) => `${result}, ${listed([...Map.groupBy(some, ({ drug }) => drug)].map(counted))}`,
    );
    return `${pump}: ${told.join('; ')}.`;
  });
  return `A grid of drugs by pump, with the number of results where there is more than one. ${pumps.join(' ')}`;
}

const total = (results: Result[]): number => results.reduce((sum, { count }) => sum + count, 0);
const counted = ([drug, results]: [string, Result[]]): string =>
  total(results) > 1 ? `${drug} ${total(results)}` : drug;

/** A mark at its place: its column's start, and so many marks into its cell. */
type Mark = Result & { x: number };
/** A cell of the grid on which results contradict each other. */
type Cell = { drug: string; start: number; end: number };

/** Lays the results out: a column is as wide as its fullest cell, so that every mark has a place of its own. */
function layOut(results: Result[]) {
  const marks: Mark[] = [];
  const contested: Cell[] = [];
  const heads: { pump: string; x: number }[] = [];
  let start = 0;
  for (const [pump, all] of Map.groupBy(results, (result) => result.pump)) {
    const cells = [...Map.groupBy(all, ({ drug }) => drug)];
    heads.push({ pump, x: start });
    for (const [drug, cell] of cells) {
      const single = cell
        .toSorted(byResult)
        .flatMap((result) => Array.from({ length: result.count }, () => result));
      marks.push(...single.map((result, at) => ({ ...result, x: start + at })));
      const said = cell.map(({ result }) => result);
      const both = [[...CARRIED, INVOLVED], NOT_CARRIED];
      if (both.every((side) => side.some((word) => said.includes(word))))
        contested.push({ drug, start: start - 0.5, end: start + single.length - 0.5 });
    }
    start += Math.max(...cells.map(([, cell]) => total(cell))) + GAP;
  }
  return { marks, contested, heads, end: start - GAP };
}

const ORDER = [...CARRIED, INVOLVED, ...NOT_CARRIED];
const rank = ({ result }: Result): number => (ORDER.includes(result) ? ORDER.indexOf(result) : ORDER.length);
const byResult = (a: Result, b: Result): number => rank(a) - rank(b);

export function draw(results: Result[], { width, narrow }: Frame): string {
  const { marks, contested, heads, end } = layOut(results);
  const drugs = [...Map.groupBy(results, ({ drug }) => drug)]
    .sort(([, a], [, b]) => total(b) - total(a))
    .map(([drug]) => drug);
  const row = 25;
  const shape = {
    x: 'x',
    y: 'drug',
    r: narrow ? 3.8 : 5,
    strokeWidth: 1.5,
    symbol: ({ setting }: Mark) => SHAPES[setting] ?? 'circle',
  } as const;
  const of = (...words: string[]) => marks.filter(({ result }) => words.includes(result));
  return drawPlot({
    width,
    height: drugs.length * row + 28,
    marginLeft: narrow ? 162 : 282,
    marginRight: narrow ? 18 : 2,
    marginTop: 26,
    marginBottom: 2,
    x: { domain: [-0.5, end - 0.5] },
    y: { type: 'band', domain: drugs, padding: 0 },
    symbol: { type: 'identity' },
    marks: [
      Plot.ruleY(drugs, { y: (drug: string) => drug, x1: -0.5, x2: end - 0.5, stroke: LINE }),
      Plot.rect(contested, {
        x1: 'start',
        x2: 'end',
        y: 'drug',
        fill: PAPER,
        stroke: MIXED,
        rx: 5,
        insetTop: 2,
        insetBottom: 2,
      }),
      Plot.text(heads, {
        x: 'x',
        text: 'pump',
        frameAnchor: 'top',
        textAnchor: 'start',
        dx: -6,
        dy: -22,
        fontWeight: 600,
        fill: INK,
      }),
      Plot.text(drugs, {
        x: -0.5,
        y: (drug: string) => drug,
        text: (drug: string) => lines(drug, narrow ? 20 : 40),
        textAnchor: 'end',
        dx: -8,
        fill: INK,
      }),
      Plot.dot(of(...CARRIED), { ...shape, fill: YES, stroke: YES }),
      Plot.dot(of(...NOT_CARRIED), { ...shape, fill: PAPER, stroke: NO }),
      Plot.dot(
        marks.filter(({ result }) => ![...CARRIED, ...NOT_CARRIED, UNTOLD].includes(result)),
        { ...shape, fill: MIXED, fillOpacity: 0.35, stroke: MIXED },
      ),
      Plot.text(of(UNTOLD), { x: 'x', y: 'drug', text: () => '–', fill: SOFT, fontWeight: 600 }),
    ],
  });
}
