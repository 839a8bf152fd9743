import { createRequire } from 'node:module';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Issue } from '../issues/index.ts';
import { type SyntaxFault, tellMdxFault } from './mdx-fault.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

interface Parser {
  parse(source: string): Root;
}
let parser: Parser | undefined;

/** Loaded when a chapter is new: most builds find the reading of each in the cache. */
function loadParser(): Parser {
  const load = createRequire(import.meta.url);
  const plugin = <T>(name: string) => (load(name) as { default: T }).default;
  return (load('unified') as typeof import('unified'))
    .unified()
    .use(plugin<typeof import('remark-parse').default>('remark-parse'))
    .use(plugin<typeof import('remark-frontmatter').default>('remark-frontmatter'))
    .use(plugin<typeof import('remark-gfm').default>('remark-gfm'))
    .use(plugin<typeof import('remark-math').default>('remark-math'))
    .use(plugin<typeof import('remark-mdx').default>('remark-mdx'))
    .freeze();
}

/** Parses a chapter as a syntax tree. A syntax error is an issue, and no tree. */
export function parseMdx(source: string, file: string): { tree: Root } | { issue: Issue } {
  try {
    parser ??= loadParser();
    return { tree: parser.parse(source) };
  } catch (error) {
    return { issue: tellMdxFault(error as SyntaxFault, source, file) };
  }
}

/** Narrows a node to a JSX element, of one name if given. */
export function isJsx(node: { type: string }, name?: string): node is JsxElement {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false;
  return name === undefined || (node as JsxElement).name === name;
}

/** The element's plain string attributes. `{…}` values are left out. */
export function readAttributes(element: JsxElement): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const attribute of element.attributes)
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string')
      attributes[attribute.name] = attribute.value;
  return attributes;
}
