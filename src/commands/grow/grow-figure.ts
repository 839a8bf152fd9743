import type { ChapterPlan } from './plan.ts';

/** Bars of a figure. */
const BARS = 7;

/** A figure module: the first rows of the chapter's table as bars. */
export function growFigure({ title, table }: ChapterPlan): string {
  return `/** The first changes of the table of ${title}, as bars. */
import * as Plot from '@observablehq/plot';
import type { FigureColumn, Frame, TableOf } from './lib/contract.ts';
import { ACCENT, drawPlot, INK } from './lib/plot.ts';
import { numberAt, textAt } from './lib/rows.ts';

export const tag = '';
export const title = '${title}, drawn';
export const tables = ['${table}'];
export const notes = [];
export const columns: FigureColumn[] = [
  { key: 'name', label: 'Drug and target' },
  { key: 'change', label: 'Change', unit: '%' },
];

type Change = { name: string; change: number };

export function data(tableOf: TableOf): Change[] {
  return tableOf('${table}').rows.slice(0, ${BARS}).map((row, index) => ({
    name: \`\${index + 1} \${textAt(row, 'drug')}, \${textAt(row, 'target')}\`,
    change: numberAt(row, 'change'),
  }));
}

export function caption(changes: Change[]): string {
  return \`The first \${changes.length} changes of the table, in per cent.\`;
}

export function describe(changes: Change[]): string {
  return \`Bars: \${changes.map(({ name, change }) => \`\${name} \${change}\`).join('; ')}.\`;
}

export function draw(changes: Change[], { width, narrow }: Frame): string {
  return drawPlot({
    width,
    height: 36 * changes.length + 8,
    marginLeft: narrow ? 120 : 220,
    marginRight: 56,
    x: { domain: [0, 100] },
    y: { domain: changes.map(({ name }) => name) },
    marks: [
      Plot.barX(changes, { x: 'change', y: 'name', fill: ACCENT }),
      Plot.text(changes, { x: 0, y: 'name', text: 'name', textAnchor: 'end', dx: -8, fill: INK }),
    ],
  });
}
`;
}
