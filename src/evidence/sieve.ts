/** What a reader has chosen of a table: pure, so that it can be tested without a page. */
export interface Choice {
  /** Wanted word by column index. */
  filters: Map<number, string>;
  contestedOnly: boolean;
  /** Column by which to sort, and which way; undefined keeps the table's own order. */
  sort: { column: number; descending: boolean } | undefined;
}

/** How an empty cell shows itself. */
export const EMPTY = '–';

/** The columns that a table lets a reader filter and sort by, as indices. */
export interface Allowed {
  filters: number[];
  sorts: number[];
}

export interface Row {
  cells: string[];
  contested: boolean;
}

/** The rows that a choice keeps, in its order: indices into `rows`. */
export function sift(rows: Row[], { filters, contestedOnly, sort }: Choice): number[] {
  const kept = rows.flatMap(({ cells, contested }, index) =>
    (!contestedOnly || contested) && [...filters].every(([column, word]) => cells[column] === word)
      ? [index]
      : [],
  );
  if (!sort) return kept;
  const sign = sort.descending ? -1 : 1;
  const cell = (index: number) => rows[index]?.cells[sort.column] ?? EMPTY;
  return kept.sort((a, b) => emptyLast(cell(a), cell(b)) || sign * compareCells(cell(a), cell(b)) || a - b);
}

/** Empty cells stand last whichever way a column is sorted. */
const emptyLast = (a: string, b: string): number => Number(a === EMPTY) - Number(b === EMPTY);

/** Numbers by size, texts by alphabet. */
function compareCells(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  return Number.isNaN(x) || Number.isNaN(y) ? a.localeCompare(b, 'en', { numeric: true }) : x - y;
}

/** The words of a column, each once, by alphabet. */
export function listWords(rows: Row[], column: number): string[] {
  const words = new Set(rows.map(({ cells }) => cells[column] ?? ''));
  return [...words]
    .filter((word) => word !== EMPTY)
    .sort((a, b) => a.localeCompare(b, 'en', { sensitivity: 'base' }));
}

/** Writes a choice into a URL's query under `id.column`, and leaves all else in it. */
export function writeChoice(query: URLSearchParams, id: string, labels: string[], choice: Choice): void {
  for (const key of [...query.keys()]) if (key.startsWith(`${id}.`)) query.delete(key);
  for (const [column, word] of choice.filters) query.set(`${id}.${name(labels[column])}`, word);
  if (choice.contestedOnly) query.set(`${id}.contested`, 'only');
  if (choice.sort)
    query.set(`${id}.sort`, `${choice.sort.descending ? '-' : ''}${name(labels[choice.sort.column])}`);
}

/** Reads a choice from a URL's query; what the table lacks, or has no control for, is left out. */
export function readChoice(
  query: URLSearchParams,
  id: string,
  labels: string[],
  rows: Row[],
  allowed: Allowed,
): Choice {
  const names = labels.map(name);
  const filters = new Map<number, string>();
  for (const column of allowed.filters) {
    const word = query.get(`${id}.${names[column]}`);
    if (word && rows.some(({ cells }) => cells[column] === word)) filters.set(column, word);
  }
  const wanted = query.get(`${id}.sort`) ?? '';
  const column = names.indexOf(wanted.replace(/^-/, ''));
  return {
    filters,
    contestedOnly: query.get(`${id}.contested`) === 'only',
    sort: !allowed.sorts.includes(column) ? undefined : { column, descending: wanted.startsWith('-') },
  };
}

const name = (label = ''): string => label.toLowerCase().replace(/[^a-z0-9]+/g, '-');
