/**
 * What every note module exports, as types. A note is a plain TypeScript module: no DOM, no clock, no
 * chance. It exports the names of `NoteModule` and its public calculators, and imports only from `./lib/`.
 */

/** Where an input's default comes from: a source sentence of a review, or nothing but illustration. */
export type Origin = { sentence: string } | { illustrative: string };

export interface NoteInput {
  /** What the reader sets, in words. */
  label: string;
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
  origin: Origin;
  /** One short sentence shown under the field. */
  help?: string;
}

/** A calculator's result: numbers, or null where the quantity is undefined, or "Infinity" where unbounded. */
export type Value = number | null | boolean | 'Infinity';

export interface NoteOutput {
  label: string;
  unit: string;
  /** Decimal places shown (`fixed`) or significant digits (`significant`). The page says that it rounds. */
  format: { fixed: number } | { significant: number };
  /** The one result printed large. */
  main?: boolean;
}

/** A plot as data; the site draws it with d3, at build time and again on each change. */
export interface Plot {
  /** Text alternative: what the plot shows, with its main figures. */
  title: string;
  x: PlotAxis;
  y: PlotAxis;
  /** Lines, bands between two bounds, points, and points with an interval, in drawing order. */
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
export type Values = Record<string, number>;
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
  /** What the model takes for granted and where it ends. */
  limits: string[];
  /** Sources of the formulas: keys of content/references/editors.json or of a review's reference. */
  sources: string[];
  /** The public calculators by the names of the reference values. */
  calculators: Record<string, (inputs: never) => unknown>;
}
