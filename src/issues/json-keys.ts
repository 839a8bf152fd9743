/** A key that an object of JSON has had already, by their offsets in the text. */
export interface KeyTwins {
  key: string;
  at: number;
  twin: string;
  first: number;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\]:]/g;

/**
 * Keys that stand twice in one object of valid JSON, or that differ in case alone. JSON.parse would take the last in
 * silence; a scan costs some milliseconds for a bibliography of 260 kB, where the YAML parser takes half a second.
 */
export function findKeyTwins(text: string): KeyTwins[] {
  const open: (Map<string, { key: string; at: number }> | undefined)[] = [];
  const twins: KeyTwins[] = [];
  let last: { raw: string; at: number } | undefined;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '{') open.push(new Map());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (token !== ':') last = { raw: token, at: index };
    else if (last) {
      const key = String(JSON.parse(last.raw));
      const seen = open.at(-1);
      const twin = seen?.get(key.toLowerCase());
      if (twin) twins.push({ key, at: last.at, twin: twin.key, first: twin.at });
      seen?.set(key.toLowerCase(), twin ?? { key, at: last.at });
    }
  }
  return twins;
}
