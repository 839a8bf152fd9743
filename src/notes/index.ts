/** The one way into notes for other concepts, pages and checks. Loads in Node as it is. */
export { checkNote } from './contract/check-note.ts';
export { defaultValues } from './contract/default-values.ts';
export { drawResult } from './draw-result.ts';
export { formatValue, formatWithUnit } from './format.ts';
export type { NoteEntry } from './note-entry.ts';
export { drawPlot } from './plot/plot.ts';
export { plotCsv } from './plot/plot-csv.ts';
export { readNotes } from './read-notes.ts';
export { noteRegistry, noteSourceFiles } from './registry.ts';
