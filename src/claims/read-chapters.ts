import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from '../cache.ts';
import type { Issue } from '../issues/index.ts';
import { type ContentText, findDoubles, parseYaml, readContentText, schemaIssues } from '../issues/index.ts';
import { inReadingOrder, parseChapterFile } from './chapter-file.ts';
import { chapterFrontmatter } from './chapter-schema.ts';
import { findSilentChanges } from './check-prose.ts';
import { extractChapter } from './extract.ts';
import { parseMdx } from './parse-mdx.ts';
import type { Chapter } from './types.ts';

interface OrderedFile {
  name: string;
  slug: string;
  order: number;
}

/** The chapter files in reading order. A file whose name is no chapter name is not one. */
export function findChapterFiles(contentRoot: string): OrderedFile[] {
  const folder = join(contentRoot, 'chapters');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .flatMap((name) => parseChapterFile(name) ?? [])
    .sort(inReadingOrder)
    .map(({ name, slug }, index) => ({ name, slug, order: index + 1 }));
}

/** Each folder's chapters by the name of their file, as of the folder's last change. */
const found = new Map<string, { changed: number; files: Map<string, OrderedFile> }>();

/** One of the chapter files, by its name. The folder is read again only when a file has come or gone. */
export function findChapterFile(contentRoot: string, name: string): OrderedFile | undefined {
  const changed = statSync(join(contentRoot, 'chapters'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const known = found.get(contentRoot);
  if (known?.changed === changed) return known.files.get(name);
  const files = new Map(findChapterFiles(contentRoot).map((file) => [file.name, file]));
  found.set(contentRoot, { changed, files });
  return files.get(name);
}

/** Reads every chapter as a syntax tree. One that can't be read is an issue, and not in the list. */
export function readChapters(contentRoot: string): { chapters: Chapter[]; issues: Issue[] } {
  const files = findChapterFiles(contentRoot);
  const read = files.map(({ name, slug, order }) => {
    const content = readContentText(join(contentRoot, 'chapters', name), contentRoot);
    return cached('chapter', [content, slug, order], () => readContent(content, slug, order));
  });
  const named = files.map(({ name, slug }) => ({
    name: slug,
    place: () => ({ file: `content/chapters/${name}`, line: 1, column: 1 }),
  }));
  return {
    chapters: read.flatMap(({ chapter }) => chapter ?? []),
    issues: [
      ...read.flatMap(({ issues }) => issues),
      ...findDoubles('chapter-has-own-address', 'chapter’s address', named),
    ],
  };
}

function readContent({ text, file, issues }: ContentText, slug: string, order: number): ReadChapter {
  return issues.length > 0 ? { issues } : readChapter(text, file, slug, order);
}

interface ReadChapter {
  chapter?: Chapter;
  issues: Issue[];
}

const FRONTMATTER = /^---\n((?:[\s\S]*?\n)?)---[ \t]*(?:\n|$)/;
const NO_HEAD = {
  rule: 'chapter-keeps-schema',
  line: 1,
  column: 1,
  problem: 'The chapter has no frontmatter.',
  mend: 'Begin with a line ---, then title and the rest, then another line ---.',
};

/** Reads one chapter from its text. */
export function readChapter(text: string, file: string, slug: string, order: number): ReadChapter {
  const head = FRONTMATTER.exec(text);
  if (!head) return { issues: [{ ...NO_HEAD, file }] };
  const yaml = parseYaml(head[1] ?? '', file, 2);
  const frontmatter = chapterFrontmatter.safeParse(yaml.value ?? {});
  const parsed = parseMdx(text, file);
  const issues = [...yaml.issues];
  if (frontmatter.error && yaml.issues.length === 0)
    issues.push(...schemaIssues('chapter-keeps-schema', yaml, frontmatter.error, [], chapterFrontmatter));
  if ('issue' in parsed) issues.push(parsed.issue);
  if (!frontmatter.success || 'issue' in parsed) return { issues };
  const keyLines = Object.fromEntries(Object.keys(frontmatter.data).map((key) => [key, yaml.at([key]).line]));
  const changes = findSilentChanges(parsed.tree, text, file);
  const extracted = extractChapter(parsed.tree, {
    slug,
    file,
    order,
    frontmatter: frontmatter.data,
    keyLines,
  });
  return { chapter: extracted.chapter, issues: [...issues, ...changes, ...extracted.issues] };
}
