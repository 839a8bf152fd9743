import type { NoteModule, Values } from '../../content/notes/lib/contract.ts';
import { drawPlot } from './plot/plot.ts';
import { iconHtml } from './results/icon-array.ts';
import { resultHtml } from './results/result-view.ts';
import { runNote } from './run-note.ts';

/** All that a change of input makes anew, as HTML. */
export function drawResult(note: NoteModule, values: Values): string {
  const { outputs, result, sentence, plot, icons } = runNote(note, values);
  return (
    resultHtml(outputs, result, sentence) + (plot ? drawPlot(plot) : '') + (icons ? iconHtml(icons) : '')
  );
}
