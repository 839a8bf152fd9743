import { suggest } from '../issues/index.ts';
import { type Column, type ConflictRule, OWN_KEYS } from './schema.ts';

/** Tells what is wrong at a path of the file. */
export type Report = (path: PropertyKey[], problem: string, mend: string) => void;

/** What the schema can't say of a table's columns and its rule of conflict, because it relates their parts. */
export function checkHead(columns: Column[], conflict: ConflictRule | undefined, report: Report): void {
  checkNames(columns, report);
  for (const [index, column] of columns.entries()) checkColumn(column, ['columns', index], report);
  if (conflict) checkConflict(columns, conflict, report);
}

function checkNames(columns: Column[], report: Report): void {
  const keys = columns.map(({ key }) => key);
  const labels = columns.map(({ label }) => label);
  for (const [index, { key, label }] of columns.entries()) {
    const at = ['columns', index];
    if (OWN_KEYS.includes(key))
      report([...at, 'key'], `“${key}” is a key of every row.`, 'Give the column another key.');
    if (keys.indexOf(key) !== index)
      report([...at, 'key'], `The column ${key} stands twice.`, 'Give each column a key of its own.');
    if (labels.indexOf(label) !== index)
      report([...at, 'label'], `Two columns are labelled “${label}”.`, 'Give each column its own label.');
  }
}

function checkColumn({ label, type, unit, options }: Column, at: PropertyKey[], report: Report): void {
  if (unit && type !== 'number')
    report(
      [...at, 'unit'],
      `${label} has a unit but is no number.`,
      'Take the unit away, or make it type: number.',
    );
  if (type === 'verdict' && !options)
    report(at, `The verdict ${label} has no options.`, 'Give options: each with word, shape and tone.');
  // A verdict is never told by colour alone.
  for (const [name, { shape }] of type === 'verdict' ? Object.entries(options ?? {}) : [])
    if (!shape)
      report(
        [...at, 'options', name],
        `The verdict “${name}” has no shape.`,
        'Shapes: full, half, empty, dash.',
      );
}

function checkConflict(columns: Column[], { within, on, between }: ConflictRule, report: Report): void {
  const keys = columns.map(({ key }) => key);
  for (const key of [...within, on])
    if (!keys.includes(key))
      report(
        ['conflict'],
        `There is no column “${key}”.`,
        suggest(key, keys, `Columns: ${keys.join(', ')}.`),
      );
  const known = Object.keys(columns.find(({ key }) => key === on)?.options ?? {});
  const values = between.flat();
  for (const value of known.length > 0 ? values : [])
    if (!known.includes(value))
      report(
        ['conflict', 'between'],
        `The column ${on} has no value “${value}”.`,
        suggest(value, known, `Options: ${known.join(', ')}.`),
      );
  if (new Set(values).size < values.length)
    report(['conflict', 'between'], 'A value can’t contradict itself.', 'Name each value once.');
}
