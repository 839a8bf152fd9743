import { suggest } from '../../issues/index.ts';
import type { Library } from '../../library/index.ts';
import { checkName, toTitle } from './names.ts';
import { Refusal, type Skeleton, toWrite } from './skeleton.ts';

/** A figure that counts the rows of a table by the values of one column. */
export function newFigure(library: Library, slug: string, asked: { table?: string }): Skeleton {
  checkName(
    'figure',
    slug,
    library.figures.map((figure) => figure.slug),
  );
  const table = chooseTable(library, asked.table);
  // A choice has few values, which makes few bars; any other text may do.
  const { columns, rows } = table;
  const column =
    columns.find(({ type }) => type === 'choice') ?? columns.find(({ type }) => type !== 'number');
  if (!column || !rows.some(({ cells }) => typeof cells[column.key] === 'string'))
    throw new Refusal(
      `The table ${table.id} has no column of words to count by: name another with --table ID.`,
    );
  const text = figureModule({ title: toTitle(slug), table: table.id, key: column.key, label: column.label });
  return {
    files: [{ path: `figures/${slug}.ts`, text }],
    said: [
      `It counts the rows of ${table.id} by “${column.label}”.${asked.table ? '' : ' Choose another table with --table ID.'}`,
    ],
    next: [
      'Replace each ‹…›, and draw what the chapter argues: content/figures/lib/plot.ts and rows.ts help. Type no number that a table holds.',
      `Write <Figure slug="${slug}" /> on a line of its own in the chapter that it serves: npm run check asks for that.`,
      "Run npm run tag, which fills tag = '', then npm run check: it lists every ‹…› that is left.",
    ],
  };
}

function chooseTable({ tables }: Library, asked: string | undefined): Library['tables'][number] {
  const ids = tables.map(({ id }) => id);
  const found = asked === undefined ? tables[0] : tables.find(({ id }) => id === asked);
  if (found) return found;
  throw new Refusal(
    asked === undefined
      ? 'A figure draws rows of a table, and there is none yet: npm run new -- table NAME.'
      : `There is no table “${asked}”. ${suggest(asked, ids, `Tables: ${ids.join(', ')}.`)}`,
  );
}

function figureModule({
  title,
  table,
  key,
  label,
}: Record<'title' | 'table' | 'key' | 'label', string>): string {
  return `/** ${toWrite('What the figure shows, as the question that it answers.')} */
import * as Plot from '@observablehq/plot';
import type { FigureColumn, Frame, TableOf } from './lib/contract.ts';
import { ACCENT, drawPlot, INK } from './lib/plot.ts';

/** Given by \`npm run tag\`, and never changed afterwards. */
export const tag = '';
export const title = '${title}';
/** Ids of the tables whose rows it reads, and slugs of the notes whose calculators it runs. */
export const tables = ['${table}'];
export const notes: string[] = [];
/** The columns of its data, which the page lists. */
export const columns: FigureColumn[] = [
  { key: 'name', label: ${quote(label)} },
  { key: 'count', label: 'Rows' },
];

type Bar = { name: string; count: number };
/** As many bars as are read at a glance. */
const MOST = 8;

/** How many rows say each value of the column, the commonest first. */
export function data(tableOf: TableOf): Bar[] {
  const names = tableOf('${table}').rows.flatMap(({ cells }) => cells.${key} ?? []);
  const counts = Map.groupBy(names, String);
  return [...counts]
    .map(([name, { length }]) => ({ name, count: length }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST);
}

/** What the reader sees and how to read it. */
export function caption(): string {
  return '${toWrite('What the reader sees and how to read it.')}';
}

/** All that the figure shows, for those who can’t see it. */
export function describe(bars: Bar[]): string {
  return \`Rows of the table: \${bars.map(({ name, count }) => \`\${name} \${count}\`).join(', ')}.\`;
}

export function draw(bars: Bar[], { width, narrow }: Frame): string {
  const lift = narrow ? -16 : 0;
  return drawPlot({
    width,
    height: bars.length * (narrow ? 44 : 30) + 10,
    marginLeft: narrow ? 4 : 220,
    marginRight: 40,
    y: { type: 'band', domain: bars.map(({ name }) => name), padding: narrow ? 0.6 : 0.4 },
    marks: [
      Plot.barX(bars, { y: 'name', x: 'count', fill: ACCENT }),
      Plot.text(bars, {
        y: 'name',
        x: 0,
        text: 'name',
        fill: INK,
        textAnchor: narrow ? 'start' : 'end',
        dx: narrow ? 0 : -10,
        dy: lift,
      }),
      Plot.text(bars, { y: 'name', x: 'count', text: ({ count }) => String(count), fill: INK, dx: 12 }),
    ],
  });
}
`;
}

/** A text as TypeScript writes it in this project. */
const quote = (text: string): string =>
  text.includes("'") ? JSON.stringify(text) : `'${text.replaceAll('\\', '\\\\')}'`;
