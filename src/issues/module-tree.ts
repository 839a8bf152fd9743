import { createRequire } from 'node:module';
import type TypeScript from 'typescript';
import { findImports, type ModuleImport } from './module-imports.ts';

/** The compiler, loaded when something is wrong: a sound module needs no tree. */
export const loadCompiler = () => createRequire(import.meta.url)('typescript') as typeof TypeScript;

export interface Place {
  line: number;
  column: number;
}

/** A module's text as a tree: what is malformed in it, what it imports and exports, and the place of each value. */
export interface ModuleTree {
  /** What keeps it from being a module at all, with its place. */
  faults: (Place & { problem: string })[];
  imports: ModuleImport[];
  /** Names that are there when it runs, and those that are types only. */
  exports: { values: string[]; types: string[] };
  /** Line and column of the value at `path`, which begins with an export's name; 1:1 where there is none. */
  at(path: readonly PropertyKey[]): Place;
}

/** Parses the text of a TypeScript module. */
export function parseModule(text: string): ModuleTree {
  const ts = loadCompiler();
  const file = ts.createSourceFile('module.ts', text, ts.ScriptTarget.Latest, true);
  const place = (offset: number): Place => {
    const { line, character } = file.getLineAndCharacterOfPosition(offset);
    return { line: line + 1, column: character + 1 };
  };
  const declared = findExports(ts, file);
  return {
    faults: findFaults(ts, file).map(({ start = 0, messageText }) => ({
      ...place(start),
      problem: ts.flattenDiagnosticMessageText(messageText, ' ').replace(/\.?$/, '.'),
    })),
    imports: findImports(ts, file, place),
    exports: {
      values: [...declared].flatMap(([name, node]) => (isType(ts, node) ? [] : name)),
      types: [...declared].flatMap(([name, node]) => (isType(ts, node) ? name : [])),
    },
    at: ([name, ...path]) => {
      const node = declared.get(String(name));
      return node ? place(descend(ts, node, path).getStart(file)) : { line: 1, column: 1 };
    },
  };
}

/** Names declared twice, which the parser itself lets pass. */
const DECLARED_TWICE = new Set([2300, 2451, 2528]);

function findFaults(ts: typeof TypeScript, file: TypeScript.SourceFile): readonly TypeScript.Diagnostic[] {
  const host: TypeScript.CompilerHost = {
    getSourceFile: (name) => (name === file.fileName ? file : undefined),
    getDefaultLibFileName: () => 'lib.d.ts',
    writeFile: () => undefined,
    getCurrentDirectory: () => '/',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => name === file.fileName,
    readFile: () => undefined,
  };
  const program = ts.createProgram(
    [file.fileName],
    { noLib: true, noResolve: true, types: [], target: ts.ScriptTarget.Latest, module: ts.ModuleKind.ESNext },
    host,
  );
  const malformed = program.getSyntacticDiagnostics(file);
  if (malformed.length > 0) return leading(file, malformed);
  const twice = program.getSemanticDiagnostics(file).filter(({ code }) => DECLARED_TWICE.has(code));
  // Both places are told; the second is where to look.
  return twice.slice(-1);
}

/** Without those in the line of another or in the next: the parser stumbles on over what is one slip. */
function leading(
  file: TypeScript.SourceFile,
  faults: readonly TypeScript.Diagnostic[],
): readonly TypeScript.Diagnostic[] {
  let last = Number.NEGATIVE_INFINITY;
  return faults.filter(({ start = 0 }) => {
    const { line } = file.getLineAndCharacterOfPosition(start);
    const leads = line > last + 1;
    last = line;
    return leads;
  });
}

/** What each exported name stands for; a name of an export list, for its place in that list. */
function findExports(ts: typeof TypeScript, file: TypeScript.SourceFile): Map<string, TypeScript.Node> {
  const found = new Map<string, TypeScript.Node>();
  for (const statement of file.statements) {
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    )
      for (const element of statement.exportClause.elements) found.set(element.name.text, element);
    if (!ts.canHaveModifiers(statement)) continue;
    if (!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
    if (ts.isVariableStatement(statement))
      for (const declaration of statement.declarationList.declarations)
        if (ts.isIdentifier(declaration.name)) found.set(declaration.name.text, declaration);
    if ('name' in statement && statement.name && ts.isIdentifier(statement.name as TypeScript.Node))
      found.set((statement.name as TypeScript.Identifier).text, statement);
  }
  return found;
}

const isType = (ts: typeof TypeScript, node: TypeScript.Node): boolean =>
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  (ts.isExportSpecifier(node) && (node.isTypeOnly || node.parent.parent.isTypeOnly));

/** The node at `path` below a declaration, or the last that is written out there. */
function descend(
  ts: typeof TypeScript,
  from: TypeScript.Node,
  path: readonly PropertyKey[],
): TypeScript.Node {
  let node = from;
  for (const step of path) {
    const value = heldBy(ts, node);
    const next = ts.isObjectLiteralExpression(value)
      ? value.properties.find(({ name }) => name && nameOf(ts, name) === String(step))
      : ts.isArrayLiteralExpression(value)
        ? value.elements[Number(step)]
        : undefined;
    if (!next) break;
    node = next;
  }
  return node;
}

const nameOf = (ts: typeof TypeScript, name: TypeScript.PropertyName): string =>
  ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name) ? name.text : '';

/** What a declaration or property holds, without `satisfies`, `as` and brackets around it. */
function heldBy(ts: typeof TypeScript, node: TypeScript.Node): TypeScript.Node {
  let value = node;
  if ((ts.isVariableDeclaration(value) || ts.isPropertyAssignment(value)) && value.initializer)
    value = value.initializer;
  while (ts.isSatisfiesExpression(value) || ts.isAsExpression(value) || ts.isParenthesizedExpression(value))
    value = value.expression;
  return value;
}
