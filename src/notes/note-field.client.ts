import type { NoteInput } from '../../content/notes/lib/contract.ts';
import { type ParsedInput, parseInput } from './parse-input.ts';
import { sliderPosition, sliderValue } from './slider.ts';

/** One input of a live note: the typed field and its slider, kept in step, with the sentence beside them. */
export class NoteField {
  readonly #input: NoteInput;
  readonly #typed: HTMLInputElement;
  readonly #slider: HTMLInputElement;
  readonly #sentence: HTMLElement;

  /** Takes over the field of `key` under `root`; `onChange` is called after each change by the reader. */
  constructor(root: Element, key: string, input: NoteInput, onChange: () => void) {
    const typed = root.querySelector<HTMLInputElement>(`input[name="${key}"]`);
    const slider = typed?.parentElement?.querySelector<HTMLInputElement>('input[type=range]');
    const sentence = typed?.parentElement?.querySelector<HTMLElement>('.say-problem');
    if (!typed || !slider || !sentence) throw new Error(`The field “${key}” is not in the page.`);
    [this.#input, this.#typed, this.#slider, this.#sentence] = [input, typed, slider, sentence];
    typed.readOnly = false;
    typed.addEventListener('input', onChange);
    slider.addEventListener('input', () => {
      typed.value = String(sliderValue(slider.valueAsNumber, input));
      onChange();
    });
  }

  /** Reads the typed text; shows what is wrong with it, or how it was read. */
  read(): ParsedInput {
    const parsed = parseInput(this.#typed.value, this.#input);
    if ('problem' in parsed) this.blame(parsed.problem);
    else {
      this.#tell(parsed.readAs ?? '', false);
      this.#slider.valueAsNumber = sliderPosition(parsed.value, this.#input);
    }
    return parsed;
  }

  /** Writes `text` into the field, as from an address; it is judged by the next `read`. */
  write(text: string): void {
    this.#typed.value = text;
  }

  /** Shows `problem` beside the field and marks it invalid. */
  blame(problem: string): void {
    this.#tell(problem, true);
  }

  #tell(sentence: string, invalid: boolean): void {
    this.#sentence.textContent = sentence;
    this.#sentence.hidden = sentence === '';
    this.#sentence.classList.toggle('wrong', invalid);
    this.#typed.setAttribute('aria-invalid', String(invalid));
  }
}
