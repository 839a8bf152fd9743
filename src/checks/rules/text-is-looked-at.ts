import { cutContent, type Library, type Piece, SEEN_FILE, type Seen } from '../../library/index.ts';
import type { Rule } from '../rule.ts';

const MEND = 'Compare it with what it rests on; npm run tag records it as it stands.';

/** What was looked at once is still as it was: no word of a recorded file changes or goes without being recorded anew. */
export const textIsLookedAt: Rule = {
  name: 'text-is-looked-at',
  last: true,
  why: 'A digit, a “not”, a reference in a row: a slip of the hand in a text that was compared with its source changes what the site says. Each piece of content (a paragraph, a row, an entry; a claim has its wordings) is recorded by its digest when npm run tag is run. One that changed or went since then is shown until it is looked at and recorded again; what is new waits for nothing.',
  find(library) {
    const { seen, contentRoot } = library;
    if (seen.size === 0) return [];
    const now = cutContent(contentRoot);
    return [...findChanged(seen, now), ...findUnknown(library, now)];
  },
};

function findChanged(seen: Map<string, Seen[]>, now: Map<string, Piece[]>) {
  const anywhere = new Set([...now.values()].flatMap((pieces) => pieces.map(({ digest }) => digest)));
  return [...followRenames(seen, now)].flatMap(([path, records]) => {
    const pieces = now.get(path) ?? [];
    const recorded = records[0]?.pieces ?? [];
    const date = records[0]?.date;
    // One slip may break two pieces that stand together; it is told once.
    const lines = findLost(records, pieces, anywhere).map((index) => lineAfter(index, recorded, pieces));
    const stands = pieces.length > 0;
    return [...new Set(lines)].map((line) => ({
      file: stands ? `content/${path}` : SEEN_FILE,
      line,
      column: 1,
      problem: stands
        ? `What stands here is not what was recorded on ${date}.`
        : `Something of content/${path}, recorded on ${date}, stands nowhere.`,
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
    const best = shared.reduce((a, b) => (b.count > a.count ? b : a), { path, count: pieces.length / 2 });
    return best.path;
  });
}

/**
 * Where in the first record a piece stands that is gone. Of two records, left by a merge, only what both hold must be
 * there: the other branch has looked at the rest. A piece that stands in another file has moved.
 */
function findLost(records: Seen[], pieces: Piece[], anywhere: Set<string>): number[] {
  const [first, ...others] = records;
  const left = new Map<string, number>();
  for (const { digest } of pieces) left.set(digest, (left.get(digest) ?? 0) + 1);
  return (first?.pieces ?? []).flatMap((digest, index) => {
    const count = left.get(digest) ?? 0;
    left.set(digest, count - 1);
    const isMoved = pieces.every((piece) => piece.digest !== digest) && anywhere.has(digest);
    const isAgreed = others.every((record) => record.pieces.includes(digest));
    return count > 0 || isMoved || !isAgreed ? [] : [index];
  });
}

/** The line behind the piece before it that still stands; of pieces that are alike the one with as many before it. */
function lineAfter(index: number, recorded: string[], pieces: Piece[]): number {
  const standing = new Set(pieces.map(({ digest }) => digest));
  const at = recorded.slice(0, index).findLastIndex((digest) => standing.has(digest));
  const count = recorded.slice(0, at + 1).filter((digest) => digest === recorded[at]).length;
  const alike = [...pieces.keys()].filter((key) => pieces[key]?.digest === recorded[at]);
  const before = alike[Math.min(count, alike.length) - 1] ?? -1;
  return (pieces[before + 1] ?? pieces.at(-1))?.line ?? 1;
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
