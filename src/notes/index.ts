/** The one way into notes for other concepts, pages and checks. Loads in Node as it is. */
export { checkNote, defaultValues } from './check-note.ts';
export { formatValue, formatWithUnit } from './format.ts';
export type { NoteEntry } from './note-entry.ts';
export { drawPlot } from './plot.ts';
export { plotCsv } from './plot-csv.ts';
export { readNotes } from './read-notes.ts';
export { noteRegistry, noteSourceFiles } from './registry.ts';
