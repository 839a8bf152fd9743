import { byNearness, findNearest, type Issue, suggest } from '../issues/index.ts';
import { COMPONENTS } from './components.ts';
import { CLAIM_KINDS } from './kinds.ts';
import type { JsxElement } from './parse-mdx.ts';

/** What is wrong with a component's name and the names of its attributes, and with the kind of a claim. */
export function findComponentFaults(
  node: JsxElement,
  attributes: Record<string, string>,
  file: string,
): Issue[] {
  const name = node.name ?? '';
  const tell = (rule: string, at: JsxElement | Attribute, problem: string, mend: string): Issue => {
    const { line = 1, column = 1 } = at.position?.start ?? {};
    return { rule, file, line, column, problem, mend };
  };
  const component = COMPONENTS[name];
  const known = Object.keys(COMPONENTS);
  if (!component)
    return [
      tell(
        'component-is-known',
        node,
        `There is no <${name}>.`,
        suggest(name, known, `Use one of ${known.join(', ')}.`),
      ),
    ];
  const takes = [...component.needs, ...(component.takes ?? [])];
  const strays = node.attributes.filter(isNamed).filter((attribute) => !takes.includes(attribute.name));
  // What stands there under a misspelt name is not missing as well.
  const meant = strays.map((attribute) => findNearest(attribute.name, takes));
  const missing = component.needs.filter((need) => !attributes[need] && !meant.includes(need));
  return [
    ...missing.map((need) =>
      tell('component-is-complete', node, `<${name}> has no ${need}.`, `Write ${sayNeed(name, need)}.`),
    ),
    ...strays.map((stray) =>
      tell(
        'component-is-complete',
        stray,
        `<${name}> has no attribute “${stray.name}”.`,
        suggest(stray.name, takes, `It has ${takes.join(', ') || 'none'}.`),
      ),
    ),
    ...(name === 'Claim' ? findKindFault(node, attributes.kind, tell) : []),
  ];
}

type Named = JsxElement['attributes'][number] & { type: 'mdxJsxAttribute' };
type Attribute = JsxElement['attributes'][number];

const isNamed = (attribute: Attribute): attribute is Named => attribute.type === 'mdxJsxAttribute';

const sayNeed = (name: string, need: string): string =>
  name === 'Claim' && need === 'kind' ? `kind="…", one of ${CLAIM_KINDS.join(', ')}` : `${need}="…"`;

function findKindFault(
  node: JsxElement,
  kind: string | undefined,
  tell: (rule: string, at: Attribute, problem: string, mend: string) => Issue,
): Issue[] {
  const attribute = node.attributes.filter(isNamed).find(({ name }) => name === 'kind');
  if (!kind || !attribute || CLAIM_KINDS.some((known) => known === kind)) return [];
  const kinds = byNearness(kind, CLAIM_KINDS);
  return [
    tell(
      'claim-is-well-formed',
      attribute,
      `A claim can’t be of kind “${kind}”.`,
      `Write one of ${kinds.join(', ')}.`,
    ),
  ];
}
