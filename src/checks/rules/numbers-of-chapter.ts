import type { Chapter } from '../../claims/index.ts';
import { oncePer } from '../../issues/index.ts';
import type { Library } from '../../library/index.ts';
import { isNumber, numbersIn } from './numbers-in-text.ts';

/** Every number inside a value, however deep. */
export function numbersWithin(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return numbersIn(value);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersWithin) : [];
}

/** The numbers that claims and tables of each chapter state. */
const statedOf = oncePer(({ chapters, tables }: Library) => {
  const inTable = new Map(
    tables.map(({ id, rows }) => [id, rows.flatMap(({ cells }) => numbersWithin(cells))]),
  );
  return new Map(
    chapters.map((chapter) => [
      chapter.slug,
      [
        ...chapter.claims.flatMap(({ text }) => numbersIn(text)),
        ...chapter.tables.flatMap(({ name }) => inTable.get(name) ?? []),
      ],
    ]),
  );
});

/** The numbers that claims and tables of a chapter state. */
export const statedNumbers = ({ slug }: Chapter, library: Library): number[] =>
  statedOf(library).get(slug) ?? [];

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
