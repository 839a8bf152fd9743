import type { Values } from '../../content/notes/lib/contract.ts';
import type { NoteEntry } from './note-entry.ts';

/** How a computed number is written in prose. */
export const WRITTEN = {
  percent: (value: number) => `${Math.round(100 * value)}%`,
  percent1: (value: number) => `${(100 * value).toFixed(1)}%`,
  fixed1: (value: number) => value.toFixed(1),
  fixed2: (value: number) => value.toFixed(2),
  significant3: (value: number) => String(Number(value.toPrecision(3))),
};
export type Written = keyof typeof WRITTEN;

/**
 * The number that a calculator of `note` gives, as it is written in prose. Throws where the calculator, its
 * output or the way of writing does not exist, or where the result is no finite number.
 */
export function computeForProse(
  note: NoteEntry,
  run: string,
  given: Values,
  show: string,
  as: string,
): string {
  const calculator = note.module.calculators[run] as
    | ((inputs: Values) => Record<string, unknown>)
    | undefined;
  if (!calculator) throw new Error(`The note ${note.slug} has no calculator “${run}”.`);
  const value = calculator(given)[show];
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new Error(`${run} gives no number “${show}”.`);
  if (!(as in WRITTEN)) throw new Error(`“${as}” is not one of ${Object.keys(WRITTEN).join(', ')}.`);
  return WRITTEN[as as Written](value);
}
