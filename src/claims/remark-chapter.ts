import { relative, resolve } from 'node:path';
import type { Heading, Parent, Root, RootContent, Text } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import type { VFile } from 'vfile';
import { parseCitations } from '../citations/index.ts';
import { parseHeading } from './heading-tag.ts';
import { numberSections } from './number-sections.ts';
import { isJsx, type JsxElement, readAttributes } from './parse-mdx.ts';
import { findChapterFiles } from './read-chapters.ts';

const CONTENT = resolve('content');
/** Blocks beside which one note may stand. */
const MOST_ROWS = 5;

/**
 * Turns a chapter's own syntax into components: `[@key]` becomes `<Cite>`, a heading's `[#TAG]` its anchor and
 * number, and each editor's note learns beside which blocks it stands.
 */
export function remarkChapter() {
  return (tree: Root, file: VFile): void => {
    const name = relative(resolve(CONTENT, 'chapters'), file.path ?? '');
    const chapter = findChapterFiles(CONTENT).find((entry) => entry.name === name);
    if (!chapter) return;
    numberHeadings(tree, chapter.order);
    replaceCitations(tree);
    placeNotes(tree);
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
    node.data = { hProperties: { id: tag } };
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

/**
 * On a wide screen each top-level block is one row of a grid. A note starts in the row of the block before it, and
 * reaches down to the next one, or to a table or note, which take the whole width.
 */
function placeNotes(tree: Root): void {
  const notes: { note: JsxElement; row: number }[] = [];
  const wide: number[] = [];
  let row = 0;
  for (const block of tree.children.filter(({ type }) => type !== 'yaml' && type !== 'mdxjsEsm')) {
    if (isJsx(block, 'EditorNote')) {
      const free = Math.max(notes.at(-1)?.row ?? 0, wide.at(-1) ?? 0) + 1;
      notes.push({ note: block, row: Math.max(row, free) });
    } else row += 1;
    if (isJsx(block, 'Evidence') || isJsx(block, 'Note')) wide.push(row);
  }
  for (const [index, { note, row: start }] of notes.entries()) {
    const ends = [notes[index + 1]?.row, ...wide, start + MOST_ROWS].filter((end) => end !== undefined);
    const end = Math.min(...ends.filter((at) => at > start));
    note.attributes.push(attribute('row', String(start)), attribute('span', String(end - start)));
  }
}

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute', name, value }) as const;

function element(name: string, attributes: Record<string, string>) {
  const list = Object.entries(attributes).map(([key, value]) => attribute(key, value));
  return { type: 'mdxJsxTextElement' as const, name, attributes: list, children: [] };
}
