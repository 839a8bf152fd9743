import type { Chapter } from '../../claims/index.ts';
import type { Library } from '../../library/index.ts';
import { isNumber, numbersIn } from './numbers-in-text.ts';

/** Every number inside a value, however deep. */
export function numbersWithin(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return numbersIn(value);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersWithin) : [];
}

/** The numbers that claims and tables of a chapter state. */
export function statedNumbers({ claims, tables }: Chapter, library: Library): number[] {
  const shown = new Set(tables.map(({ name }) => name));
  const rows = library.tables.filter(({ id }) => shown.has(id)).flatMap((table) => table.rows);
  return [
    ...claims.flatMap(({ text }) => numbersIn(text)),
    ...rows.flatMap(({ cells }) => numbersWithin(cells)),
  ];
}

/** The numbers that notes start with, or that their presets set. */
export function startNumbers(slugs: Iterable<string>, { notes }: Library): number[] {
  const wanted = new Set(slugs);
  return notes
    .filter(({ slug }) => wanted.has(slug))
    .flatMap(({ module: { inputs, presets } }) => [
      ...Object.values(inputs).flatMap((input) => numbersWithin(input.default)),
      ...numbersWithin(presets ?? []),
    ]);
}

/** Whether a list has a number of either sign, as itself, as per cent, or as the share that a per cent stands for. */
export function hasNumber(list: number[], value: number): boolean {
  const size = Math.abs(value);
  return list.some((each) => [size, 100 * size, size / 100].some((one) => isNumber(Math.abs(each), one)));
}
