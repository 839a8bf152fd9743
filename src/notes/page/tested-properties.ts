import ts from 'typescript';

/** Titles of what is tested together, as a `describe` groups it; the group's name is empty outside any. */
export interface Tested {
  group: string;
  titles: string[];
}

/**
 * The titles of a test file, read from its syntax tree, so that what a page says is tested is what the file tests.
 * Values that a table of cases fills in are shown as “…”.
 */
export function testedProperties(source: string): Tested[] {
  const file = ts.createSourceFile('note.test.ts', source, ts.ScriptTarget.Latest);
  const found = new Map<string, string[]>();
  const visit = (node: ts.Node, group: string): void => {
    const call = ts.isCallExpression(node) ? titled(node) : undefined;
    if (call?.kind === 'it') found.set(group, [...(found.get(group) ?? []), call.title]);
    const inside = call?.kind === 'describe' ? [group, call.title].filter(Boolean).join(', ') : group;
    ts.forEachChild(node, (child) => visit(child, inside));
  };
  visit(file, '');
  return [...found].map(([group, titles]) => ({ group, titles }));
}

/** `it('…')`, `it.each(…)('…')`, `describe('…')` with a title that stands there as text. */
function titled(call: ts.CallExpression): { kind: 'describe' | 'it'; title: string } | undefined {
  const name = nameOf(call.expression);
  const kind = name === 'test' ? 'it' : name;
  const [title] = call.arguments;
  if ((kind !== 'describe' && kind !== 'it') || !title || !ts.isStringLiteralLike(title)) return undefined;
  return { kind, title: title.text.replace(/[$%][\w.]+/g, '…') };
}

/** `it` of `it`, `it.each` and `it.each(…)`. */
function nameOf(node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node) || ts.isCallExpression(node) || ts.isTaggedTemplateExpression(node))
    return nameOf(ts.isTaggedTemplateExpression(node) ? node.tag : node.expression);
  return undefined;
}
