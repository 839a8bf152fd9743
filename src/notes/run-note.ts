import type { NoteModule, Values } from '../../content/notes/lib/contract.ts';
import type { Shown } from './results/note-results.client.ts';

/** What `note` gives for `values`, ready to show. Throws what the note throws. */
export function runNote(note: NoteModule, values: Values): Shown {
  const { outputs, compute, say, plot, icons } = note;
  const result = compute(values);
  return {
    values,
    outputs,
    result,
    sentence: say(values, result),
    plot: plot?.(values),
    icons: icons?.(values),
  };
}
