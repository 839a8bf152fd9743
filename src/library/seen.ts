import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { type Issue, readContentText, tidyText } from '../issues/index.ts';
import { listContentFiles } from './content-paths.ts';
import { cutPieces, type Piece } from './pieces.ts';

export const SEEN_FILE = 'content/ledger/seen.jsonl';

/** A line of it: a file of the content as it was last looked at, piece by piece. */
const seenLine = z.strictObject({
  /** From the content folder. */
  path: z.string().min(1),
  date: z.iso.date(),
  /** Digests of its pieces, in order. */
  pieces: z.array(z.string().regex(/^[0-9a-f]{10}$/)),
});
export type Seen = z.infer<typeof seenLine>;

/**
 * Files that say something on the site, each in its pieces; by path. Releases keep themselves, and tests say nothing.
 * `drafts` are texts that are about to be written, by full path.
 */
export function cutContent(contentRoot: string, drafts?: ReadonlyMap<string, string>): Map<string, Piece[]> {
  const drafted = [...(drafts?.keys() ?? [])].map((full) =>
    relative(contentRoot, full).replaceAll('\\', '/'),
  );
  const paths = [...new Set([...listContentFiles(contentRoot), ...drafted])].filter(isRecorded).sort();
  return new Map(
    paths.map((path) => {
      const full = join(contentRoot, path);
      return [path, cutAgain(path, drafts?.get(full) ?? readContentText(full, contentRoot).text)];
    }),
  );
}

/** What was cut last, by path: whoever checks again cuts only what changed. */
const lastCut = new Map<string, { text: string; pieces: Piece[] }>();

function cutAgain(path: string, text: string): Piece[] {
  const last = lastCut.get(path);
  if (last?.text === text) return last.pieces;
  const pieces = cutPieces(path, text);
  lastCut.set(path, { text, pieces });
  return pieces;
}

const isRecorded = (path: string): boolean =>
  !/^ledger\/(releases\/|seen\.jsonl$)/.test(path) && !path.endsWith('.test.ts');

/** What was last looked at, by path; a file whose record two branches changed has two. */
export function readSeen(contentRoot: string): { seen: Map<string, Seen[]>; issues: Issue[] } {
  const path = join(contentRoot, 'ledger/seen.jsonl');
  const lines = existsSync(path) ? tidyText(readFileSync(path, 'utf8')).split('\n') : [];
  const read = lines.map((text, index) => ({ line: index + 1, text, seen: parseLine(text) }));
  return {
    seen: Map.groupBy(
      read.flatMap(({ seen }) => seen ?? []),
      (seen) => seen.path,
    ),
    issues: read
      .filter(({ text, seen }) => text.trim() && !seen)
      .map(({ line }) => ({
        rule: 'ledger-is-whole',
        file: SEEN_FILE,
        line,
        column: 1,
        problem: 'This line is no record of a file.',
        mend: 'Take it out, and run npm run tag.',
      })),
  };
}

function parseLine(text: string): Seen | undefined {
  try {
    return seenLine.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The record of a content as it stands, and the paths of files that are not as they were recorded. A file that is as it was keeps its date. */
export function recordSeen(seen: Map<string, Seen[]>, now: Map<string, Piece[]>, date: string) {
  const lines = [...now].map(([path, cut]) => {
    const pieces = cut.map(({ digest }) => digest);
    const old = seen.get(path)?.find((each) => each.pieces.join() === pieces.join());
    return { line: { path, date: old?.date ?? date, pieces }, isNew: !old };
  });
  return {
    text: writeSeen(lines.map(({ line }) => line)),
    changed: lines.filter(({ line, isNew }) => isNew && seen.has(line.path)).map(({ line }) => line.path),
  };
}

/** The record with one file as it stands now, the others as they were recorded. */
export function recordOne(seen: Map<string, Seen[]>, path: string, text: string, date: string): string {
  const pieces = cutPieces(path, text).map(({ digest }) => digest);
  const lines = [...seen.values()].flat().filter((line) => line.path !== path);
  return writeSeen([...lines, { path, date, pieces }].sort((a, b) => (a.path < b.path ? -1 : 1)));
}

const writeSeen = (lines: Seen[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
