import type { Inputs, InputValue, Values } from '../../content/notes/lib/contract.ts';
import { fixed, percent, significant } from '../../content/notes/lib/format.ts';
import { noteUrl } from '../addresses.ts';
import { defaultValues } from './contract/default-values.ts';
import { writeParams } from './fields/url-state.ts';
import { readValue, writeValue } from './fields/value-text.ts';
import type { NoteEntry } from './note-entry.ts';

/** How a computed number is written in prose. */
const WRITTEN: Record<string, (value: number) => string> = {
  percent: (value) => percent(value),
  percent1: (value) => percent(value, 1),
  fixed0: (value) => fixed(value, 0),
  fixed1: (value) => fixed(value, 1),
  fixed2: (value) => fixed(value, 2),
  significant3: (value) => significant(value, 3),
};

/** What `as` may be. */
export const WAYS_TO_WRITE = Object.keys(WRITTEN);

/**
 * The number that a calculator of `note` gives, as it is written in prose. Throws where the calculator, its
 * output or the way of writing does not exist, or where the result is no finite number.
 */
export function computeForProse(
  note: NoteEntry,
  run: string,
  given: Record<string, unknown>,
  show: string,
  as: string,
): string {
  const calculator = note.module.calculators[run] as
    | ((inputs: Record<string, unknown>) => Record<string, unknown>)
    | undefined;
  if (!calculator) throw new Error(`The note ${note.slug} has no calculator “${run}”.`);
  const value = calculator(given)[show];
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new Error(`${run} gives no number “${show}”.`);
  const write = Object.hasOwn(WRITTEN, as) ? WRITTEN[as] : undefined;
  if (!write) throw new Error(`“${as}” is not one of ${WAYS_TO_WRITE.join(', ')}.`);
  return write(value);
}

/**
 * Where a reader opens the computation: the note's page with the inputs that the note has under the same names. Where
 * it has not all of them, the page opens at the calculator.
 */
export function computationHref(
  { slug, module }: NoteEntry,
  run: string,
  given: Record<string, unknown>,
): string {
  const entries = Object.entries(given);
  const shared = entries.filter(([key, value]) => isInput(module.inputs, key, value));
  const values = { ...defaultValues(module.inputs), ...(Object.fromEntries(shared) as Values) };
  const place = shared.length === entries.length ? module.tag : `calc-${run}`;
  return noteUrl(slug, place, writeParams('', slug, values, module.inputs));
}

/** Whether the note has such an input, and would read the value as it is. */
function isInput(inputs: Inputs, key: string, value: unknown): boolean {
  const input = Object.hasOwn(inputs, key) ? inputs[key] : undefined;
  if (!input || (typeof value !== 'number' && typeof value !== 'string')) return false;
  return 'value' in readValue(writeValue(value as InputValue, input), input);
}
