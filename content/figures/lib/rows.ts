import type { Row, Table, TableOf } from './contract.ts';

/** The text in a cell. Throws an Error that names the column where the cell is empty or a number. */
export function textAt({ cells, from }: Row, key: string): string {
  const value = cells[key];
  if (typeof value !== 'string') throw new Error(`The row of ${from.join(' ')} has no text “${key}”.`);
  return value;
}

/** The number in a cell. Throws an Error that names the column where the cell is empty or a text. */
export function numberAt({ cells, from }: Row, key: string): number {
  const value = cells[key];
  if (typeof value !== 'number') throw new Error(`The row of ${from.join(' ')} has no number “${key}”.`);
  return value;
}

/** The number in a cell, or null where it is empty. */
export function numberIn({ cells }: Row, key: string): number | null {
  const value = cells[key];
  return typeof value === 'number' ? value : null;
}

/** The rows of a table that rest on a sentence. Throws an Error where there is none. */
export function rowsFrom(table: Table, sentence: string): Row[] {
  const rows = table.rows.filter(({ from }) => from.includes(sentence));
  if (rows.length === 0) throw new Error(`${table.id} has no row from ${sentence}.`);
  return rows;
}

/** A value of a choice or verdict column in the words that its table gives it. */
export function wordFor({ columns }: Table, key: string, value: string): string {
  return columns.find((column) => column.key === key)?.options?.[value]?.word ?? value;
}

/** Gives the tables of a list by id, and only those that are asked for by a known name. */
export function tablesById(tables: Table[], named: string[]): TableOf {
  return (id) => {
    const table = named.includes(id) ? tables.find((entry) => entry.id === id) : undefined;
    if (!table) throw new Error(`The figure does not name the table ${id}, or there is none.`);
    return table;
  };
}
