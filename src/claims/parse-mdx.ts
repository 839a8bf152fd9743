import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Issue } from '../issues/index.ts';
import { type SyntaxFault, tellMdxFault } from './mdx-fault.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

const parser = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkMdx)
  .freeze();

/** Parses a chapter as a syntax tree. A syntax error is an issue, and no tree. */
export function parseMdx(source: string, file: string): { tree: Root } | { issue: Issue } {
  try {
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
