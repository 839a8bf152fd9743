import { z } from 'zod';
import type { SampleLines } from '../issues/index.ts';

const text = z.string().trim().min(1, 'must not be empty');
const callable = z.custom<(...values: never[]) => unknown>(
  (value) => typeof value === 'function',
  'must be a function',
);

/** A column of a figure's data. */
const figureColumn = z.strictObject({ key: text, label: text, unit: text.optional() });

/** The contract of `content/figures/lib/contract.ts`, as far as a type cannot be trusted at run time. */
export const figureSchema = z.object({
  /** Empty until `npm run tag` gives one. */
  tag: z.string(),
  title: text,
  tables: z.array(text),
  notes: z.array(text),
  references: z.array(text).optional(),
  columns: z.array(figureColumn).min(1, 'must hold at least one column'),
  data: callable,
  caption: callable,
  describe: callable,
  draw: callable,
});

/** What an author adds where an export is missing. */
export const FIGURE_LINES: SampleLines = {
  tag: "export const tag = '';",
  title: "export const title = 'What the figure shows';",
  tables: "export const tables = ['t1'];",
  notes: 'export const notes: string[] = [];',
  columns: "export const columns = [{ key: 'rate', label: 'Rate', unit: 'per 100,000' }];",
  data: "export const data = (tableOf: TableOf) => tableOf('t1').rows.map(({ cells }) => ({ … }));",
  caption: 'export const caption = (data) => `What the reader sees.`;',
  describe: 'export const describe = (data) => `All that the figure shows.`;',
  draw: "export const draw = (data, frame) => '<svg>…</svg>';",
};

/** One row of a figure's data. */
export const datum = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/** A figure as the collection holds it: drawn, with everything that its page tells. */
export const figureEntry = z.strictObject({
  slug: z.string(),
  tag: z.string(),
  title: z.string(),
  caption: z.string(),
  /** The text alternative. */
  description: z.string(),
  /** Ids of the evidence tables, slugs of the notes and keys of the works that it is drawn from. */
  tables: z.array(z.string()),
  notes: z.array(z.string()),
  references: z.array(z.string()),
  columns: z.array(figureColumn),
  /** What is drawn, by column. */
  rows: z.array(datum),
  /** The SVG elements, for the text column and for a phone. */
  wide: z.string(),
  narrow: z.string(),
  /** Slugs of the chapters that show it. */
  chapters: z.array(z.string()),
});
export type DrawnFigure = z.infer<typeof figureEntry>;
