import { z } from 'zod';
import { UNITS } from './units.ts';

/** What a row has besides its cells. */
export const OWN_KEYS = ['from', 'claims', 'refs', 'caution', 'empty'];

/** On a phone the stylesheet labels nine cells of a card: these and the source. */
const MOST_COLUMNS = 8;

const columnKey = z.string().regex(/^[a-z][a-zA-Z0-9]*$/, 'must be letters and digits, a small letter first');

/** How a verdict shows itself: a word, and a shape beside its colour. */
export const SHAPES = { full: '●', half: '◐', empty: '○', dash: '–', up: '↑', down: '↓', same: '=' } as const;

const option = z.strictObject({
  word: z.string().min(1).describe('What the reader sees.'),
  shape: z
    .enum(['full', 'half', 'empty', 'dash', 'up', 'down', 'same'])
    .optional()
    .describe('The shape beside the word; a verdict needs one, since colour alone tells nothing.'),
  tone: z
    .enum(['yes', 'no', 'mixed', 'none'])
    .optional()
    .describe('The colour. Quote "yes" and "no": YAML may read them otherwise.'),
  denies: z
    .boolean()
    .optional()
    .describe('true: the value is a “not”, so that claims of its rows must say one, and others must not.'),
});

/** A column of an evidence table. */
export const column = z.strictObject({
  key: columnKey.describe('The name by which rows give it a value.'),
  label: z.string().min(1).describe('The column’s heading.'),
  type: z
    .enum(['text', 'number', 'choice', 'verdict', 'unit'])
    .describe(
      'text: any text. number: a bare number, which a claim of the row must say too. choice: one of few values. verdict: a choice shown with a shape. unit: one of the known units.',
    ),
  unit: z.enum(UNITS).optional().describe('The unit of every number in a column of type number.'),
  options: z
    .record(z.string(), option)
    .optional()
    .describe('The values that a choice or verdict may have; a choice without them takes any text.'),
  subjects: z
    .boolean()
    .optional()
    .describe('It says whom or what a finding concerns: people, animals or cells stand with a shape.'),
  filter: z.boolean().optional().describe('Readers can filter by it.'),
  sort: z.boolean().optional().describe('Readers can sort by it.'),
});

/** One side of a conflict: a value, or several that say the same with unlike certainty. */
const conflictSide = z.union([z.string(), z.array(z.string()).min(1)]);

/** Rows that agree `within` some columns contradict each other when they differ `between` two values of another. */
export const conflictRule = z.strictObject({
  within: z.array(columnKey).min(1).describe('Columns in which the rows agree.'),
  on: columnKey.describe('The column in which they differ.'),
  between: z
    .tuple([conflictSide, conflictSide])
    .describe('The two values that contradict each other; a side may be a list of values.'),
});

export const cellValue = z.union([z.string(), z.number()]);

/** What a row has besides its cells, by the keys of `OWN_KEYS`. */
const ownFields = {
  from: z.array(z.string()).min(1).describe('Ids of the source sentences that the row rests on.'),
  claims: z
    .array(z.string())
    .optional()
    .describe('Tags of the claims that say it, where several carry its sentences; else all that carry them.'),
  refs: z.array(z.string()).describe('Keys of the references that the review gives; [] where it gives none.'),
  caution: z.string().optional().describe('What to mind when reading the row, as a sentence.'),
  empty: z
    .record(z.string(), z.string())
    .optional()
    .describe('Why a cell is empty, by the column’s key, as in { system: not stated }.'),
};

/** A row as its file has it: a value by the key of each column, and what it has besides. For editors. */
export const writtenRow = z.looseObject(ownFields);

/** A row as the collection holds it. */
export const evidenceRow = z.strictObject({
  cells: z.record(z.string(), cellValue),
  ...ownFields,
  /** Whether another row contradicts it. */
  contested: z.boolean(),
  at: z.strictObject({ line: z.int(), column: z.int() }),
});

/** What stands at the head of a table's file. */
export const tableHead = z.strictObject({
  tag: z.string().optional().describe('Written by npm run tag; never changed afterwards.'),
  title: z.string().min(1).describe('The table’s title, as a reader sees it.'),
  caption: z
    .string()
    .min(1)
    .describe('What its rows are, how to read them, and what an empty cell means, in a few sentences.'),
  columns: z
    .array(column)
    .min(1)
    .max(MOST_COLUMNS)
    .describe('Its columns from left to right, eight at most.'),
  conflict: conflictRule
    .optional()
    .describe(
      'Rows that agree within some columns contradict each other when they differ between two values of another.',
    ),
  rows: z
    .array(z.record(z.string(), z.unknown()))
    .min(1)
    .describe('Each row: values by column key, the sentences it comes from, the references.'),
});

/** A table as the collection holds it. */
export const evidenceTable = tableHead.omit({ rows: true, tag: true }).extend({
  id: z.string(),
  file: z.string(),
  tag: z.string(),
  rows: z.array(evidenceRow),
});

export type Column = z.infer<typeof column>;
export type ConflictRule = z.infer<typeof conflictRule>;
export type CellValue = z.infer<typeof cellValue>;
export type EvidenceRow = z.infer<typeof evidenceRow>;
export type EvidenceTable = z.infer<typeof evidenceTable>;
