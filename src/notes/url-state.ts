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
export function writeParams(
  search: string,
  slug: string,
  values: Record<string, number>,
  defaults: Record<string, number>,
): string {
  const params = new URLSearchParams(search);
  for (const name of new Set(params.keys())) if (name.startsWith(`${slug}.`)) params.delete(name);
  for (const [key, value] of Object.entries(values))
    if (value !== defaults[key]) params.set(`${slug}.${key}`, String(value));
  const query = params.toString();
  return query && `?${query}`;
}
