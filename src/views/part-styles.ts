/** Styles of what only some pages hold, as text: a page carries those of its own parts, and no others. */
import table from '../evidence/styles/index.css?inline';
import figure from '../figures/figure.css?inline';
import code from '../notes/styles/code.css?inline';
import note from '../notes/styles/index.css?inline';

export const partStyles = { table, figure, note, code };

/** Something that stands on a page and has styles of its own. */
export type Part = keyof typeof partStyles;
