import type { JsxElement } from './parse-mdx.ts';

/** As much of a syntax tree's node as a literal value needs. */
interface Node {
  type: string;
  value?: unknown;
  operator?: string;
  argument?: Node;
  elements?: (Node | null)[];
  properties?: { key?: { name?: string; value?: unknown }; value?: Node }[];
}

/** What `with={{ … }}` of a `<Computed>` gives; undefined where it is not written out as keys and plain values. */
export function readGiven(element: JsxElement): Record<string, unknown> | undefined {
  const attribute = element.attributes.find(
    (each) => each.type === 'mdxJsxAttribute' && each.name === 'with',
  );
  const value = typeof attribute?.value === 'object' ? attribute.value : undefined;
  const [statement] = value?.data?.estree?.body ?? [];
  const node = statement?.type === 'ExpressionStatement' ? (statement.expression as Node) : undefined;
  try {
    return node?.type === 'ObjectExpression' ? (evaluate(node) as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The value of a literal, a list or an object of such. Throws at anything that would have to be run. */
function evaluate(node: Node | null | undefined): unknown {
  if (node?.type === 'Literal') return node.value;
  if (node?.type === 'ArrayExpression') return (node.elements ?? []).map(evaluate);
  if (node?.type === 'UnaryExpression' && node.operator === '-') return -Number(evaluate(node.argument));
  if (node?.type !== 'ObjectExpression') throw new Error('Not a plain value.');
  const entries = (node.properties ?? []).map(({ key, value }) => [
    String(key?.name ?? key?.value),
    evaluate(value),
  ]);
  return Object.fromEntries(entries);
}
