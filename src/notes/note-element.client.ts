import type { NoteModule, Plot, Values } from '../../content/notes/lib/contract.ts';
import type { NoteEditor } from './edit-and-run.client.ts';
import { NoteField } from './note-field.client.ts';
import { NoteResults, type Shown } from './note-results.client.ts';
import { plotCsv } from './plot-csv.ts';
import { saveText } from './save-text.client.ts';
import { readParams, writeParams } from './url-state.ts';

/** Each note is a file of its own, so that a page loads only the notes that come into view. */
const modules = import.meta.glob<NoteModule>(['/content/notes/*.ts', '!**/*.test.ts']);

/** `<refractory-note data-slug>`: does nothing until `wake`, and then answers the reader. */
export class NoteElement extends HTMLElement {
  #note!: NoteModule;
  #results!: NoteResults;
  #fields = new Map<string, NoteField>();
  #good: Values = {};
  #plot: Plot | undefined;
  #editor: NoteEditor | undefined;

  /** Loads the note's module, restores the values of the address, and shows the controls. */
  async wake(): Promise<void> {
    const load = modules[`/content/notes/${this.#slug}.ts`];
    if (!load || this.classList.contains('live')) return;
    this.#note = await load();
    this.#results = new NoteResults(this);
    for (const [key, input] of Object.entries(this.#note.inputs))
      this.#fields.set(key, new NoteField(this, key, input, () => this.#update()));
    this.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('click', (event) => void this.#act(event));
    this.#good = this.#defaults();
    this.#plot = this.#note.plot?.(this.#good);
    if (this.#plot) this.#results.draw(this.#plot);
    this.#restore();
    this.classList.add('live');
  }

  get #slug(): string {
    return this.getAttribute('data-slug') ?? '';
  }

  #defaults(): Values {
    return Object.fromEntries(Object.entries(this.#note.inputs).map(([key, input]) => [key, input.default]));
  }

  /** An address without values of this note leaves the page as it was built. */
  #restore(): void {
    const given = readParams(location.search, this.#slug);
    for (const [key, text] of given) this.#fields.get(key)?.write(text);
    if (given.size > 0) this.#update();
  }

  /** After each change: computes if every field can be read, else keeps the last good result. */
  #update(): void {
    const values = this.#read();
    if (!values || !this.#answer(values)) {
      this.#results.keep('the inputs have changed since');
      return;
    }
    this.#good = values;
    const search = writeParams(location.search, this.#slug, values, this.#defaults());
    history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
  }

  /** Shows what `values` give, by the reader's own code where the editor is open. False if they give nothing. */
  #answer(values: Values): boolean {
    if (this.#editor) {
      this.#editor.runSoon(values);
      return true;
    }
    const shown = this.#run(values);
    if (shown) this.#show(shown, false);
    return shown !== undefined;
  }

  #read(): Values | undefined {
    const read = [...this.#fields].map(([key, field]) => [key, field.read()] as const);
    const values = read.flatMap(([key, parsed]) => ('value' in parsed ? [[key, parsed.value] as const] : []));
    return values.length === read.length ? Object.fromEntries(values) : undefined;
  }

  /** Runs the site's own note; an error that names a field is told beside it. */
  #run(values: Values): Shown | undefined {
    try {
      const { outputs, compute, say, plot } = this.#note;
      const result = compute(values);
      return { outputs, result, sentence: say(values, result), plot: plot?.(values) };
    } catch (error) {
      const { field, message } = error as { field?: string; message?: string };
      const blamed = this.#fields.get(field ?? '') ?? [...this.#fields.values()][0];
      blamed?.blame(message ?? String(error));
      return undefined;
    }
  }

  #show(shown: Shown, edited: boolean): void {
    this.#plot = shown.plot;
    this.#results.show(shown, edited);
  }

  async #act(event: Event): Promise<void> {
    const button =
      event.target instanceof Element ? event.target.closest<HTMLButtonElement>('[data-do]') : null;
    const { do: action } = button?.dataset ?? {};
    if (action === 'reset') this.#reset();
    if (action === 'csv' && this.#plot) saveText(`${this.#slug}.csv`, plotCsv(this.#plot));
    if (action === 'copy' && button) await this.#copyLink(button);
    if (action === 'edit' && button) await this.#edit(button);
  }

  /** The file's code, and the defaults. */
  #reset(): void {
    this.#editor?.close();
    this.#editor = undefined;
    for (const [key, field] of this.#fields) field.write(String(this.#note.inputs[key]?.default));
    this.#update();
  }

  async #copyLink(button: HTMLButtonElement): Promise<void> {
    const search = writeParams(location.search, this.#slug, this.#good, this.#defaults());
    const link = `${location.origin}${location.pathname}${search}#${this.#note.tag}`;
    const said = await navigator.clipboard.writeText(link).then(
      () => 'Link copied',
      () => link,
    );
    const before = button.textContent;
    button.textContent = said;
    this.#results.announce(said);
    setTimeout(() => {
      button.textContent = before;
    }, 2500);
  }

  async #edit(button: HTMLButtonElement): Promise<void> {
    if (this.#editor) return this.#editor.focus();
    button.disabled = true;
    try {
      const { openEditor } = await import('./edit-and-run.client.ts');
      this.#editor = await openEditor(this, {
        outputs: this.#note.outputs,
        values: () => this.#good,
        show: (shown) => this.#show(shown, true),
        keep: () => this.#results.keep('your code gave none'),
      });
    } catch {
      this.#results.tell('The editor could not be loaded. Check the connection, then try again.');
    } finally {
      button.disabled = false;
    }
  }
}

customElements.define('refractory-note', NoteElement);
