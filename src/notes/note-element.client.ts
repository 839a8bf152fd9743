import type { NoteModule, Values } from '../../content/notes/lib/contract.ts';
import { noteUrl } from '../addresses.ts';
import { adoptStyles } from '../adopt-styles.ts';
import { defaultValues } from './contract/default-values.ts';
import { readDraft, removeDraft } from './editor/drafts.ts';
import type { NoteEditor, Start } from './editor/edit-and-run.client.ts';
import { writeParams } from './fields/url-state.ts';
import { linkFormula } from './formula/formula-links.client.ts';
import { NoteForm } from './note-form.client.ts';
import { plotCsv } from './plot/plot-csv.ts';
import { copyText } from './results/copy-text.client.ts';
import { NoteResults, type Shown } from './results/note-results.client.ts';
import { saveText } from './results/save-text.client.ts';
import { runNote } from './run-note.ts';
import styles from './styles/live.css?inline';

/** Each note is a file of its own, so that a page loads only the notes that come into view. */
const modules = import.meta.glob<NoteModule>(['/content/notes/*.ts', '!**/*.test.ts']);
/** How the fragment of an address with somebody's edited code begins. */
const SHARED = '#edit=';

/** `<refractory-note data-slug>`: does nothing until `wake`, and then answers the reader. */
class NoteElement extends HTMLElement {
  #note!: NoteModule;
  #results!: NoteResults;
  #form!: NoteForm;
  #good: Values = {};
  #editor: NoteEditor | undefined;

  /** Loads the note's module, restores the values of the address, and shows the controls. */
  async wake(): Promise<void> {
    const load = modules[`/content/notes/${this.#slug}.ts`];
    if (!load || this.classList.contains('live')) return;
    this.#note = await load();
    const { inputs, presets = [] } = this.#note;
    this.#results = new NoteResults(this);
    this.#form = new NoteForm(this, inputs, presets, () => this.#update());
    this.#good = defaultValues(inputs);
    this.#results.adopt(runNote(this.#note, this.#good));
    linkFormula(this, (key) => this.#form.focus(key));
    this.addEventListener('click', (event) => void this.#act(event));
    this.#form.read();
    // An address without values of this note leaves the page as it was built.
    if (this.#form.restore(location.search, this.#slug)) this.#update();
    this.classList.add('live');
    addEventListener('hashchange', () => void this.#openShared());
    if (!(await this.#openShared()) && readDraft(this.#slug)) await this.#edit({});
  }

  get #slug(): string {
    return this.getAttribute('data-slug') ?? '';
  }

  /** After each change: computes if every field can be read, else keeps the last good result. */
  #update(): void {
    const values = this.#form.read();
    if (!values || !this.#answer(values)) {
      this.#results.keep('the inputs have changed since');
      return;
    }
    this.#good = values;
    history.replaceState(history.state, '', `${location.pathname}${this.#query}${location.hash}`);
  }

  get #query(): string {
    return writeParams(location.search, this.#slug, this.#good, this.#note.inputs);
  }

  /** Shows what `values` give, by the reader's own code where it has been run. False if they give nothing. */
  #answer(values: Values): boolean {
    if (this.#editor?.hasRun) {
      this.#editor.runSoon(values);
      return true;
    }
    try {
      this.#show(runNote(this.#note, values), false);
      return true;
    } catch (error) {
      this.#form.blame(error);
      return false;
    }
  }

  #show(shown: Shown, edited: boolean): void {
    this.#results.show(shown, this.#note.inputs, edited);
  }

  async #act(event: Event): Promise<void> {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLButtonElement>('[data-do]') : null;
    const { do: action } = button?.dataset ?? {};
    const { shown } = this.#results;
    if (action === 'reset') this.#reset();
    if (action === 'csv' && shown?.plot) saveText(`${this.#slug}.csv`, plotCsv(shown.plot), 'text/csv');
    if (action === 'json' && shown) saveText(`${this.#slug}.json`, this.#json(shown), 'application/json');
    if (action === 'compare' && button) this.#compare(button);
    if (action === 'copy' && button) await this.#copyLink(button);
    if (action === 'edit' && button) await this.#edit({ focus: true });
  }

  #json({ values, result }: Shown): string {
    const { tag, title } = this.#note;
    return `${JSON.stringify({ note: tag, title, values, result }, null, 2)}\n`;
  }

  #compare(button: HTMLButtonElement): void {
    const kept = this.#results.compare(this.#note.inputs);
    button.setAttribute('aria-pressed', String(kept));
    this.#results.announce(kept ? 'Kept. Change an input to compare.' : 'No longer compared.');
  }

  /** The file's code, and the defaults. What was kept in this browser goes. */
  #reset(): void {
    this.#editor?.close();
    this.#editor = undefined;
    removeDraft(this.#slug);
    if (location.hash.startsWith(SHARED))
      history.replaceState(history.state, '', location.pathname + location.search);
    this.#tell('');
    this.#form.put(defaultValues(this.#note.inputs));
    this.#update();
  }

  async #copyLink(button: HTMLButtonElement): Promise<void> {
    const link = `${location.origin}${location.pathname}${this.#query}#${this.#note.tag}`;
    this.#results.announce(await copyText(link, button, 'Link copied'));
  }

  /** Opens what the address's fragment holds, to be read; nothing of it runs. True if it is meant for this note. */
  async #openShared(): Promise<boolean> {
    if (!location.hash.startsWith(SHARED) || location.pathname !== noteUrl(this.#slug)) return false;
    const { readShared } = await import('./editor/edit-shared.ts');
    const shared = await readShared(location.hash.slice(SHARED.length), this.#slug);
    if ('problem' in shared) {
      this.#tell(`${shared.problem} This is the original.`);
      return true;
    }
    this.#editor?.close();
    this.#editor = undefined;
    await this.#edit({ shared: shared.text });
    return true;
  }

  async #edit(start: Start): Promise<void> {
    if (this.#editor) return this.#editor.focus();
    try {
      const { openEditor } = await import('./editor/edit-and-run.client.ts');
      this.#editor = await openEditor(this, start, {
        slug: this.#slug,
        note: this.#note,
        values: () => this.#good,
        query: () => this.#query,
        show: (shown) => this.#show(shown, true),
        keep: () => this.#results.keep('your code gave none'),
        tell: (sentence) => this.#tell(sentence),
      });
    } catch {
      this.#results.tell('The editor could not be loaded. Check the connection, then try again.');
    }
  }

  /** A sentence above the code, for eyes and ears; an empty one goes. */
  #tell(sentence: string): void {
    const place = this.querySelector<HTMLElement>('.notice');
    if (!place) return;
    place.textContent = sentence;
    place.hidden = sentence === '';
    if (sentence) this.#results.announce(sentence);
  }
}

adoptStyles(styles);
customElements.define('refractory-note', NoteElement);

/** Brings a note to life. */
export function wakeNote(note: Element): void {
  if (note instanceof NoteElement) void note.wake();
}
