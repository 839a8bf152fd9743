import type { ChoiceInput, InputValue } from '../../../content/notes/lib/contract.ts';
import { FieldFrame } from './field-frame.client.ts';
import type { LiveField } from './live-field.ts';
import { type ReadValue, readValue } from './value-text.ts';

/** One of few options: radio buttons, or a list where they are many. */
export class ChoiceField implements LiveField {
  readonly #input: ChoiceInput;
  readonly #frame: FieldFrame;
  readonly #radios: HTMLInputElement[];
  readonly #list: HTMLSelectElement | undefined;
  /** What an address said and no option means; it stands until the reader chooses. */
  #foreign: string | undefined;

  constructor(note: Element, key: string, input: ChoiceInput, onChange: () => void) {
    this.#input = input;
    this.#frame = new FieldFrame(note, key);
    this.#radios = this.#frame.all('input[type=radio]');
    this.#list = this.#frame.all<HTMLSelectElement>('select')[0];
    for (const control of this.#controls) control.disabled = false;
    this.#frame.root.addEventListener('change', () => {
      this.#foreign = undefined;
      onChange();
    });
  }

  read(): ReadValue {
    const read = readValue(this.#foreign ?? this.#chosen, this.#input);
    if ('problem' in read) this.blame(read.problem);
    else this.#frame.tell('', false, this.#marked);
    return read;
  }

  write(text: string): void {
    this.#foreign = Object.hasOwn(this.#input.options, text) ? undefined : text;
    if (this.#foreign === undefined) this.put(text);
  }

  put(value: InputValue): void {
    this.#foreign = undefined;
    if (this.#list) this.#list.value = String(value);
    for (const radio of this.#radios) radio.checked = radio.value === value;
  }

  blame(problem: string): void {
    this.#frame.tell(problem, true, this.#marked);
  }

  focus(): void {
    (this.#list ?? this.#radios.find(({ checked }) => checked) ?? this.#radios[0])?.focus();
  }

  get #controls(): (HTMLInputElement | HTMLSelectElement)[] {
    return this.#list ? [this.#list] : this.#radios;
  }

  /** A radio button cannot be invalid by itself; the group says so in words. */
  get #marked(): Element[] {
    return this.#list ? [this.#list] : [];
  }

  get #chosen(): string {
    return this.#list?.value ?? this.#radios.find(({ checked }) => checked)?.value ?? '';
  }
}
