import type { InputValue, Row, RowsInput } from '../../../content/notes/lib/contract.ts';
import { FieldFrame } from './field-frame.client.ts';
import type { LiveField } from './live-field.ts';
import { NoteRow } from './note-row.client.ts';
import { type ReadValue, readValue } from './value-text.ts';
import { withArticle } from './with-article.ts';

/** A list of rows, which the reader makes longer and shorter. Focus goes where the reader would look next. */
export class RowsField implements LiveField {
  readonly #input: RowsInput;
  readonly #frame: FieldFrame;
  readonly #list: HTMLOListElement;
  readonly #template: HTMLTemplateElement;
  readonly #add: HTMLButtonElement;
  readonly #onChange: () => void;
  #rows: NoteRow[];
  /** What an address said and could not be read; it stands until the reader changes something. */
  #foreign: string | undefined;

  constructor(note: Element, key: string, input: RowsInput, onChange: () => void) {
    this.#input = input;
    this.#frame = new FieldFrame(note, key);
    this.#list = this.#frame.one('ol');
    this.#template = this.#frame.one('template');
    this.#add = this.#frame.one('button.add');
    this.#onChange = () => {
      this.#foreign = undefined;
      onChange();
    };
    this.#rows = [...this.#list.children].map((item) => this.#take(item));
    this.#add.addEventListener('click', () => this.#addRow());
    this.#list.addEventListener('input', this.#onChange);
    this.#number();
  }

  read(): ReadValue {
    if (this.#foreign !== undefined) {
      const read = readValue(this.#foreign, this.#input);
      if ('problem' in read) this.blame(read.problem);
      return read;
    }
    this.#frame.tell('', false, []);
    const read = this.#rows.map((row) => row.read());
    const rows = read.filter((row) => row !== undefined);
    return rows.length === read.length ? { value: rows } : { problem: 'A row cannot be read.' };
  }

  write(text: string): void {
    const read = readValue(text, this.#input);
    if ('problem' in read) this.#foreign = text;
    else this.put(read.value);
  }

  put(value: InputValue): void {
    this.#foreign = undefined;
    this.#list.replaceChildren();
    this.#rows = (value as Row[]).map((row) => this.#append(row));
    this.#number();
  }

  blame(problem: string, path = ''): void {
    const [row = '', cell = ''] = path.split('.');
    const at = this.#rows[Number(row)];
    if (cell && at) at.blame(problem, cell);
    else this.#frame.tell(problem, true, []);
  }

  focus(): void {
    (this.#rows[0] ?? { focus: () => this.#add.focus() }).focus();
  }

  #take(item: Element): NoteRow {
    const row = new NoteRow(item as HTMLElement, this.#input, () => this.#remove(row));
    return row;
  }

  #append(values?: Row): NoteRow {
    const item = this.#template.content.querySelector('li')?.cloneNode(true) as HTMLElement;
    this.#list.append(item);
    const row = this.#take(item);
    if (values) row.put(values);
    return row;
  }

  #addRow(): void {
    if (this.#rows.length >= this.#input.max) return;
    this.#rows.push(this.#append());
    this.#number();
    this.#rows.at(-1)?.focus();
    this.#onChange();
  }

  /** Focus goes to the button of the row that took its place, of the last one, or to “Add”. */
  #remove(row: NoteRow): void {
    const at = this.#rows.indexOf(row);
    this.#rows.splice(at, 1);
    row.item.remove();
    this.#number();
    const next = this.#rows[Math.min(at, this.#rows.length - 1)];
    if (next) next.focusRemove();
    else this.#add.focus();
    this.#onChange();
  }

  #number(): void {
    for (const [i, row] of this.#rows.entries()) row.number(i + 1);
    const { max, row } = this.#input;
    const full = this.#rows.length >= max;
    this.#add.disabled = full;
    this.#add.textContent = full ? `No more than ${max}` : `Add ${withArticle(row)}`;
    this.#frame.one<HTMLElement>('.none').hidden = this.#rows.length > 0;
  }
}
