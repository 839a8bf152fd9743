/** `<refractory-table>`: filters and sorting over the rows that are there. Choices live in the URL. */
import { type Choice, listWords, type Row, readChoice, sift, writeChoice } from './sieve.ts';

class RefractoryTable extends HTMLElement {
  #lines: HTMLTableRowElement[] = [];
  #rows: Row[] = [];
  #heads: HTMLTableCellElement[] = [];
  #labels: string[] = [];
  #choice: Choice = { filters: new Map(), contestedOnly: false, sort: undefined };
  #bar = document.createElement('div');
  #count = document.createElement('output');

  connectedCallback(): void {
    if (this.#lines.length > 0) return;
    this.#lines = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    this.#rows = this.#lines.map((line) => ({
      cells: [...line.cells].map(wordOf),
      contested: line.classList.contains('x'),
    }));
    this.#heads = [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
    this.#labels = this.#heads.map((head) => head.firstChild?.textContent ?? '');
    this.#choice = readChoice(new URLSearchParams(location.search), this.#id, this.#labels, this.#rows);
    this.#build();
    this.#show();
  }

  get #id(): string {
    return this.dataset.id ?? '';
  }

  #build(): void {
    const kinds = (this.dataset.kinds ?? '').split(' ');
    this.#bar.className = 'sieve';
    this.#bar.setAttribute('role', 'group');
    this.#bar.setAttribute('aria-label', 'Filter the table');
    for (const [column, kind] of kinds.entries()) {
      if (kind.includes('f')) this.#bar.append(this.#filter(column));
      if (kind.includes('s')) this.#sorter(column);
    }
    if (this.#rows.some(({ contested }) => contested)) this.#bar.append(this.#contestedOnly());
    const reset = document.createElement('button');
    reset.type = 'button';
    reset.textContent = 'All rows';
    reset.addEventListener('click', () => this.#reset());
    this.#bar.append(reset, this.#count);
    this.querySelector('figcaption')?.after(this.#bar);
  }

  #filter(column: number): HTMLElement {
    const label = document.createElement('label');
    const select = document.createElement('select');
    select.append(
      new Option('all', ''),
      ...listWords(this.#rows, column).map((word) => new Option(word, word)),
    );
    select.value = this.#choice.filters.get(column) ?? '';
    select.addEventListener('change', () => {
      if (select.value) this.#choice.filters.set(column, select.value);
      else this.#choice.filters.delete(column);
      this.#changed();
    });
    label.append(this.#labels[column] ?? '', select);
    return label;
  }

  #contestedOnly(): HTMLElement {
    const label = document.createElement('label');
    const box = document.createElement('input');
    label.className = 'only';
    box.type = 'checkbox';
    box.checked = this.#choice.contestedOnly;
    box.addEventListener('change', () => {
      this.#choice.contestedOnly = box.checked;
      this.#changed();
    });
    label.append(box, 'Contested only');
    return label;
  }

  #sorter(column: number): void {
    const head = this.#heads[column];
    if (!head?.firstChild) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(head.firstChild);
    head.prepend(button);
    button.addEventListener('click', () => {
      const { sort } = this.#choice;
      const again = sort?.column === column;
      this.#choice.sort = again && sort.descending ? undefined : { column, descending: again };
      this.#changed();
    });
  }

  #reset(): void {
    this.#choice = { filters: new Map(), contestedOnly: false, sort: undefined };
    for (const select of this.#bar.querySelectorAll('select')) select.value = '';
    for (const box of this.#bar.querySelectorAll('input')) box.checked = false;
    this.#changed();
  }

  #changed(): void {
    const url = new URL(location.href);
    writeChoice(url.searchParams, this.#id, this.#labels, this.#choice);
    history.replaceState(history.state, '', url);
    this.#show();
  }

  #show(): void {
    const kept = sift(this.#rows, this.#choice);
    const body = this.querySelector('tbody');
    for (const line of this.#lines) line.hidden = true;
    for (const index of kept) {
      const line = this.#lines[index];
      if (!line) continue;
      line.hidden = false;
      body?.append(line);
    }
    for (const [column, head] of this.#heads.entries()) {
      const { sort } = this.#choice;
      if (sort?.column === column) head.ariaSort = sort.descending ? 'descending' : 'ascending';
      else head.removeAttribute('aria-sort');
    }
    this.#count.textContent = `${kept.length} of ${this.#rows.length} rows`;
  }
}

/** A cell's own word, without the mark of a conflict and without the shape. */
function wordOf(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const extra of copy.querySelectorAll('b, i, small')) extra.remove();
  return copy.textContent?.trim() ?? '';
}

customElements.define('refractory-table', RefractoryTable);
