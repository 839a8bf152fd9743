import type { NumberInput } from '../../../content/notes/lib/contract.ts';
import { plainNumber } from '../format.ts';

/** A number to compute with, `readAs` saying how an unusual writing was understood; or what is wrong. */
export type ParsedInput = { value: number; readAs?: string } | { problem: string };

type Limits = Pick<NumberInput, 'min' | 'max' | 'unit' | 'integer'>;

const NUMBER = /^-?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
/** Groups of three after commas, blanks or apostrophes; a leading 0 means that the comma is a decimal one. */
const GROUPED = /^-?[1-9]\d{0,2}([, \u00a0\u2009\u202f'’])\d{3}(\1\d{3})*(\.\d+)?$/;
const ONE_COMMA = /^-?\d{1,3},(?!000)\d{3}$/;
/** Point and comma the other way round: “1.234,5”. */
const SWAPPED = /^-?\d{1,3}(\.\d{3})+,\d+$/;
/** Groups that are not of three digits, or after a leading 0: “1,00,000”. */
const ILL_GROUPED = /^-?\d+(,\d+){2,}(\.\d+)?$/;
const TWO_POINTS = /^-?[\d,]*\.[\d,]*\.[\d.,]*$/;
const COMMA_DECIMAL = /^-?\d+,\d+$/;
const ENDLESS = /^[+-]?(∞|inf(inity)?)$/i;
const NUMBER_AND_MORE = /^-?[\d.,]+\s*\D/;

/**
 * Reads what a reader typed or pasted. Thousands may be grouped (“100,000”, “100 000”); decimals need a
 * point; units, text, infinities and values outside `min` to `max` are answered with a sentence.
 */
export function parseInput(text: string, input: Limits): ParsedInput {
  const written = text.trim().replace(/^[−–]/, '-').replace(/^\+/, '');
  if (GROUPED.test(written)) return readGrouped(written, input);
  if (NUMBER.test(written)) return checkRange(Number(written), input);
  return { problem: whyUnreadable(written, input) };
}

/** One comma before three digits, not all 0, may be either sign; where the field allows one reading alone, that is the one. */
function readGrouped(written: string, input: Limits): ParsedInput {
  const value = Number(written.replace(/[^\d.-]/g, ''));
  const other = ONE_COMMA.test(written) ? Number(written.replace(',', '.')) : undefined;
  const isBoth = other !== undefined && isAllowed(value, input) && isAllowed(other, input);
  if (!isBoth) return checkRange(value, input, `Read as ${plainNumber(value)}.`);
  return {
    problem: `“${written}” may mean ${plainNumber(value)} or ${plainNumber(other)}: write ${value} or ${other}.`,
  };
}

const isAllowed = (value: number, { min, max, integer }: Limits): boolean =>
  value >= min && value <= max && (!integer || Number.isInteger(value));

function whyUnreadable(written: string, input: Limits): string {
  if (written === '') return `Enter a number ${range(input)}.`;
  if (COMMA_DECIMAL.test(written))
    return `Use a point for decimals: ${written.replace(',', '.')} rather than ${written}.`;
  if (SWAPPED.test(written))
    return `Use a point for decimals and nothing, or commas, for thousands: ${written.replaceAll('.', '').replace(',', '.')} rather than ${short(written)}.`;
  if (ILL_GROUPED.test(written))
    return `The commas of “${short(written)}” do not part groups of three: write ${written.replaceAll(',', '')} if that is meant.`;
  if (TWO_POINTS.test(written)) return `“${short(written)}” has two points: a number has one at most.`;
  if (ENDLESS.test(written)) return `Infinity cannot be computed with: enter a number ${range(input)}.`;
  if (NUMBER_AND_MORE.test(written))
    return `Enter the number alone${input.unit ? `, its unit (${input.unit}) is understood` : ''}: “${short(written)}” holds more.`;
  return `“${short(written)}” is not a number: enter one ${range(input)}.`;
}

function checkRange(value: number, input: Limits, readAs?: string): ParsedInput {
  if (!Number.isFinite(value)) return { problem: `That number is too large: the range is ${bounds(input)}.` };
  if (input.integer && !Number.isInteger(value))
    return { problem: `Only whole numbers make sense here: ${plainNumber(value)} is none.` };
  if (value < input.min)
    return { problem: `${plainNumber(value)} is too small: the range is ${bounds(input)}.` };
  if (value > input.max)
    return { problem: `${plainNumber(value)} is too large: the range is ${bounds(input)}.` };
  return readAs ? { value, readAs } : { value };
}

const bounds = ({ min, max }: Limits): string => `${plainNumber(min)} to ${plainNumber(max)}`;
const range = (input: Limits): string => `from ${bounds(input)}`;
const short = (text: string): string => (text.length > 24 ? `${text.slice(0, 23)}…` : text);
