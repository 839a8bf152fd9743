import type {
  IconArray,
  Inputs,
  Outputs,
  Plot,
  Result,
  Values,
} from '../../../content/notes/lib/contract.ts';
import { drawPlot, PLOT_SIZE } from '../plot/plot.ts';
import { comparisonHtml, type Setting } from './comparison.ts';
import { iconHtml } from './icon-array.ts';
import { resultHtml } from './result-view.ts';

/** What a run gave, ready to show. */
export interface Shown {
  values: Values;
  result: Result;
  outputs: Outputs;
  sentence: string;
  plot?: Plot | undefined;
  icons?: IconArray | undefined;
}

/** Long enough that typing a number is announced once. */
const QUIET = 700;
/** Narrower drawings would have no room for their labels. */
const NARROWEST = 260;

/** The results of a live note: shown, compared, marked stale, announced. */
export class NoteResults {
  readonly #out: HTMLElement;
  readonly #compared: HTMLElement;
  #shown: Shown | undefined;
  #kept: Setting | undefined;
  #width = 0;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  constructor(root: Element) {
    const out = root.querySelector<HTMLElement>('.out');
    const compared = root.querySelector<HTMLElement>('.compared');
    if (!out || !compared) throw new Error('The note has no place for results.');
    [this.#out, this.#compared] = [out, compared];
    new ResizeObserver(() => this.#redraw()).observe(out);
  }

  /** Takes over what the build has drawn, so that it can be compared and redrawn. */
  adopt(shown: Shown): void {
    this.#shown = shown;
    this.#redraw();
  }

  /** Shows a run; `edited` says that the reader's own code gave it. */
  show(shown: Shown, inputs: Inputs, edited: boolean): void {
    this.#shown = shown;
    this.#part('.res').innerHTML = resultHtml(shown.outputs, shown.result, shown.sentence);
    this.#mark(edited ? 'Result of your edited code' : '', false);
    this.#draw(shown.plot);
    const icons = this.#out.querySelector('.ico');
    if (icons) icons.innerHTML = shown.icons ? iconHtml(shown.icons) : '';
    if (this.#kept) this.#compared.innerHTML = comparisonHtml(inputs, this.#kept, shown);
    this.announce(shown.sentence);
  }

  /** Keeps what is shown beside what comes, or forgets it. True if something is kept. */
  compare(inputs: Inputs): boolean {
    this.#kept = this.#kept ? undefined : this.#shown;
    this.#compared.hidden = !this.#kept;
    if (this.#kept) this.#compared.innerHTML = comparisonHtml(inputs, this.#kept, this.#kept);
    return this.#kept !== undefined;
  }

  /** What is shown now. */
  get shown(): Shown | undefined {
    return this.#shown;
  }

  /** Keeps the last good result, and says that it is one and why. */
  keep(why: string): void {
    this.#mark(`Last good result: ${why}`, true);
  }

  /** Shows a sentence above a result that is still good. */
  tell(sentence: string): void {
    this.#mark(sentence, false);
    this.announce(sentence);
  }

  /** Tells a screen reader, once the reader pauses. */
  announce(text: string): void {
    clearTimeout(this.#announcing);
    this.#announcing = setTimeout(() => {
      this.#part('[role=status]').textContent = text;
    }, QUIET);
  }

  #mark(text: string, stale: boolean): void {
    const mark = this.#part('.stale');
    mark.textContent = text;
    mark.hidden = text === '';
    this.#out.classList.toggle('is-stale', stale);
  }

  /** At the width there is, so that labels keep their size on a phone. */
  #redraw(): void {
    const width = this.#out.querySelector('.fig')?.clientWidth;
    if (width !== undefined && width !== this.#width) this.#draw(this.#shown?.plot);
  }

  /** A reader's edit may have no plot any more, or one where the note had none. */
  #draw(plot: Plot | undefined): void {
    const place = this.#out.querySelector('.fig');
    if (!place) return;
    if (!plot) {
      place.innerHTML = '';
      return;
    }
    this.#width = place.clientWidth;
    const width = Math.max(NARROWEST, Math.round(this.#width));
    // The proportion of the build's drawing, so that nothing moves.
    place.innerHTML = drawPlot(plot, {
      width,
      height: Math.round((width * PLOT_SIZE.height) / PLOT_SIZE.width),
    });
  }

  #part(selector: string): HTMLElement {
    const part = this.#out.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The note has no ${selector}.`);
    return part;
  }
}
