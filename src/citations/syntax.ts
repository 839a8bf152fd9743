/** `[@key]` or `[@key; @other]` in running text. */
const CITATION = /\[@[^\]\n]*\]/g;
const KEY = /^@([\w.-]+)$/;

export type TextPart =
  | { kind: 'text'; value: string; at: number }
  | { kind: 'citation'; keys: string[]; at: number; raw: string }
  | { kind: 'malformed'; raw: string; at: number };

/** Splits running text into words and citations. `at` is the offset in `text`. */
export function parseCitations(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(CITATION)) {
    if (match.index > end) parts.push({ kind: 'text', value: text.slice(end, match.index), at: end });
    parts.push(readCitation(match[0], match.index));
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push({ kind: 'text', value: text.slice(end), at: end });
  return parts;
}

function readCitation(raw: string, at: number): TextPart {
  const keys = raw
    .slice(1, -1)
    .split(';')
    .map((part) => KEY.exec(part.trim())?.[1]);
  return keys.every((key) => key !== undefined)
    ? { kind: 'citation', keys, at, raw }
    : { kind: 'malformed', raw, at };
}
