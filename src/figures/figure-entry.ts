import type { FigureModule } from '../../content/figures/lib/contract.ts';

/** A figure as read from its file. */
export interface FigureEntry {
  slug: string;
  /** Path from the project's root. */
  file: string;
  /** The text of the file. */
  source: string;
  module: FigureModule;
}
