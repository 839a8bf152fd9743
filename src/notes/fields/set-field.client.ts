import type { InputValue, SetInput } from '../../../content/notes/lib/contract.ts';
import { FieldFrame } from './field-frame.client.ts';
import type { LiveField } from './live-field.ts';
import { type ReadValue, readValue } from './value-text.ts';

/** Any number of options, as checkboxes. */
export class SetField implements LiveField {
  readonly #input: SetInput;
  readonly #frame: FieldFrame;
  readonly #boxes: HTMLInputElement[];
  /** What an address said where a part of it is no option; it stands until the reader chooses. */
  #foreign: string | undefined;

  constructor(note: Element, key: string, input: SetInput, onChange: () => void) {
    this.#input = input;
    this.#frame = new FieldFrame(note, key);
    this.#boxes = this.#frame.all('input[type=checkbox]');
    for (const box of this.#boxes) box.disabled = false;
    this.#frame.root.addEventListener('change', () => {
      this.#foreign = undefined;
      onChange();
    });
  }

  read(): ReadValue {
    const ticked = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const read = readValue(this.#foreign ?? ticked.join(','), this.#input);
    if ('problem' in read) this.blame(read.problem);
    else this.#frame.tell('', false, []);
    return read;
  }

  write(text: string): void {
    const read = readValue(text, this.#input);
    if ('problem' in read) this.#foreign = text;
    else this.put(read.value);
  }

  put(value: InputValue): void {
    this.#foreign = undefined;
    for (const box of this.#boxes) box.checked = (value as string[]).includes(box.value);
  }

  blame(problem: string): void {
    this.#frame.tell(problem, true, []);
  }

  focus(): void {
    this.#boxes[0]?.focus();
  }
}
