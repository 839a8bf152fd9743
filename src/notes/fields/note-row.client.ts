import type { Row, RowsInput } from '../../../content/notes/lib/contract.ts';
import { showSentence } from './field-frame.client.ts';
import { readValue } from './value-text.ts';

type Cell = HTMLInputElement | HTMLSelectElement;

let made = 0;

/** One row of a live list. */
export class NoteRow {
  readonly item: HTMLElement;
  readonly #input: RowsInput;
  readonly #cells: Map<string, Cell>;
  readonly #sentence: HTMLElement;

  constructor(item: HTMLElement, input: RowsInput, onRemove: () => void) {
    this.item = item;
    this.#input = input;
    const cells = [...item.querySelectorAll<Cell>('[data-cell]')];
    this.#cells = new Map(cells.map((cell) => [cell.dataset.cell ?? '', cell]));
    this.#sentence = item.querySelector<HTMLElement>('.say-problem') ?? item;
    this.#sentence.id = `row-problem-${++made}`;
    for (const cell of cells) {
      cell.setAttribute('aria-describedby', this.#sentence.id);
      if (cell instanceof HTMLInputElement) cell.readOnly = false;
      else cell.disabled = false;
    }
    item.querySelector('.remove')?.addEventListener('click', onRemove);
  }

  /** The row's values; undefined, with a sentence beside the cell at fault, if one cannot be read. */
  read(): Row | undefined {
    const row: Row = {};
    this.#tell('', undefined);
    for (const [key, field] of Object.entries(this.#input.fields)) {
      const read = readValue(this.#cells.get(key)?.value ?? '', field);
      if ('problem' in read) {
        this.blame(read.problem, key);
        return undefined;
      }
      row[key] = read.value as number | string;
    }
    return row;
  }

  put(values: Row): void {
    for (const [key, cell] of this.#cells) cell.value = String(values[key] ?? '');
  }

  /** Says what is wrong with one cell. */
  blame(problem: string, key: string): void {
    const label = this.#input.fields[key]?.label;
    this.#tell(label ? `${label}: ${problem}` : problem, this.#cells.get(key));
  }

  /** Sets the row's number wherever it stands. */
  number(n: number): void {
    for (const place of this.item.querySelectorAll('.nr')) place.textContent = String(n);
  }

  focus(): void {
    [...this.#cells.values()][0]?.focus();
  }

  focusRemove(): void {
    this.item.querySelector<HTMLElement>('.remove')?.focus();
  }

  #tell(sentence: string, at: Cell | undefined): void {
    showSentence(this.#sentence, sentence, sentence !== '');
    for (const cell of this.#cells.values()) cell.setAttribute('aria-invalid', String(cell === at));
  }
}
