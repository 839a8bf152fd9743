import type { NoteModule, Values } from '../../../content/notes/lib/contract.ts';
import { noteSourceUrl, noteUrl } from '../../addresses.ts';
import { copyText } from '../results/copy-text.client.ts';
import type { Shown } from '../results/note-results.client.ts';
import { saveText } from '../results/save-text.client.ts';
import { awaitRun, endWait } from '../runner/run-sealed.client.ts';
import { createCodeEditor } from './code-editor.client.ts';
import { keepDraft, readDraft, removeDraft } from './drafts.ts';
import { writeShared } from './edit-shared.ts';
import { BAR, KEPT, KEPT_OF_OTHER, SHARED } from './edit-words.ts';
import { librariesFor } from './library-texts.client.ts';
import { runText } from './run-code.client.ts';
import { singleFile } from './single-file.ts';
import { textDigest } from './text-digest.ts';
import { toldView } from './told-view.client.ts';

/** What the editor needs of the note that it belongs to. */
export interface NoteHost {
  slug: string;
  note: NoteModule;
  /** The values of the last good result. */
  values(): Values;
  /** The query that holds them. */
  query(): string;
  show(shown: Shown): void;
  keep(): void;
  /** Says a sentence above the code; an empty one goes. */
  tell(sentence: string): void;
}

/** How it opens: with somebody else's text, or the reader's kept copy, or the original. */
export interface Start {
  shared?: string;
  focus?: boolean;
}

/** An open editor: the note hands it every change of its inputs. */
export interface NoteEditor {
  /** Whether the reader has run the text. Until then it does not answer to inputs either. */
  readonly hasRun: boolean;
  /** Runs the edited code with new values, once they rest. */
  runSoon(values: Values): void;
  focus(): void;
  close(): void;
}

/** A slider changes many times a second; each run starts a worker. */
const REST = 150;
/** Puts an editor in the place of the shown code. */
export async function openEditor(root: HTMLElement, start: Start, host: NoteHost): Promise<NoteEditor> {
  const original = await originalOf(root, host.slug);
  return new Editor(root, start, host, original);
}

/** The note's text: from the page itself, byte for byte, or from the site where the page does not hold it. */
async function originalOf(root: HTMLElement, slug: string): Promise<string> {
  const shown = root.querySelector('.src pre code')?.textContent;
  if (shown) return shown;
  const answer = await fetch(noteSourceUrl(`${slug}.ts`));
  if (!answer.ok) throw new Error('The note’s text could not be loaded.');
  return answer.text();
}

class Editor implements NoteEditor {
  hasRun = false;
  readonly #host: NoteHost;
  readonly #original: string;
  readonly #place: HTMLElement;
  readonly #shown: HTMLElement;
  readonly #code: ReturnType<typeof createCodeEditor>;
  #runs = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, { shared, focus }: Start, host: NoteHost, original: string) {
    this.#host = host;
    this.#original = original;
    this.#shown = part(root, '.src');
    this.#place = part(root, '.editor');
    this.#place.innerHTML = BAR;
    const draft = shared === undefined ? readDraft(host.slug) : undefined;
    this.#code = createCodeEditor(part(this.#place, '.code'), shared ?? draft?.text ?? original, {
      onRun: () => this.#run(),
      onChange: (text) => this.#changed(text),
    });
    this.#place.addEventListener('click', this.#act);
    this.#shown.hidden = true;
    this.#place.hidden = false;
    if (shared !== undefined) host.tell(SHARED);
    else if (draft) host.tell(draft.of === textDigest(original) ? KEPT : KEPT_OF_OTHER);
    if (focus) this.focus();
    // For somebody else's text nothing is got ready before the reader runs it.
    if (shared === undefined) awaitRun();
  }

  runSoon(values: Values): void {
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => void this.#runWith(values), REST);
  }

  focus(): void {
    this.#code.focus();
  }

  close(): void {
    this.#runs++;
    endWait();
    clearTimeout(this.#resting);
    this.#place.removeEventListener('click', this.#act);
    this.#place.hidden = true;
    this.#place.replaceChildren();
    this.#shown.hidden = false;
  }

  readonly #act = ({ target }: Event): void => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-edit]') : null;
    const { edit: action } = button?.dataset ?? {};
    if (action === 'run') this.#run();
    if (action === 'save') void this.#save();
    if (action === 'diff' && button) void this.#diff(button);
    if (action === 'share' && button) void this.#share(button);
  };

  /** The reader's own doing: from here on the text is the reader's copy. */
  #changed(text: string): void {
    if (text === this.#original) removeDraft(this.#host.slug);
    else keepDraft(this.#host.slug, { text, of: textDigest(this.#original) });
    // The next reload opens the kept copy, not the link's.
    if (location.hash.startsWith('#edit='))
      history.replaceState(history.state, '', location.pathname + location.search);
    const diff = part(this.#place, '.diff');
    if (!diff.hidden) void this.#showDiff(diff);
  }

  #run(): void {
    this.hasRun = true;
    this.#host.tell('');
    this.#changed(this.#code.text());
    void this.#runWith(this.#host.values());
  }

  async #runWith(values: Values): Promise<void> {
    const mine = ++this.#runs;
    const outcome = await runText(this.#code.text(), values, this.#host.note);
    // A later run, or closing, has overtaken this one.
    if (mine !== this.#runs) return;
    part(this.#place, '.told').replaceChildren(...toldView(outcome));
    if ('problem' in outcome) this.#host.keep();
    else this.#host.show({ values, ...outcome });
    awaitRun();
  }

  async #diff(button: HTMLButtonElement): Promise<void> {
    const diff = part(this.#place, '.diff');
    diff.hidden = !diff.hidden;
    button.setAttribute('aria-pressed', String(!diff.hidden));
    if (!diff.hidden) await this.#showDiff(diff);
  }

  async #showDiff(place: HTMLElement): Promise<void> {
    const { diffHtml } = await import('./edit-diff.client.ts');
    place.innerHTML = diffHtml(this.#original, this.#code.text());
  }

  async #share(button: HTMLButtonElement): Promise<void> {
    const { slug, query, tell } = this.#host;
    const made = await writeShared(this.#code.text(), slug);
    if ('problem' in made) tell(made.problem);
    else await copyText(location.origin + noteUrl(slug, `edit=${made.code}`, query()), button, 'Link copied');
  }

  async #save(): Promise<void> {
    const text = this.#code.text();
    const file = singleFile(this.#host.slug, text, await librariesFor(text));
    saveText(`${this.#host.slug}.ts`, file, 'text/plain');
  }
}

function part(root: Element, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The editor has no ${selector}.`);
  return found;
}
