import type { Inputs, Values } from '../../../content/notes/lib/contract.ts';
import { writeValue } from './value-text.ts';

/** What the address says of one note: input key to the text as it stands there. */
export function readParams(search: string, slug: string): Map<string, string> {
  const prefix = `${slug}.`;
  const found = [...new URLSearchParams(search)].filter(([name]) => name.startsWith(prefix));
  return new Map(found.map(([name, value]) => [name.slice(prefix.length), value]));
}

/**
 * The query with this note's values, and nothing else of it changed. Values that are the defaults are left
 * out, so that an untouched note keeps a clean address. Starts with “?”, or is empty.
 */
export function writeParams(search: string, slug: string, values: Values, inputs: Inputs): string {
  const params = new URLSearchParams(search);
  for (const name of new Set(params.keys())) if (name.startsWith(`${slug}.`)) params.delete(name);
  for (const [key, input] of Object.entries(inputs)) {
    const text = writeValue(values[key] ?? input.default, input);
    if (text !== writeValue(input.default, input)) params.set(`${slug}.${key}`, text);
  }
  // These need no escape in a query, and an address is easier to read without.
  const query = params.toString().replaceAll('%2C', ',').replaceAll('%3B', ';').replaceAll('%7E', '~');
  return query && `?${query}`;
}
