/**
 * What every figure module exports, as types. A figure is a plain TypeScript module that runs when the site is
 * built: it takes rows of evidence tables, and results of notes' calculators, and draws them. It types no
 * figure that a table holds. It exports the names of `FigureModule`, and imports only from `./lib/`,
 * `../notes/` and the plotting library.
 */

/** A row of an evidence table, as far as figures read it. */
export interface Row {
  cells: Record<string, string | number>;
  from: string[];
  /** Whether another row of its table contradicts it. */
  contested: boolean;
}

/** An evidence table, as far as figures read it. */
export interface Table {
  id: string;
  columns: {
    key: string;
    unit?: string | undefined;
    options?: Record<string, { word: string }> | undefined;
  }[];
  rows: Row[];
}

/** Gives a table by its id, such as `t1`; throws where the figure does not name it in `tables`. */
export type TableOf = (id: string) => Table;

/** One drawn thing, as a row of the figure's data: numbers and words by column; null where there is none. */
export type Datum = Record<string, string | number | null>;

/** A column of the data that the page lists and `/data/figures/` publishes. */
export interface FigureColumn {
  key: string;
  label: string;
  unit?: string;
}

/** What to draw on: CSS pixels at the size at which the page shows it, and whether that is a phone. */
export interface Frame {
  width: number;
  narrow: boolean;
}

/** Every figure is drawn twice: for the text column, and for a phone of 360 pixels. The page shows one. */
export const FRAMES = {
  wide: { width: 672, narrow: false },
  narrow: { width: 328, narrow: true },
} as const satisfies Record<string, Frame>;

/** `D` is what the figure draws; it is known inside its module only. */
export interface FigureModule<D extends Datum = Datum> {
  /** The figure's permanent tag, given by `npm run tag`. */
  tag: string;
  title: string;
  /** Ids of the evidence tables whose rows it reads. */
  tables: string[];
  /** Slugs of the notes whose calculators it runs. */
  notes: string[];
  /** Keys of the works that it draws, where what they say stands in no table. */
  references?: string[];
  columns: FigureColumn[];
  /** Everything that is drawn. Throws an Error that says what is missing, should a table have changed. */
  data(tableOf: TableOf): D[];
  /** What the reader sees and how to read it, in one to three sentences. */
  caption(data: D[]): string;
  /** The text alternative: all that the figure shows, for those who can't see it. */
  describe(data: D[]): string;
  /** The figure as one SVG element. Colours are variables of the style sheet, and never the only sign. */
  draw(data: D[], frame: Frame): string;
}
