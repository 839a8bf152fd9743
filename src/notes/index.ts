/** The one way into notes for other concepts, pages and checks. Loads in Node as it is. */
export { codeHtml } from './code/code-html.ts';
export { computeForProse, WAYS_TO_WRITE } from './computed.ts';
export { findUnknownInput } from './contract/calculator-inputs.ts';
export { checkNote, checkRuns } from './contract/check-note.ts';
export { defaultValues, newRow } from './contract/default-values.ts';
export { drawResult } from './draw-result.ts';
export { writeShared } from './editor/edit-shared.ts';
export { escapeHtml } from './escape-html.ts';
export { describeValue } from './fields/describe-value.ts';
export { writeParams } from './fields/url-state.ts';
export { withArticle } from './fields/with-article.ts';
export { formatValue, formatWithUnit } from './format.ts';
export type { NoteEntry } from './note-entry.ts';
export { drawPlot } from './plot/plot.ts';
export { plotCsv } from './plot/plot-csv.ts';
export { type ReadNotes, readNotes } from './read-notes.ts';
export { noteRegistry, noteSourceFiles, noteSources, whyNoNote } from './registry.ts';
export { FRAME_HASH } from './runner/runner-frame.ts';
