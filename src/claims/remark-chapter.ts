import { relative, resolve } from 'node:path';
import type { Heading, Parent, Root, RootContent, Text } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { placeLink } from '../addresses.ts';
import { parseCitations } from '../citations/index.ts';
import { parseHeading } from './heading-tag.ts';
import { numberSections } from './number-sections.ts';
import { isJsx, type JsxElement, readAttributes } from './parse-mdx.ts';
import { type Block, placeNotes } from './place-notes.ts';
import { findChapterFile } from './read-chapters.ts';

const CONTENT = resolve('content');

/**
 * Turns a chapter's own syntax into components: `[@key]` becomes `<Cite>`, a heading's `[#TAG]` its anchor and
 * number, and each editor's note learns beside which blocks it stands.
 */
export function remarkChapter({ base = '/' }: { base?: string } = {}) {
  return (tree: Root, file: VFile): void => {
    const name = relative(resolve(CONTENT, 'chapters'), file.path ?? '');
    const chapter = findChapterFile(CONTENT, name);
    if (!chapter) return;
    numberHeadings(tree, chapter.order);
    replaceCitations(tree);
    setNotes(tree);
    placeLinks(tree, base);
  };
}

function numberHeadings(tree: Root, order: number): void {
  const headings = tree.children.filter((child): child is Heading => child.type === 'heading');
  const sections = headings.map((node) => ({ depth: node.depth, ...parseHeading(toText(node)) }));
  for (const [index, { tag, number }] of numberSections(order, sections).entries()) {
    const node = headings[index] as Heading;
    const last = node.children.at(-1);
    if (last?.type === 'text') last.value = parseHeading(last.value).title;
    node.children.unshift(element('HeadNumber', { number }));
    node.children.push(element('TagLink', { tag }));
    node.data = { hProperties: tag ? { id: tag } : {} };
  }
}

function replaceCitations(tree: Root): void {
  visitParents(tree, 'text', (node: Text, ancestors: Parent[]) => {
    const parts = parseCitations(node.value);
    if (!parts.some(({ kind }) => kind === 'citation')) return undefined;
    const claim = ancestors.findLast((parent) => isJsx(parent, 'Claim')) as JsxElement | undefined;
    const tag = claim ? (readAttributes(claim).tag ?? '') : '';
    const made = parts.map((part) =>
      part.kind === 'citation'
        ? element('Cite', { keys: part.keys.join(' '), claim: tag })
        : ({ type: 'text', value: part.kind === 'text' ? part.value : part.raw } as const),
    );
    const parent = ancestors.at(-1) as Parent;
    parent.children.splice(parent.children.indexOf(node), 1, ...(made as RootContent[]));
    return SKIP;
  });
}

/** An author writes addresses of the site from its root; the site may stand in a folder. */
function placeLinks(tree: Root, base: string): void {
  visitParents(tree, ['link', 'definition'], (node) => {
    if ('url' in node) node.url = placeLink(node.url, base);
  });
}

/** Tells each editor's note beside which blocks it stands on a wide screen. */
function setNotes(tree: Root): void {
  const blocks = tree.children.filter(({ type }) => type !== 'yaml' && type !== 'mdxjsEsm');
  const notes = blocks.filter((block): block is JsxElement & RootContent => isJsx(block, 'EditorNote'));
  for (const [index, { row, span }] of placeNotes(blocks.map(measureBlock)).entries())
    notes[index]?.attributes.push(attribute('row', String(row)), attribute('span', String(span)));
}

/** Letters in a line of the text column, and of the margin. */
const LINE = 80;
const MARGIN_LINE = 36;
/** A line of the margin is lower than one of the text. */
const MARGIN_SHARE = 0.68;
/** Lines for what is no running text: a heading with its space, an equation, a figure. */
const HEADING = 2.5;
const OTHER = 3;
const FIGURE = 14;

/** A block's kind and its height in lines, estimated from its letters. */
function measureBlock(block: RootContent): Block {
  const letters = toText(block).length;
  if (isJsx(block, 'EditorNote'))
    return { kind: 'note', height: (Math.ceil(letters / MARGIN_LINE) + 4) * MARGIN_SHARE };
  if (isJsx(block, 'Evidence') || isJsx(block, 'Note')) return { kind: 'wide', height: OTHER };
  if (isJsx(block, 'Figure')) return { kind: 'text', height: FIGURE };
  if (block.type === 'heading') return { kind: 'text', height: HEADING };
  return { kind: 'text', height: letters > LINE ? Math.ceil(letters / LINE) + 0.6 : OTHER / 2 };
}

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value }) as const;

function element(name: string, attributes: Record<string, string>) {
  const list = Object.entries(attributes).map(([key, value]) => attribute(key, value));
  return { type: 'mdxJsxTextElement' as const, name, attributes: list, children: [] };
}
