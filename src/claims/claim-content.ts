import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PhrasingContent, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toString as toText } from 'mdast-util-to-string';
import { parseCitations } from '../citations/index.ts';
import { isJsx, type JsxElement } from './parse-mdx.ts';
import type { CitedPlace } from './types.ts';

/** What a claim says, in the two forms that other pages use, and where it cites. */
export interface ClaimContent {
  text: string;
  html: string;
  cited: CitedPlace[];
}

const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\s+([.,;:])/g, '$1')
    .trim();

/** Turns a claim's inline content into plain text and HTML. Citations leave the text and become `<a data-cite>`. */
export function claimContent(element: JsxElement): ClaimContent {
  const children = element.children as RootContent[];
  return { ...plainContent(children), html: tidy(toHtml(children.flatMap(inlineHast))) };
}

/** The words without citations, and each citation where it stands among them. */
function plainContent(children: RootContent[]): Pick<ClaimContent, 'text' | 'cited'> {
  let words = '';
  const cited: CitedPlace[] = [];
  for (const part of children.flatMap((child) => parseCitations(toText(child)))) {
    if (part.kind === 'text') words += part.value;
    // What tidying leaves of the words before it is a beginning of the whole text.
    if (part.kind === 'citation') cited.push({ at: tidy(words).length, keys: part.keys });
  }
  return { text: tidy(words), cited };
}

function inlineHast(node: RootContent): ElementContent[] {
  if (node.type === 'text') return parseCitations(node.value).flatMap(citationHast);
  // A flow claim holds paragraphs, a term its word: only what stands inside is content here.
  if (isJsx(node) || node.type === 'paragraph') return (node.children as RootContent[]).flatMap(inlineHast);
  if ('children' in node && (node.type === 'emphasis' || node.type === 'strong')) {
    const tagName = node.type === 'emphasis' ? 'em' : 'strong';
    return [
      {
        type: 'element',
        tagName,
        properties: {},
        children: (node.children as PhrasingContent[]).flatMap(inlineHast),
      },
    ];
  }
  const made = toHast(node);
  return made.type === 'element' || made.type === 'text' ? [made] : [];
}

function citationHast(part: ReturnType<typeof parseCitations>[number]): ElementContent[] {
  if (part.kind === 'text') return [{ type: 'text', value: part.value }];
  if (part.kind === 'malformed') return [{ type: 'text', value: part.raw }];
  return [{ type: 'element', tagName: 'a', properties: { dataCite: part.keys.join(' ') }, children: [] }];
}
