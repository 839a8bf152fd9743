/**
 * What every note module exports, as types. A note is a plain TypeScript module: no DOM, no clock, no
 * chance. It exports the names of `NoteModule` and its public calculators, and imports only from `./lib/`.
 */

/** Where an input's default comes from: a source sentence of a review, or nothing but illustration. */
export type Origin = { sentence: string } | { illustrative: string };

/** What every kind of input has. */
interface Field {
  /** What the reader sets, in words. */
  label: string;
  origin: Origin;
  /** One short sentence shown under the field. */
  help?: string;
}

/** A number: a slider that also takes a typed one. */
export interface NumberInput extends Field {
  kind?: 'number';
  /** The symbol it has in the formula, as TeX. */
  symbol: string;
  /** Unit in plain text; empty for a pure number. */
  unit: string;
  min: number;
  max: number;
  /** Slider step; a typed number may be any in range. */
  step: number;
  default: number;
  /** True where only whole numbers make sense. */
  integer?: boolean;
  /** `log` spaces the slider by powers of ten (needs min > 0). */
  scale?: 'linear' | 'log';
}

/** One of few: options by key, with the words that the reader sees. Three-valued answers are yes, no, unknown. */
export interface ChoiceInput extends Field {
  kind: 'choice';
  options: Record<string, string>;
  default: string;
}

/** Any number of the options, by key; none is allowed. */
export interface SetInput extends Field {
  kind: 'set';
  options: Record<string, string>;
  default: string[];
}

/** A short text, inside rows only. */
export interface TextInput extends Field {
  kind: 'text';
  maxLength: number;
  default: string;
}

/** A list that the reader makes longer and shorter, each row with the same fields. */
export interface RowsInput extends Field {
  kind: 'rows';
  /** What one row is, in words: “drug trial”. */
  row: string;
  fields: Record<string, NumberInput | ChoiceInput | TextInput>;
  /** Most rows. */
  max: number;
  default: Row[];
}

export type Row = Record<string, number | string>;
export type NoteInput = NumberInput | ChoiceInput | SetInput | RowsInput;
export type InputValue = number | string | string[] | Row[];

/** Inputs named after a review's own figures, or after a case to discuss. Inputs left out keep their default. */
export interface Preset {
  name: string;
  values: Record<string, InputValue>;
  origin: Origin;
}

/** A calculator's result: a number, a flag or a word; null where undefined, "Infinity" where unbounded. */
export type Value = number | string | null | boolean | 'Infinity';

/** A word for a result, with a shape beside its colour. */
export interface Word {
  word: string;
  shape: 'full' | 'half' | 'empty' | 'dash';
  tone: 'yes' | 'no' | 'mixed' | 'none';
}

export interface NoteOutput {
  label: string;
  unit: string;
  /**
   * Decimal places (`fixed`; with `sides`, the sign is told by the first word or the second), significant digits (`significant`), a share shown as per cent with so many decimal
   * places (`percent`), or the words for a result that is no number (flags are keyed `true` and `false`). The page
   * says that it rounds.
   */
  format:
    | { fixed: number; sides?: [above: string, below: string] }
    | { significant: number }
    | { percent: number }
    | { words: Record<string, Word> };
  /** The one result printed large. */
  main?: boolean;
}

/**
 * People as icons, for a risk: groups in order, their counts adding up to `total` at most; the rest is left pale. The
 * share is what the count was rounded from: a share of some with no icon is told as “fewer than 1”.
 */
export interface IconArray {
  /** Text alternative: what it shows, with its counts. */
  title: string;
  total: 100 | 1000;
  groups: { name: string; count: number; share: number; role: PlotRole }[];
}

/** A plot as data; the site draws it with d3, at build time and again on each change. */
export interface Plot {
  /** Text alternative: what the plot shows, with its main figures. */
  title: string;
  x: PlotAxis;
  y: PlotAxis;
  /** Lines, bands between two bounds, bars from 0, points, and points with an interval, in drawing order. */
  series: PlotSeries[];
}
export interface PlotAxis {
  label: string;
  unit: string;
  scale: 'linear' | 'log';
  /** Left out: taken from the data. */
  domain?: [number, number];
  /** Names instead of numbers: position i is categories[i]. */
  categories?: string[];
}
export type PlotSeries =
  | { kind: 'line'; name: string; role: PlotRole; points: [x: number, y: number][] }
  | { kind: 'band'; name: string; role: PlotRole; points: [x: number, low: number, high: number][] }
  | { kind: 'bar'; name: string; role: PlotRole; points: [x: number, y: number][] }
  | { kind: 'point'; name: string; role: PlotRole; points: [x: number, y: number][] }
  | {
      kind: 'interval';
      name: string;
      role: PlotRole;
      points: [x: number, y: number, low: number, high: number][];
    };
/** A role picks colour and dash from the site's tokens. */
export type PlotRole = 'main' | 'compare' | 'reference';

export type Inputs = Record<string, NoteInput>;
export type Outputs = Record<string, NoteOutput>;
export type Values = Record<string, InputValue>;
export type Result = Record<string, Value>;

export interface NoteModule {
  /** The note's permanent tag. */
  tag: string;
  title: string;
  /** The question it answers, as a sentence with a question mark. */
  question: string;
  /** Display formulas as TeX, in the order in which the code uses them. */
  formula: string[];
  inputs: Inputs;
  outputs: Outputs;
  /** Pure and total on the declared ranges; outside them it throws a `CalculatorError`. */
  compute(values: Values): Result;
  /** The result as one or two plain sentences, figures rounded. */
  say(values: Values, result: Result): string;
  plot?(values: Values): Plot;
  /** A risk in natural frequencies. */
  icons?(values: Values): IconArray;
  presets?: Preset[];
  /** What the model takes for granted and where it ends. */
  limits: string[];
  /** Sources of the formulas: keys of content/references/editors.json or of a review's reference. */
  sources: string[];
  /** The public calculators by the names of the reference values. */
  calculators: Record<string, (inputs: never) => unknown>;
}
