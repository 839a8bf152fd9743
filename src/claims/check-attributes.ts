import type { Expression, ObjectExpression, Property } from 'estree-jsx';
import type { ProseFault } from './check-prose.ts';
import type { JsxElement } from './parse-mdx.ts';

/** Attributes whose value is written in braces, as data. */
const DATA = ['with'];

/** Attributes of a component that MDX would take otherwise than they are written: the last of two, or code. */
export function findAttributeFaults(element: JsxElement): ProseFault[] {
  const seen = new Map<string, { name: string; place: string }>();
  const start = element.position?.start.offset ?? 0;
  return element.attributes.flatMap((attribute) => {
    const at = attribute.position?.start.offset ?? start;
    if (attribute.type === 'mdxJsxExpressionAttribute')
      return [
        { at, problem: `{${attribute.value}} is code, and no attribute.`, mend: 'Write name="value".' },
      ];
    const { name, value } = attribute;
    const { line, column } = attribute.position?.start ?? {};
    const twin = seen.get(name.toLowerCase());
    seen.set(name.toLowerCase(), twin ?? { name, place: `${line}:${column}` });
    if (twin)
      return [
        {
          at,
          problem: `${element.name} has ${name} twice: first at ${twin.place}.`,
          mend: 'Keep one of the two.',
        },
      ];
    if (!value || typeof value === 'string') return [];
    if (!DATA.includes(name))
      return [{ at, problem: `${name}={${value.value}} is code.`, mend: `Write ${name}="…".` }];
    const [statement] = value.data?.estree?.body ?? [];
    const found =
      statement?.type === 'ExpressionStatement' ? findInData(statement.expression) : 'It is no value.';
    return found
      ? [
          {
            at,
            problem: `${name} is no plain data. ${found}`,
            mend: /twice|case alone/.test(found)
              ? 'Keep one of the two.'
              : 'Write with={{ name: 1, other: "text" }}.',
          },
        ]
      : [];
  });
}

/** Why an expression is no plain data; nothing where it is. */
function findInData(node: Expression): string | undefined {
  if (node.type === 'ObjectExpression') return findInObject(node);
  if (node.type === 'ArrayExpression')
    return node.elements
      .map((item) => (item && item.type !== 'SpreadElement' ? findInData(item) : 'A list has a gap.'))
      .find((found) => found !== undefined);
  if (node.type === 'UnaryExpression' && node.operator === '-') return findInData(node.argument);
  if (node.type === 'Identifier') return `“${node.name}” is a name; a text needs quotes.`;
  if (node.type === 'Literal' && typeof node.value === 'number' && !Number.isFinite(node.value))
    return 'A number has no end.';
  return node.type === 'Literal' && !('regex' in node)
    ? undefined
    : 'It computes; only values may stand there.';
}

function findInObject({ properties }: ObjectExpression): string | undefined {
  const seen = new Map<string, string>();
  for (const property of properties) {
    if (property.type !== 'Property' || property.kind !== 'init' || property.computed) return 'It computes.';
    const name = nameOf(property);
    const twin = seen.get(name.toLowerCase());
    if (twin)
      return twin === name
        ? `“${name}” stands in it twice.`
        : `“${twin}” and “${name}” differ in case alone.`;
    seen.set(name.toLowerCase(), name);
    const found = findInData(property.value as Expression);
    if (found) return found;
  }
  return undefined;
}

function nameOf({ key }: Property): string {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : '';
}
