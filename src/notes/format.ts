import type { NoteOutput, Value } from '../../content/notes/lib/contract.ts';
import { fixed, percent, significant } from '../../content/notes/lib/format.ts';

/** A number in full, never rounded: groups of three digits by comma, minus as “−”. */
export function plainNumber(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 20 }).replace('-', '−');
}

/**
 * A result in words a reader expects: rounded as the output declares, “not defined” for null, “unbounded”
 * for "Infinity", yes or no for a truth value. Never prints NaN: a number that is none counts as not defined.
 */
export function formatValue(value: Value | undefined, { format }: Pick<NoteOutput, 'format'>): string {
  if ('words' in format) return format.words[String(value)]?.word ?? 'not defined';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (value === 'Infinity' || value === Infinity) return 'unbounded';
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'not defined';
  if ('fixed' in format) return fixed(format.sides ? Math.abs(value) : value, format.fixed);
  if ('percent' in format) return percent(value, format.percent);
  return significant(value, format.significant);
}

/** The value with its unit, if both are there, and with the word that stands for its sign: “61.0 per 100,000”, “69%”, “1.5-fold”, “not defined”. */
export function formatWithUnit(
  value: Value | undefined,
  output: Pick<NoteOutput, 'format' | 'unit'>,
): string {
  const text = formatValue(value, output);
  if (!/\d/.test(text)) return text;
  const sides = 'fixed' in output.format ? output.format.sides : undefined;
  const side = sides && typeof value === 'number' ? `, ${sides[value < 0 ? 1 : 0]}` : '';
  return addUnit(text, output.unit) + side;
}

/** A unit stands off its number, but for per cent, degrees and what begins with a hyphen. */
export function addUnit(text: string, unit: string): string {
  if (unit === '') return text;
  return /^[-%°]/.test(unit) ? text + unit : `${text} ${unit}`;
}
