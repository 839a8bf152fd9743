import type { Definition, Heading, Link, Parent, Root, Text } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { parseCitations } from '../citations/index.ts';
import type { Issue } from '../issues/index.ts';
import type { ChapterFrontmatter } from './chapter-schema.ts';
import { findComponentFaults } from './check-component.ts';
import { claimContent } from './claim-content.ts';
import { parseHeading } from './heading-tag.ts';
import { CLAIM_KINDS } from './kinds.ts';
import { isJsx, type JsxElement, readAttributes } from './parse-mdx.ts';
import { readGiven } from './read-computation.ts';
import type { Chapter, Mention, Place, Tagged } from './types.ts';

export interface Extraction {
  chapter: Chapter;
  issues: Issue[];
}

interface ChapterIdentity {
  slug: string;
  file: string;
  order: number;
  frontmatter: ChapterFrontmatter;
  keyLines: Record<string, number>;
}

const blanks = (list: string | undefined): string[] => list?.split(/\s+/).filter(Boolean) ?? [];

/** Walks a chapter's tree once, in reading order, and collects what stands in it, with line and column. */
export function extractChapter(tree: Root, identity: ChapterIdentity): Extraction {
  const walk = new ChapterWalk(tree, identity);
  visitParents(tree, (node, ancestors) => {
    if (node.type === 'yaml') return SKIP;
    if (node.type === 'heading') walk.heading(node);
    if (node.type === 'text') walk.text(node, ancestors);
    if (node.type === 'link' || node.type === 'definition') walk.link(node);
    if (isJsx(node)) walk.component(node);
    return undefined;
  });
  return { chapter: walk.chapter, issues: walk.issues };
}

class ChapterWalk {
  readonly chapter: Chapter;
  readonly issues: Issue[] = [];

  constructor(tree: Root, identity: ChapterIdentity) {
    const words = toText(tree).split(/\s+/).length;
    const lists = { sections: [], claims: [], editorNotes: [], tagged: [], citations: [], prose: [] };
    this.chapter = {
      ...identity,
      ...lists,
      computations: [],
      tables: [],
      figures: [],
      notes: [],
      terms: [],
      links: [],
      words,
    };
  }

  heading(node: Heading): void {
    this.chapter.sections.push({ ...this.place(node), depth: node.depth, ...parseHeading(toText(node)) });
  }

  text(node: Text, ancestors: Parent[]): void {
    const within = ancestors.findLast((parent) => isJsx(parent, 'Claim') || isJsx(parent, 'EditorNote'));
    const isClaim = within !== undefined && isJsx(within, 'Claim');
    if (!isClaim && ancestors.every(({ type }) => type !== 'heading'))
      this.chapter.prose.push({ ...this.place(node), text: node.value, isOurs: within !== undefined });
    this.citations(node, within);
  }

  private citations(node: Text, within: Parent | undefined): void {
    for (const part of parseCitations(node.value)) {
      if (part.kind === 'text') continue;
      const at = movePlace(this.place(node), node.value, part.at);
      if (part.kind === 'malformed')
        this.report(
          'citation-is-well-formed',
          at,
          `${part.raw} is no citation.`,
          'Write [@key] or [@key; @key].',
        );
      else this.cite(part.keys, at, within);
    }
  }

  link(node: Link | Definition): void {
    mention(this.chapter.links, node.url, this.place(node));
  }

  component(node: JsxElement): void {
    const at = this.place(node);
    const name = node.name ?? '';
    const attributes = readAttributes(node);
    this.issues.push(...findComponentFaults(node, attributes, this.chapter.file));
    this.collect(name, node, attributes, at);
  }

  private collect(name: string, node: JsxElement, attributes: Record<string, string>, at: Place): void {
    const { chapter } = this;
    if (name === 'Claim') this.claim(node, attributes, at);
    if (name === 'EditorNote')
      chapter.editorNotes.push({
        ...at,
        tag: attributes.tag ?? '',
        title: attributes.title ?? '',
        about: blanks(attributes.about),
        cites: [],
        since: attributes.since,
      });
    if (name === 'Evidence') mention(chapter.tables, attributes.table, at);
    if (name === 'Note') mention(chapter.notes, attributes.slug, at);
    if (name === 'Term') mention(chapter.terms, attributes.id, at);
    if (name === 'Equation') this.tagged('equation', attributes, at);
    if (name === 'Figure') mention(chapter.figures, attributes.slug, at);
    if (name === 'Computed') {
      const { note, run = '', show = '', as = '' } = attributes;
      if (note) chapter.computations.push({ ...at, name: note, run, show, as, given: readGiven(node) });
    }
  }

  private claim(node: JsxElement, attributes: Record<string, string>, at: Place): void {
    const content = claimContent(node);
    if (!content.text)
      this.report(
        'claim-is-well-formed',
        at,
        'Claim: it says nothing.',
        'Put its words between the two tags.',
      );
    this.chapter.claims.push({
      ...at,
      tag: attributes.tag ?? '',
      kind: CLAIM_KINDS.find((kind) => kind === attributes.kind) ?? 'finding',
      chapter: this.chapter.slug,
      section: this.chapter.sections.at(-1)?.tag ?? '',
      ...content,
      from: blanks(attributes.from),
      cites: [],
    });
  }

  private tagged(kind: Tagged['kind'], attributes: Record<string, string>, at: Place): void {
    const section = this.chapter.sections.at(-1);
    const title = attributes.title ?? section?.title ?? '';
    this.chapter.tagged.push({ ...at, kind, tag: attributes.tag ?? '', title, section: section?.tag ?? '' });
  }

  private cite(keys: string[], at: Place, within: Parent | undefined): void {
    this.chapter.citations.push(...keys.map((name) => ({ ...at, name })));
    if (!within) return;
    const owner = isJsx(within, 'Claim') ? this.chapter.claims.at(-1) : this.chapter.editorNotes.at(-1);
    owner?.cites.push(...keys.filter((key) => !owner.cites.includes(key)));
  }

  private place(node: { position?: Root['position'] }): Place {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    return { file: this.chapter.file, line, column };
  }

  private report(rule: string, at: Place, problem: string, mend: string): void {
    this.issues.push({ rule, ...at, problem, mend });
  }
}

function mention(list: Mention[], name: string | undefined, at: Place): void {
  if (name) list.push({ ...at, name });
}

/** The place `offset` characters into a text that starts at `start`. */
function movePlace(start: Place, text: string, offset: number): Place {
  const lines = text.slice(0, offset).split('\n');
  const last = lines.at(-1)?.length ?? 0;
  const line = start.line + lines.length - 1;
  return { file: start.file, line, column: lines.length > 1 ? last + 1 : start.column + last };
}
