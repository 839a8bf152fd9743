import type { NoteModule, Values } from '../../../content/notes/lib/contract.ts';
import { compileNote } from '../runner/compile-note.ts';
import { type RunOutcome, runSealed } from '../runner/run-sealed.client.ts';
import { librariesFor } from './library-texts.client.ts';

/** Runs a reader's text in the sealed runner. Never rejects: what keeps it from running is an outcome too. */
export function runText(source: string, values: Values, note: NoteModule): Promise<RunOutcome> {
  return runCode(source, values, note).catch(unreachable);
}

async function runCode(source: string, values: Values, { outputs }: NoteModule): Promise<RunOutcome> {
  const compiled = compileNote(source, await librariesFor(source), values);
  if ('script' in compiled) return runSealed(compiled.script, outputs);
  const { message, ...where } = compiled;
  return { console: [], problem: message, ...where };
}

/** A library file that cannot be loaded is the one thing that can fail outside the runner. */
const unreachable = (): RunOutcome => ({
  console: [],
  problem: 'A file of the library could not be loaded. Check the connection, then run again.',
});
