import { createTwoslasher, type TwoslashInstance } from 'twoslash';

/** The type of the identifier that stands at `start` in a note's source. */
export interface HoverType {
  start: number;
  length: number;
  type: string;
}

const LONGEST = 240;
let twoslasher: TwoslashInstance | undefined;

/**
 * Types of the functions and constants that a note declares, and of the functions that it imports: what a
 * reader asks for first, and few enough to send. `folder` holds the note and its `lib/`.
 */
export function hoverTypes(source: string, folder: string): HoverType[] {
  twoslasher ??= createTwoslasher({
    vfsRoot: folder,
    compilerOptions: { strict: true, noEmit: true, allowImportingTsExtensions: true, types: [] },
    handbookOptions: { noErrors: true },
  });
  const { code, nodes } = twoslasher(source, 'ts');
  // Twoslash takes its own comment syntax out of the code; places would not fit the file any more.
  if (code !== source) throw new Error('A note must not use the comment syntax of Twoslash.');
  const hovers = nodes.filter((node) => node.type === 'hover');
  return hovers.flatMap(({ start, length, text }) => {
    const type = readable(text);
    return isDeclaration(source, start) && isTelling(type) ? [{ start, length, type }] : [];
  });
}

/** One line, without what only an editor needs. */
function readable(text: string): string {
  return text
    .replace(/^\((alias|parameter|local function)\) /, '')
    .replace(/\nimport [\w, ]+$/, '')
    .replace(/\s+/g, ' ');
}

/** After `function` or `const`, or in the braces of a named import. */
function isDeclaration(source: string, start: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  return /\b(function|const) $/.test(line) || /^import \{[^}]*$/.test(line);
}

/** A constant whose type is the literal that stands beside it tells nothing. */
const isTelling = (type: string): boolean =>
  type.length <= LONGEST && /^(function|const) /.test(type) && !/^const \w+: ("|-?\d)/.test(type);
