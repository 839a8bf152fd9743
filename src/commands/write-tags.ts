import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseChapterFile, readChapter, type TagKind } from '../claims/index.ts';
import type { PlacedTag } from '../library/index.ts';

/**
 * The texts of the files with the given tags, each at its place, by path. Throws an Error where one can't be put in, or
 * would not be read as it was meant.
 */
export function insertTags(contentRoot: string, tags: PlacedTag[]): Map<string, string> {
  const files = Object.entries(Object.groupBy(tags, ({ file }) => file));
  return new Map(
    files.map(([file, list = []]) => {
      const path = join(contentRoot, '..', file);
      const lines = readFileSync(path, 'utf8').split('\n');
      // From the end, so that no insertion moves a place that is still to come.
      for (const tag of list.toSorted((a, b) => b.line - a.line || b.column - a.column))
        insertTag(lines, tag);
      const text = lines.join('\n');
      requireRead(text, file, list);
      return [path, text];
    }),
  );
}

function insertTag(lines: string[], { tag, kind, line, column }: PlacedTag): void {
  const index = line - 1;
  const text = lines[index] ?? '';
  if (kind === 'section')
    lines[index] = text.replace(/\s*$/, (end) => ` [#${tag}]${end.endsWith('\r') ? '\r' : ''}`);
  else if (kind === 'table') insertTableTag(lines, tag);
  else if (kind === 'note' || kind === 'figure') lines[index] = text.replace(/''|""/, `'${tag}'`);
  else {
    const name = /^<\w+/.exec(text.slice(column - 1))?.[0] ?? '';
    const end = column - 1 + name.length;
    lines[index] = `${text.slice(0, end)} tag="${tag}"${text.slice(end)}`;
  }
}

/** A tag such as 2E345 would read as a number: quoted. A byte order mark stays in front. */
function insertTableTag(lines: string[], tag: string): void {
  const [first = ''] = lines;
  const end = first.endsWith('\r') ? '\r' : '';
  const empty = lines.findIndex((text) => /^tag:\s*(''|"")?\s*$/.test(text));
  if (empty >= 0) lines[empty] = `tag: "${tag}"${end}`;
  else {
    const mark = first.startsWith('\uFEFF') ? '\uFEFF' : '';
    lines.splice(0, 1, `${mark}tag: "${tag}"${end}`, first.slice(mark.length));
  }
}

/** A chapter is read again: what was to get a tag must have it, and be what it was. */
function requireRead(text: string, file: string, tags: PlacedTag[]): void {
  const name = parseChapterFile(basename(file));
  // As a chapter is read: without a byte order mark, with plain line ends.
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const { chapter } = name ? readChapter(plain, file, name.slug, name.number) : {};
  const standing = chapter && new Map(listNamed(chapter).map(({ tag, title }) => [tag, title]));
  for (const { tag, kind, title, line } of tags) {
    if (standing ? standing.get(tag) === title : text.includes(tag)) continue;
    throw new Error(
      `${file}:${line}: the tag of this ${kind} can’t be put in. Nothing was written. ${WAYS[kind] ?? 'Write it on lines of its own.'}`,
    );
  }
}

const WAYS: Partial<Record<TagKind, string>> = {
  section: 'Write the heading in one line, without # at its end.',
  note: "Write export const tag = ''; in a line of its own.",
  figure: "Write export const tag = ''; in a line of its own.",
};

function listNamed({
  sections,
  claims,
  editorNotes,
  tagged,
}: NonNullable<ReturnType<typeof readChapter>['chapter']>) {
  return [...sections, ...editorNotes, ...tagged, ...claims.map(({ tag, text }) => ({ tag, title: text }))];
}
