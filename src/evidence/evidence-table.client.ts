/** `<refractory-table>`: filters and sorting over the rows that are there. Choices live in the URL. */
import { type Choice, type Row, readChoice, sift, writeChoice } from './sieve.ts';
import { offerWhole } from './whole-table.client.ts';

class RefractoryTable extends HTMLElement {
  #lines: HTMLTableRowElement[] = [];
  #rows: Row[] = [];
  #heads: HTMLTableCellElement[] = [];
  #labels: string[] = [];
  #choice: Choice = { filters: new Map(), contestedOnly: false, sort: undefined };

  connectedCallback(): void {
    if (this.#lines.length === 0 && !offerWhole(this, () => this.#start())) this.#start();
  }

  #start(): void {
    this.#lines = [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
    this.#rows = this.#lines.map((line) => ({
      cells: [...line.cells].map(wordOf),
      contested: line.classList.contains('x'),
    }));
    this.#heads = [...this.querySelectorAll<HTMLTableCellElement>('thead th')];
    this.#labels = this.#heads.map((head) => head.firstChild?.textContent ?? '');
    this.#choice = this.#read(new URLSearchParams(location.search));
    this.#listen();
    this.#show();
  }

  get #id(): string {
    return this.dataset.id ?? '';
  }

  get #selects(): NodeListOf<HTMLSelectElement> {
    return this.querySelectorAll('.sieve select');
  }

  get #box(): HTMLInputElement | null {
    return this.querySelector('.sieve input');
  }

  #read(query: URLSearchParams): Choice {
    const filters = [...this.#selects].map(({ dataset }) => Number(dataset.column));
    const sorts = this.#heads.flatMap((head, column) => (head.querySelector('button') ? [column] : []));
    return readChoice(query, this.#id, this.#labels, this.#rows, { filters, sorts });
  }

  #listen(): void {
    for (const select of this.#selects)
      select.addEventListener('change', () => this.#filter(Number(select.dataset.column), select.value));
    this.#box?.addEventListener('change', () => {
      this.#choice.contestedOnly = this.#box?.checked ?? false;
      this.#changed();
    });
    this.querySelector('.sieve button')?.addEventListener('click', () => {
      this.#choice = { filters: new Map(), contestedOnly: false, sort: undefined };
      this.#changed();
    });
    for (const [column, head] of this.#heads.entries())
      head.querySelector('button')?.addEventListener('click', () => this.#sort(column));
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.contests a'))
      link.addEventListener('click', (event) => this.#contest(event, link));
    this.classList.add('live');
  }

  /** A contest named above the table shows its own rows, without leaving the page. */
  #contest(event: MouseEvent, link: HTMLAnchorElement): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    this.#choice = this.#read(new URL(link.href).searchParams);
    this.#changed();
  }

  #filter(column: number, word: string): void {
    if (word) this.#choice.filters.set(column, word);
    else this.#choice.filters.delete(column);
    this.#changed();
  }

  /** Up, down, and back to the table's own order. */
  #sort(column: number): void {
    const { sort } = this.#choice;
    const again = sort?.column === column;
    this.#choice.sort = again && sort.descending ? undefined : { column, descending: again };
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
    for (const select of this.#selects)
      select.value = this.#choice.filters.get(Number(select.dataset.column)) ?? '';
    if (this.#box) this.#box.checked = this.#choice.contestedOnly;
    const count = this.querySelector('output');
    if (count) count.textContent = `${kept.length} of ${this.#rows.length} rows`;
  }
}

/** A cell's own word, without the mark of a conflict and without the shape. */
function wordOf(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const extra of copy.querySelectorAll('b, i, small, sup')) extra.remove();
  return copy.textContent?.trim() ?? '';
}

customElements.define('refractory-table', RefractoryTable);
