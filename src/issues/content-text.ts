import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Issue } from './issue.ts';

/** The text of a content file as everything reads it, and what makes it unreadable. */
export interface ContentText {
  /** Path from the project's root. */
  file: string;
  /** Lines end with a bare line feed, and no byte order mark stands before the first; empty where it can't be read. */
  text: string;
  issues: Issue[];
}

/** How a file of the content is named: from the project's root, with slashes on every system. */
export function nameFile(path: string, contentRoot: string): string {
  return relative(join(contentRoot, '..'), path).replaceAll('\\', '/');
}

/** Reads a file of the content. Windows' line ends and a byte order mark mean nothing, so they leave here. */
export function readContentText(path: string, contentRoot: string): ContentText {
  const file = nameFile(path, contentRoot);
  try {
    return decodeContent(readFileSync(path), file);
  } catch (error) {
    const problem = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'is missing' : 'can’t be read';
    const told = { problem: `The file ${problem}.`, mend: 'Restore it: git checkout HEAD -- ' };
    return { file, text: '', issues: [at(file, '', 0, told.problem, `${told.mend}${file}.`)] };
  }
}

/** The text that the bytes of a file hold. */
export function decodeContent(bytes: Uint8Array, file: string): ContentText {
  const fault = findEncoding(bytes);
  if (fault) return { file, text: '', issues: [at(file, '', 0, fault, SAVE)] };
  const text = tidyText(new TextDecoder('utf-8').decode(bytes));
  return { file, text, issues: findDamage(text, file) };
}

/** The same text without a byte order mark, its lines ended by a bare line feed. */
export function tidyText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

const SAVE = 'Save it as UTF-8.';

function findEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return 'The file is in UTF-16.';
  // Half of the bytes of plain letters in UTF-16 are zero.
  const zero = (at: number) => bytes[at] === 0;
  if ((zero(0) && zero(2)) || (zero(1) && zero(3))) return 'The file is in UTF-16.';
  return undefined;
}

/** Letters that say that a text was damaged on its way, by what they say. */
const DAMAGE: [RegExp, string, string][] = [
  [/\uFFFD/, 'a replacement character stands where a letter was lost', `Write the letter. ${SAVE}`],
  [
    /[\u0080-\u009F]|[\u00C2\u00C3][\u0080-\u00BF]|\u00E2\u20AC|\u00EF\u00BB\u00BF/,
    'letters were read in another encoding than they were saved in',
    `Write what stood there. ${SAVE}`,
  ],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  [/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/, 'an invisible control character stands', 'Delete it.'],
];

/** One issue for each sort of damage, at the first place that has it. */
function findDamage(text: string, file: string): Issue[] {
  return DAMAGE.flatMap(([pattern, what, mend]) => {
    const found = pattern.exec(text);
    if (!found) return [];
    const around = text.slice(Math.max(0, found.index - 12), found.index + 12).split('\n');
    const shown = JSON.stringify(around.find((line) => pattern.test(line)) ?? found[0]).slice(1, -1);
    return [at(file, text, found.index, `Here ${what}: “${shown}”.`, mend)];
  });
}

function at(file: string, text: string, offset: number, problem: string, mend: string): Issue {
  return { rule: 'text-is-readable', file, ...placeAt(text, offset), problem, mend };
}

/** Line and column, counted from one, of an offset in a text. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
