import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Signs of code and of mathematics hardly stand in prose, and cost a tenth of the file. */
const OF_CODE = '#&*<>@\\^_`{}~';
const ascii = Array.from({ length: 95 }, (_, n) => String.fromCharCode(32 + n))
  .filter((character) => !OF_CODE.includes(character))
  .join('');
const punctuation = '“”‘’–—…\u00a0';
const signs = '×−±·°';

/** Letters beyond ASCII in the names and titles of every CSL-JSON file in `folder`, each once, in code point order. */
export function bibliographyLetters(folder: string): string {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const text = files.map((name) => readFileSync(join(folder, name), 'utf8').normalize('NFC')).join('');
  return [...new Set(text.match(/[^\P{L}a-z]/giu))].sort().join('');
}

/** Every character that the subset is asked to hold, given the folder of the bibliography. */
export function subsetCharacters(folder: string): string {
  return [...new Set(ascii + punctuation + signs + bibliographyLetters(folder))].sort().join('');
}

/** A range of characters that the text may use and the subset does not hold. */
export interface Exception {
  from: string;
  to: string;
  /** Why the reader's own serif face sets them. */
  why: string;
}

const otherFile =
  'The publisher keeps it in another file of the family; two files cannot be joined by subsetting.';
const notDrawn = 'The Latin file of the family does not draw it.';

const seldom = 'Hardly stands in prose: it costs each reader more than it gives.';

/** Characters left to the faces that follow in `--text`. */
export const exceptions: Exception[] = [
  ...[...OF_CODE, ...'§©½µ²³¬'].map((sign) => ({ from: sign, to: sign, why: seldom })),
  { from: 'Ā', to: 'ſ', why: otherFile },
  { from: 'Α', to: 'ω', why: otherFile },
  { from: '⁰', to: '₎', why: notDrawn },
  { from: '←', to: '⇿', why: notDrawn },
  { from: '√', to: '⋿', why: notDrawn },
  { from: '■', to: '◿', why: `${notDrawn} The shapes of verdicts are set in the face of the interface.` },
];

/** The exception that a character falls under, if any. */
export function exceptionFor(character: string): Exception | undefined {
  return exceptions.find(({ from, to }) => character >= from && character <= to);
}

/** The characters as a CSS `unicode-range`, neighbours joined: `U+20-7E, U+A0`. */
export function unicodeRange(characters: Iterable<number>): string {
  const runs: [number, number][] = [];
  for (const code of [...characters].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && code === last[1] + 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return runs.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(', ');
}
