import type { Inputs, Preset, Values } from '../../content/notes/lib/contract.ts';
import { defaultValues } from './contract/default-values.ts';
import type { LiveField } from './fields/live-field.ts';
import { openField } from './fields/open-field.client.ts';
import { readParams } from './fields/url-state.ts';
import { writeValue } from './fields/value-text.ts';

/** All inputs of a live note, with its presets. */
export class NoteForm {
  readonly #inputs: Inputs;
  readonly #presets: Preset[];
  readonly #fields: Map<string, LiveField>;
  readonly #buttons: HTMLElement[];

  constructor(note: Element, inputs: Inputs, presets: Preset[], onChange: () => void) {
    this.#inputs = inputs;
    this.#presets = presets;
    const fields = Object.entries(inputs).map(
      ([key, input]) => [key, openField(note, key, input, onChange)] as const,
    );
    this.#fields = new Map(fields);
    this.#buttons = [...note.querySelectorAll<HTMLElement>('[data-preset]')];
    for (const [i, button] of this.#buttons.entries())
      button.addEventListener('click', () => {
        this.put({ ...defaultValues(inputs), ...presets[i]?.values });
        onChange();
      });
    note.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  }

  /** All values, or nothing if one cannot be read; what is wrong then stands beside its field. */
  read(): Values | undefined {
    const read = [...this.#fields].map(([key, field]) => [key, field.read()] as const);
    const values = read.flatMap(([key, parsed]) => ('value' in parsed ? [[key, parsed.value] as const] : []));
    if (values.length < read.length) return undefined;
    const all = Object.fromEntries(values);
    this.#markPresets(all);
    return all;
  }

  /** Enters values of the right kinds. */
  put(values: Values): void {
    for (const [key, value] of Object.entries(values)) this.#fields.get(key)?.put(value);
  }

  /** Enters what the address says of the note; true if it says anything. */
  restore(search: string, slug: string): boolean {
    const given = readParams(search, slug);
    for (const [key, text] of given) this.#fields.get(key)?.write(text);
    return given.size > 0;
  }

  /** Shows a note's refusal beside the input that it names, or beside the first. */
  blame(error: unknown): void {
    const { field = '', message } = error as { field?: string; message?: string };
    const [key = '', ...path] = field.split('.');
    const at = this.#fields.get(key) ?? [...this.#fields.values()][0];
    at?.blame(message ?? String(error), path.join('.'));
  }

  focus(key: string): void {
    this.#fields.get(key)?.focus();
  }

  /** A preset's button is pressed in while its values are those entered. */
  #markPresets(values: Values): void {
    const text = (all: Values): string =>
      Object.entries(this.#inputs)
        .map(([key, input]) => writeValue(all[key] ?? input.default, input))
        .join('&');
    const now = text(values);
    for (const [i, button] of this.#buttons.entries())
      button.setAttribute('aria-pressed', String(text(this.#presets[i]?.values ?? {}) === now));
  }
}
