import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from '../cache.ts';
import type { Issue } from '../issues/index.ts';
import { parseYaml, schemaIssues } from '../issues/index.ts';
import { inReadingOrder, parseChapterFile } from './chapter-file.ts';
import { chapterFrontmatter } from './chapter-schema.ts';
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
  const read = findChapterFiles(contentRoot).map(({ name, slug, order }) =>
    readFile(contentRoot, name, slug, order),
  );
  return {
    chapters: read.flatMap(({ chapter }) => chapter ?? []),
    issues: read.flatMap(({ issues }) => issues),
  };
}

function readFile(contentRoot: string, name: string, slug: string, order: number) {
  const text = readFileSync(join(contentRoot, 'chapters', name), 'utf8');
  const file = `content/chapters/${name}`;
  return cached('chapter', [text, file, slug, order], () => readChapter(text, file, slug, order));
}

/** Reads one chapter from its text. */
export function readChapter(
  text: string,
  file: string,
  slug: string,
  order: number,
): { chapter?: Chapter; issues: Issue[] } {
  const yaml = parseYaml(/^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '', file, 2);
  const frontmatter = chapterFrontmatter.safeParse(yaml.value ?? {});
  const parsed = parseMdx(text, file);
  const issues = [...yaml.issues];
  if (frontmatter.error && yaml.issues.length === 0)
    issues.push(...schemaIssues('chapter-keeps-schema', yaml, frontmatter.error));
  if ('issue' in parsed) issues.push(parsed.issue);
  if (!frontmatter.success || 'issue' in parsed) return { issues };
  const keyLines = Object.fromEntries(Object.keys(frontmatter.data).map((key) => [key, yaml.at([key]).line]));
  const extracted = extractChapter(parsed.tree, {
    slug,
    file,
    order,
    frontmatter: frontmatter.data,
    keyLines,
  });
  return { chapter: extracted.chapter, issues: [...issues, ...extracted.issues] };
}
