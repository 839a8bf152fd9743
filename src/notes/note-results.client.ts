import type { Outputs, Plot, Result } from '../../content/notes/lib/contract.ts';
import { drawPlot, PLOT_SIZE } from './plot.ts';
import { resultHtml } from './result-view.ts';

/** What a run gave, ready to show. */
export interface Shown {
  result: Result;
  outputs: Outputs;
  sentence: string;
  plot?: Plot | undefined;
}

/** Long enough that typing a number is announced once. */
const QUIET = 700;
/** Narrower drawings would have no room for their labels. */
const NARROWEST = 260;

/** The results of a live note: shown, marked stale, announced. */
export class NoteResults {
  readonly #out: HTMLElement;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  constructor(root: Element) {
    const out = root.querySelector<HTMLElement>('.out');
    if (!out) throw new Error('The note has no place for results.');
    this.#out = out;
  }

  /** Shows a run; `edited` says that the reader's own code gave it. */
  show(shown: Shown, edited: boolean): void {
    this.#part('.res').innerHTML = resultHtml(shown.outputs, shown.result, shown.sentence);
    this.#mark(edited ? 'Result of your edited code' : '', false);
    if (shown.plot) this.draw(shown.plot);
    this.announce(shown.sentence);
  }

  /** Draws at the width there is, so that labels keep their size on a phone. */
  draw(plot: Plot): void {
    this.#part('.fig').innerHTML = drawPlot(plot, this.#size());
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

  /** The width there is, in the proportion of the build's drawing, so that nothing moves. */
  #size(): typeof PLOT_SIZE {
    const width = Math.max(NARROWEST, Math.round(this.#part('.fig').clientWidth));
    return { width, height: Math.round((width * PLOT_SIZE.height) / PLOT_SIZE.width) };
  }

  #part(selector: string): HTMLElement {
    const part = this.#out.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The note has no ${selector}.`);
    return part;
  }
}
