import { z } from 'zod';
import { UNITS } from './units.ts';

/** What a row has besides its cells. */
export const OWN_KEYS = ['from', 'claims', 'refs', 'caution', 'empty'];

/** On a phone the stylesheet labels nine cells of a card: these and the source. */
const MOST_COLUMNS = 8;

const columnKey = z.string().regex(/^[a-z][a-zA-Z0-9]*$/);

/** How a verdict shows itself: a word, and a shape beside its colour. */
export const SHAPES = { full: '●', half: '◐', empty: '○', dash: '–', up: '↑', down: '↓', same: '=' } as const;

const option = z.strictObject({
  /** What the reader sees. */
  word: z.string().min(1),
  shape: z.enum(['full', 'half', 'empty', 'dash', 'up', 'down', 'same']).optional(),
  tone: z.enum(['yes', 'no', 'mixed', 'none']).optional(),
});

/** A column of an evidence table. */
export const column = z.strictObject({
  /** The name by which rows give it a value. */
  key: columnKey,
  label: z.string().min(1),
  /** `choice`: one of few values; `verdict`: a choice shown with a shape; `unit`: a choice of the known units. */
  type: z.enum(['text', 'number', 'choice', 'verdict', 'unit']),
  /** The unit of every number in the column. */
  unit: z.enum(UNITS).optional(),
  /** The values that a choice or verdict may have; without them any text is one. */
  options: z.record(z.string(), option).optional(),
  /** It says whom or what a finding concerns: people, animals or cells stand with a shape. */
  subjects: z.boolean().optional(),
  /** Readers can filter by it. */
  filter: z.boolean().optional(),
  /** Readers can sort by it. */
  sort: z.boolean().optional(),
});

/** Rows that agree `within` some columns contradict each other when they differ `between` two values of another. */
export const conflictRule = z.strictObject({
  within: z.array(columnKey).min(1),
  on: columnKey,
  between: z.tuple([z.string(), z.string()]),
});

export const cellValue = z.union([z.string(), z.number()]);

/** A row as the collection holds it. */
export const evidenceRow = z.strictObject({
  cells: z.record(z.string(), cellValue),
  /** Source sentences that the row rests on. */
  from: z.array(z.string()).min(1),
  /** Tags of the claims that say it, where the sentences are carried by several; else all that carry them. */
  claims: z.array(z.string()).optional(),
  /** Keys of the references that the review gives; empty where it gives none. */
  refs: z.array(z.string()),
  /** What to mind when reading the row. */
  caution: z.string().optional(),
  /** Why a cell is empty, by column. */
  empty: z.record(z.string(), z.string()).optional(),
  /** Whether another row contradicts it. */
  contested: z.boolean(),
  at: z.strictObject({ line: z.int(), column: z.int() }),
});

/** What stands at the head of a table's file. */
export const tableHead = z.strictObject({
  tag: z.string().optional(),
  title: z.string().min(1),
  caption: z.string().min(1),
  columns: z.array(column).min(1).max(MOST_COLUMNS),
  conflict: conflictRule.optional(),
  rows: z.array(z.record(z.string(), z.unknown())).min(1),
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
