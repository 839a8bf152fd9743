import ts from 'typescript';

/** The type of the identifier that stands at `start` in a note's source. */
export interface HoverType {
  start: number;
  length: number;
  type: string;
}

const LONGEST = 240;
/** Where the compiler is told that the notes lie; nothing is read there. */
const FOLDER = '/notes/';
/** As in tsconfig.json. A note runs without a page: it has the language, and no DOM. */
const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  types: [],
  lib: ['lib.es2025.d.ts'],
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
};

/** The texts of all notes and their library, by name as in `lib/errors.ts`. */
let known: Record<string, string> = {};
let service: ts.LanguageService | undefined;

/**
 * Types of the functions and constants that a note declares, and of the functions that it imports: what a
 * reader asks for first, and few enough to send. `texts` holds the note and all that it may import, by name.
 */
export function hoverTypes(name: string, texts: Record<string, string>): HoverType[] {
  known = texts;
  service ??= ts.createLanguageService(notesHost());
  const file = service.getProgram()?.getSourceFile(FOLDER + name);
  if (!file) throw new Error(`There is no text of ${name}.`);
  return findDeclared(file).flatMap((node) => {
    const start = node.getStart(file);
    const type = readable(askType(FOLDER + name, start));
    return isTelling(type) ? [{ start, length: node.getEnd() - start, type }] : [];
  });
}

/** One program for all notes: the compiler reads its own library and theirs once. */
function notesHost(): ts.LanguageServiceHost {
  const textOf = (path: string) =>
    path.startsWith(FOLDER) ? known[path.slice(FOLDER.length)] : ts.sys.readFile(path);
  return {
    getCompilationSettings: () => OPTIONS,
    getCurrentDirectory: () => FOLDER,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => Object.keys(known).map((name) => FOLDER + name),
    // A text is its own version: in development a changed note is read again.
    getScriptVersion: (path) => (path.startsWith(FOLDER) ? (textOf(path) ?? '') : ts.version),
    getScriptSnapshot: (path) => {
      const text = textOf(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    fileExists: (path) => textOf(path) !== undefined,
    readFile: textOf,
  };
}

const askType = (path: string, start: number): string =>
  ts.displayPartsToString(service?.getQuickInfoAtPosition(path, start)?.displayParts);

/** The names in a source that it declares or imports, in their order. */
function findDeclared(file: ts.SourceFile): ts.Identifier[] {
  const found: ts.Identifier[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && isDeclaration(file.text, node.getStart(file))) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
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
