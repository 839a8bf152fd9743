import type TypeScript from 'typescript';
import type { Place } from './module-tree.ts';

/** One `import … from` or `export … from`, with the names that must be there when the module runs. */
export interface ModuleImport extends Place {
  specifier: string;
  names: (Place & { name: string })[];
}

/** A specifier after `from`, `import` or `import(`. Comments may hold one too: what it finds is a hint. */
const SPECIFIER = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"\s,]+)['"]/g;

/** What a module seems to import, from its text alone. */
export function listSpecifiers(text: string): string[] {
  return [...text.matchAll(SPECIFIER)].map(([, specifier = '']) => specifier);
}

/** What a module imports, wherever it says so. */
export function findImports(
  ts: typeof TypeScript,
  file: TypeScript.SourceFile,
  place: (offset: number) => Place,
): ModuleImport[] {
  const found: ModuleImport[] = [];
  const visit = (node: TypeScript.Node): void => {
    const from = specifierOf(ts, node);
    if (from) {
      const names = namesOf(ts, node).map((name) => ({ name: name.text, ...place(name.getStart(file)) }));
      found.push({ specifier: from.text, ...place(from.getStart(file)), names });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function specifierOf(ts: typeof TypeScript, node: TypeScript.Node): TypeScript.StringLiteralLike | undefined {
  const called =
    ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
      ? node.arguments[0]
      : undefined;
  const from = ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : called;
  return from && ts.isStringLiteralLike(from) ? from : undefined;
}

function namesOf(
  ts: typeof TypeScript,
  node: TypeScript.Node,
): (TypeScript.Identifier | TypeScript.StringLiteral)[] {
  if (ts.isImportDeclaration(node)) {
    const clause = node.importClause;
    if (!clause || clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return [];
    const list =
      clause.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : [];
    return list.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name, propertyName }) => propertyName ?? name);
  }
  if (!ts.isExportDeclaration(node) || node.isTypeOnly) return [];
  const list = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : [];
  return list.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name, propertyName }) => propertyName ?? name);
}
