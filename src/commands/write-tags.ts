import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TagKind } from '../claims/index.ts';

interface NewTag {
  tag: string;
  kind: TagKind;
  file: string;
  line: number;
  column: number;
}

/** Writes given tags into the files, each at its place. */
export function insertTags(contentRoot: string, tags: NewTag[]): void {
  for (const [file, list = []] of Object.entries(Object.groupBy(tags, ({ file }) => file))) {
    const path = join(contentRoot, '..', file);
    const lines = readFileSync(path, 'utf8').split('\n');
    // From the end, so that no insertion moves a place that is still to come.
    for (const tag of list.toSorted((a, b) => b.line - a.line || b.column - a.column)) insertTag(lines, tag);
    writeFileSync(path, lines.join('\n'));
  }
}

function insertTag(lines: string[], { tag, kind, line, column }: NewTag): void {
  const index = line - 1;
  const text = lines[index] ?? '';
  if (kind === 'section') lines[index] = `${text.trimEnd()} [#${tag}]`;
  // A tag such as 2E345 would read as a number: quoted.
  else if (kind === 'table') lines.unshift(`tag: '${tag}'`);
  else if (kind === 'note' || kind === 'figure') lines[index] = text.replace(/''|""/, `'${tag}'`);
  else {
    const name = /^<\w+/.exec(text.slice(column - 1))?.[0] ?? '';
    const end = column - 1 + name.length;
    lines[index] = `${text.slice(0, end)} tag="${tag}"${text.slice(end)}`;
  }
}
