import type { z } from 'zod';
import { byNearness } from './nearest.ts';

type Fault = z.core.$ZodIssue;

const DUE: Record<string, string> = {
  string: 'a text',
  number: 'a finite number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
};

/** What a schema asks of a value, in our words: `must be a list, not the text “x”`. Its subject stands before it. */
export function sayDue(fault: Fault, value: unknown): string {
  const { message } = fault;
  // What a schema says itself stands; the library's own phrases begin in one of three ways.
  if (/^must/.test(message)) return `${message}${notValue(value)}`;
  if (!/^(Invalid|Too (small|big)|Unrecognized)/.test(message)) return `is wrong: ${message}`;
  if (fault.code === 'invalid_type')
    return `must be ${DUE[fault.expected] ?? fault.expected}, not ${tellValue(value)}`;
  if (fault.code === 'invalid_value') {
    const options = byNearness(String(value), fault.values.map(String));
    return `must be one of ${options.join(', ')}, not ${tellValue(value)}`;
  }
  const forms = fault.code === 'invalid_union' ? fault.errors.flatMap(sortOf) : [];
  if (forms.length > 0) return `must be ${[...new Set(forms)].join(' or ')}, not ${tellValue(value)}`;
  return sayBounds(fault, value);
}

/** What sort of value a form asks for, of which it got another. */
function sortOf([first]: Fault[]): string[] {
  if (first?.code !== 'invalid_type' || first.path.length > 0) return [];
  return [DUE[first.expected] ?? first.expected];
}

function sayBounds(fault: Fault, value: unknown): string {
  if (fault.code === 'too_small') return sayBound(fault.origin, Number(fault.minimum), 'least', fault, value);
  if (fault.code === 'too_big') return sayBound(fault.origin, Number(fault.maximum), 'most', fault, value);
  if (fault.code === 'not_multiple_of') return `must be a multiple of ${fault.divisor}, not ${value}`;
  if (fault.code === 'invalid_format' && fault.format === 'url')
    return `must be an address, as in https://example.org/, not ${tellValue(value)}`;
  if (fault.code === 'invalid_format' && fault.format === 'starts_with' && 'prefix' in fault)
    return `must begin with “${fault.prefix}”, not ${tellValue(value)}`;
  if (fault.code === 'invalid_format') return `has another form than is due: ${tellValue(value)}`;
  return `can’t be ${tellValue(value)}`;
}

function sayBound(
  origin: string,
  bound: number,
  side: 'least' | 'most',
  { inclusive, exact }: { inclusive?: boolean; exact?: boolean },
  value: unknown,
): string {
  if (origin === 'array' || origin === 'set') {
    const has = Array.isArray(value) ? value.length : 0;
    return `must hold at ${side} ${count(bound, 'item')}, and holds ${has === 0 ? 'none' : has}`;
  }
  if (origin === 'string' && value === '') return 'must not be empty';
  if (origin === 'string')
    return `must have ${exact ? '' : `at ${side} `}${count(bound, 'character')}, not ${String(value).length}`;
  const words = inclusive === false ? (side === 'least' ? 'above' : 'below') : `at ${side}`;
  return `must be ${words} ${bound}, not ${tellValue(value)}`;
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;

/** An infinity or a word is told; a list or an object is to be seen at its place. */
const notValue = (value: unknown): string =>
  typeof value === 'number' || value === null || typeof value === 'boolean'
    ? `, not ${tellValue(value)}`
    : '';

/** A value as a message tells it: infinities and NaN as what they are, text in quotes, the rest by its kind. */
export function tellValue(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (value === '') return 'an empty text';
  if (typeof value === 'string') return `the text “${value.length > 40 ? `${value.slice(0, 39)}…` : value}”`;
  if (value === undefined) return 'nothing';
  if (value === null) return 'nothing (null)';
  if (typeof value === 'function') return 'a function';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : String(value);
}

/** What lies at a path within a value; undefined where nothing does. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inside, step) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, step) : undefined),
    value,
  );
}
