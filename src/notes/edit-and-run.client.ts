import type { Outputs, Values } from '../../content/notes/lib/contract.ts';
import { createCodeEditor } from './code-editor.client.ts';
import { compileNote } from './compile-note.ts';
import { importsOf } from './note-entry.ts';
import type { Shown } from './note-results.client.ts';
import { type RunOutcome, runSealed } from './run-sealed.client.ts';

/** What the editor needs of the note that it belongs to. */
export interface NoteHost {
  outputs: Outputs;
  /** The values of the last good result. */
  values(): Values;
  show(shown: Shown): void;
  keep(): void;
}

/** An open editor: the note hands it every change of its inputs. */
export interface NoteEditor {
  /** Runs the edited code with new values, once they rest. */
  runSoon(values: Values): void;
  focus(): void;
  close(): void;
}

/** A slider changes many times a second; each run starts a worker. */
const REST = 150;

const libraryTexts = import.meta.glob<string>(['/content/notes/lib/*.ts', '!**/*test.ts'], {
  query: '?raw',
  import: 'default',
});

/** Puts an editor in the place of the shown code. The code comes from the page itself, byte for byte. */
export async function openEditor(root: HTMLElement, host: NoteHost): Promise<NoteEditor> {
  const shown = root.querySelector<HTMLElement>('.src');
  const place = root.querySelector<HTMLElement>('.editor');
  const source = shown?.querySelector('code:not(summary *)')?.textContent;
  if (!shown || !place || !source) throw new Error('The note shows no code to edit.');
  place.innerHTML =
    '<div class="bar"><span>Your copy of the code. Escape, then Tab leaves it.</span><button type="button" class="run">Run</button></div>' +
    '<div class="code"></div><div class="told" role="status"></div>';
  const [box, told, button] = [part(place, '.code'), part(place, '.told'), part(place, '.run')];
  const code = createCodeEditor(box, source, () => void run(host.values()));
  shown.hidden = true;
  place.hidden = false;
  let runs = 0;

  const run = async (values: Values): Promise<void> => {
    const mine = ++runs;
    const outcome = await runCode(code.text(), values, host.outputs).catch(unreachable);
    // A later run, or closing, has overtaken this one.
    if (mine !== runs) return;
    told.replaceChildren(...tell(outcome));
    if ('problem' in outcome) host.keep();
    else host.show(outcome);
  };
  let resting: ReturnType<typeof setTimeout> | undefined;
  const runSoon = (values: Values): void => {
    clearTimeout(resting);
    resting = setTimeout(() => void run(values), REST);
  };
  const close = (): void => {
    runs++;
    clearTimeout(resting);
    place.hidden = true;
    place.replaceChildren();
    shown.hidden = false;
  };
  button.addEventListener('click', () => void run(host.values()));
  code.focus();
  return { runSoon, close, focus: code.focus };
}

async function runCode(source: string, values: Values, outputs: Outputs): Promise<RunOutcome> {
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

/** The texts of all library files that `source` needs. One that does not exist is left to the run to refuse. */
async function librariesFor(source: string): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  const queue = importsOf(source);
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    const load = libraryTexts[`/content/notes/${name}`];
    if (!load || name in texts) continue;
    const text = await load();
    texts[name] = text;
    queue.push(...importsOf(text, 'lib/'));
  }
  return texts;
}

/** The outcome in words, then what the code wrote to the console. Always as text, never as markup. */
function tell(outcome: RunOutcome): HTMLElement[] {
  const sentence = document.createElement('p');
  const failed = 'problem' in outcome;
  sentence.className = failed ? 'wrong' : '';
  sentence.textContent = failed ? describeProblem(outcome) : 'Your code ran; its result stands above.';
  if (outcome.console.length === 0) return [sentence];
  const lines = document.createElement('pre');
  lines.textContent = outcome.console.join('\n');
  lines.tabIndex = 0;
  return [sentence, lines];
}

function describeProblem({
  problem,
  line,
  column,
}: {
  problem: string;
  line?: number;
  column?: number;
}): string {
  if (line === undefined) return problem;
  return `Line ${line}${column === undefined ? '' : `:${column}`}: ${problem}`;
}

function part(root: Element, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The editor has no ${selector}.`);
  return found;
}
