import { cutContent, type Library, type Piece, SEEN_FILE, type Seen } from '../../library/index.ts';
import type { Rule } from '../rule.ts';

const MEND = 'Compare it with what it rests on; npm run tag records it as it stands.';

/** What was looked at once is still as it was: no word of a recorded file changes, comes or goes without being recorded. */
export const textIsLookedAt: Rule = {
  name: 'text-is-looked-at',
  last: true,
  why: 'A digit, a “not”, a reference in a row: a slip of the hand in a text that was compared with its source changes what the site says. Each piece of content (a paragraph, a row, an entry; a claim has its wordings) is recorded by its digest when npm run tag is run. What is not as it was recorded is shown until it is looked at and recorded again.',
  find(library) {
    const { seen, contentRoot } = library;
    if (seen.size === 0) return [];
    const now = cutContent(contentRoot);
    return [...findChanged(seen, now), ...findUnknown(library, now)];
  },
};

function findChanged(seen: Map<string, Seen[]>, now: Map<string, Piece[]>) {
  return [...followRenames(seen, now)].flatMap(([path, records]) => {
    const pieces = now.get(path);
    const date = records[0]?.date;
    // One slip may break two pieces that stand together; it is told once.
    return [...new Set(pieces ? findPlaces(records, pieces) : [1])].map((line) => ({
      file: pieces ? `content/${path}` : SEEN_FILE,
      line,
      column: 1,
      problem: pieces
        ? `What stands here is not what was recorded on ${date}.`
        : `The file content/${path}, recorded on ${date}, is gone.`,
      mend: MEND,
    }));
  });
}

/** The records by path, those of a file that is gone with those of the file that holds most of its pieces now. */
function followRenames(seen: Map<string, Seen[]>, now: Map<string, Piece[]>): Map<string, Seen[]> {
  const digests = new Map(
    [...now].map(([path, pieces]) => [path, new Set(pieces.map(({ digest }) => digest))]),
  );
  return Map.groupBy([...seen.values()].flat(), ({ path, pieces }) => {
    if (digests.has(path)) return path;
    const shared = [...digests].map(([each, there]) => ({
      path: each,
      count: pieces.filter((digest) => there.has(digest)).length,
    }));
    return shared.reduce((a, b) => (b.count > a.count ? b : a), { path, count: pieces.length / 2 }).path;
  });
}

/** The lines at which a file differs from its record; or from its records, where a merge left two. */
function findPlaces(records: Seen[], pieces: Piece[]): number[] {
  const [first, ...others] = records.map((record) => record.pieces);
  if (!first) return [];
  return others.length > 0 ? findUnagreed([first, ...others], pieces) : findDifferent(first, pieces);
}

/** Where a file and its record part, and where they meet again from their ends: all between is told, line by line. */
function findDifferent(recorded: string[], pieces: Piece[]): number[] {
  const counts = new Map<string, number>();
  for (const digest of recorded) counts.set(digest, (counts.get(digest) ?? 0) + 1);
  const fresh = pieces.filter(({ digest }) => {
    const left = counts.get(digest) ?? 0;
    counts.set(digest, left - 1);
    return left <= 0;
  });
  if (fresh.length > 0) return fresh.map(({ line }) => line);
  // Nothing is new: something went, or stands in another order.
  const at = recorded.findIndex((digest, index) => pieces[index]?.digest !== digest);
  return at < 0 ? [] : [(pieces[at] ?? pieces.at(-1))?.line ?? 1];
}

/** Of two records only what both hold must be there, and only what neither holds is new: the other branch saw the rest. */
function findUnagreed(records: string[][], pieces: Piece[]): number[] {
  const known = new Set(records.flat());
  const there = new Set(pieces.map(({ digest }) => digest));
  const isLost = records[0]?.some(
    (digest) => !there.has(digest) && records.every((list) => list.includes(digest)),
  );
  const fresh = pieces.filter(({ digest }) => !known.has(digest)).map(({ line }) => line);
  return fresh.length === 0 && isLost ? [1] : fresh;
}

function findUnknown({ seen }: Library, now: Map<string, Piece[]>) {
  return [...now.keys()]
    .filter((path) => !seen.has(path))
    .map((path) => ({
      file: `content/${path}`,
      line: 1,
      column: 1,
      problem: 'This file is not recorded.',
      mend: 'Run npm run tag.',
    }));
}
