import type { InputValue, NumberInput } from '../../../content/notes/lib/contract.ts';
import { FieldFrame } from './field-frame.client.ts';
import type { LiveField } from './live-field.ts';
import { parseInput } from './parse-input.ts';
import { sliderPosition, sliderValue, spokenValue } from './slider.ts';
import type { ReadValue } from './value-text.ts';

/** A number: the typed field and its slider, kept in step. */
export class NumberField implements LiveField {
  readonly #input: NumberInput;
  readonly #frame: FieldFrame;
  readonly #typed: HTMLInputElement;
  readonly #slider: HTMLInputElement;

  constructor(note: Element, key: string, input: NumberInput, onChange: () => void) {
    this.#input = input;
    this.#frame = new FieldFrame(note, key);
    this.#typed = this.#frame.one('input[type=text]');
    this.#slider = this.#frame.one('input[type=range]');
    this.#typed.readOnly = false;
    this.#typed.addEventListener('input', onChange);
    this.#slider.addEventListener('input', () => {
      this.#typed.value = String(sliderValue(this.#slider.valueAsNumber, input));
      onChange();
    });
  }

  /** Reads the typed text; shows what is wrong with it, or how it was read. */
  read(): ReadValue {
    const parsed = parseInput(this.#typed.value, this.#input);
    if ('problem' in parsed) this.blame(parsed.problem);
    else {
      this.#frame.tell(parsed.readAs ?? '', false, [this.#typed]);
      this.#slider.valueAsNumber = sliderPosition(parsed.value, this.#input);
      this.#slider.setAttribute('aria-valuetext', spokenValue(parsed.value, this.#input.unit));
    }
    return parsed;
  }

  write(text: string): void {
    this.#typed.value = text;
  }

  put(value: InputValue): void {
    this.write(String(value));
  }

  blame(problem: string): void {
    this.#frame.tell(problem, true, [this.#typed]);
  }

  focus(): void {
    this.#typed.focus();
  }
}
