/** What every live field has: its element in the page, and a sentence beside it. */
export class FieldFrame {
  readonly root: HTMLElement;
  readonly #sentence: HTMLElement;

  constructor(note: Element, key: string) {
    const root = note.querySelector<HTMLElement>(`[data-field="${key}"]`);
    const sentence = root?.querySelector<HTMLElement>(':scope > .say-problem');
    if (!root || !sentence) throw new Error(`The field “${key}” is not in the page.`);
    this.root = root;
    this.#sentence = sentence;
  }

  /** All elements of `selector` in the field, which may be none. */
  all<Kind extends Element>(selector: string): Kind[] {
    return [...this.root.querySelectorAll<Kind>(selector)];
  }

  /** The first element of `selector`, which must be there. */
  one<Kind extends Element>(selector: string): Kind {
    const found = this.root.querySelector<Kind>(selector);
    if (!found) throw new Error(`A field has no ${selector}.`);
    return found;
  }

  /** Shows `sentence` beside the field, as a fault of `controls` if they are `invalid`; an empty one hides it. */
  tell(sentence: string, invalid: boolean, controls: Element[]): void {
    showSentence(this.#sentence, sentence, invalid);
    for (const control of controls) control.setAttribute('aria-invalid', String(invalid));
  }
}

/** Puts a sentence in its place, or hides the place. */
export function showSentence(place: HTMLElement, sentence: string, invalid: boolean): void {
  place.textContent = sentence;
  place.hidden = sentence === '';
  place.classList.toggle('wrong', invalid);
}
