import { z } from 'zod';
import { TAG_KINDS } from './kinds.ts';
import type { Ledger } from './ledger.ts';
import { sha256, tagName } from './ledger-lines.ts';
import { digestText } from './ledger-wording.ts';

export const RELEASES_FOLDER = 'content/ledger/releases';
const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

const tagged = z.strictObject({
  tag: tagName,
  kind: z.enum(TAG_KINDS),
  /** Of a claim: its latest wording. */
  revision: z.int().positive().optional(),
  sha256: sha256.optional(),
});
const merged = z.strictObject({ tag: tagName, successor: tagName });
const retirement = z.strictObject({ tag: tagName, successor: tagName.nullable() });

/** content/ledger/releases/VERSION.json: what `npm run release` closed. It never changes afterwards. */
export const releaseSchema = z.strictObject({
  version: z.string().regex(VERSION, 'must be three numbers, as in 2026.12.0'),
  date: z.iso.date(),
  /** The release before it. */
  follows: z.string().nullable(),
  /** SHA-256 of all the rest, as JSON in this order of keys. */
  digest: sha256,
  /** Everything that the ledger holds. */
  manifest: z.strictObject({
    tags: z.array(tagged),
    retired: z.array(retirement),
    chapters: z.array(z.string().min(1)),
  }),
  // What has become of tags since the release before.
  added: z.array(tagName),
  reworded: z.array(tagName),
  /** Retired, with a tag to read instead. */
  merged: z.array(merged),
  /** Retired without one. */
  retired: z.array(tagName),
});
export type Release = z.infer<typeof releaseSchema>;
type Manifest = Release['manifest'];

/** Less than 0 if `a` is the earlier version: 2026.9.1 stands before 2026.11.0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const at = left?.findIndex((part, index) => part !== right?.[index]) ?? -1;
  return at < 0 ? 0 : (left?.[at] ?? 0) - (right?.[at] ?? 0);
}

export const isVersion = (text: string): boolean => VERSION.test(text);

const without = <T>(list: T[], known: Iterable<T>): T[] => {
  const old = new Set(known);
  return list.filter((each) => !old.has(each));
};

/** The release that closes the ledger as it is, after the last one before. */
export function makeRelease(ledger: Ledger, version: string, date: string): Release {
  const before = ledger.releases.at(-1);
  const manifest = listAll(ledger);
  const old = new Map(before?.manifest.tags.map((line) => [line.tag, line]));
  const gone = new Set(before?.manifest.retired.map(({ tag }) => tag));
  const fresh = manifest.retired.filter(({ tag }) => !gone.has(tag));
  const release = {
    version,
    date,
    follows: before?.version ?? null,
    digest: '',
    manifest,
    added: without(
      manifest.tags.map(({ tag }) => tag),
      old.keys(),
    ),
    reworded: manifest.tags
      .filter(({ tag, sha256: now }) => old.has(tag) && old.get(tag)?.sha256 !== now)
      .map(({ tag }) => tag),
    merged: fresh.flatMap(({ tag, successor }) => (successor ? [{ tag, successor }] : [])),
    retired: fresh.flatMap(({ tag, successor }) => (successor ? [] : [tag])),
  };
  return { ...release, digest: digestRelease(release) };
}

const byTag = (a: { tag: string }, b: { tag: string }): number => (a.tag < b.tag ? -1 : 1);

function listAll({ given, retired, wordings, chapters }: Ledger): Manifest {
  // Of several wordings the one with the greatest number counts.
  const latest = new Map(
    wordings.toSorted((a, b) => a.revision - b.revision).map((wording) => [wording.tag, wording]),
  );
  return {
    tags: given
      .map(({ tag, kind }) => {
        const wording = latest.get(tag);
        return { tag, kind, ...(wording && { revision: wording.revision, sha256: wording.sha256 }) };
      })
      .sort(byTag),
    retired: retired.map(({ tag, successor }) => ({ tag, successor })).sort(byTag),
    chapters: chapters.map(({ slug }) => slug).sort(),
  };
}

/** Whether a release says anything that the one before it does not. */
export function saysNothingNew(
  { added, reworded, merged: joined, retired, manifest }: Release,
  before?: Release,
): boolean {
  const chapters = without(manifest.chapters, before?.manifest.chapters ?? []);
  return [added, reworded, joined, retired, chapters].every((list) => list.length === 0);
}

/** The digest of all that a release says. */
export function digestRelease({ digest: _digest, ...rest }: Release): string {
  return digestText(JSON.stringify(inOrder(rest)));
}

/** A release's text: one tag a line, so that two of them can be compared. */
export function formatRelease(release: Release): string {
  return `${write(inOrder(release))}\n`;
}

function inOrder({ manifest, ...rest }: Omit<Release, 'digest'> & { digest?: string }) {
  const { version, date, follows, digest, added, reworded, merged: joined, retired } = rest;
  const { tags, retired: gone, chapters } = manifest;
  const all = {
    tags: tags.map(({ tag, kind, revision, sha256: sum }) => ({ tag, kind, revision, sha256: sum })),
    retired: gone.map(({ tag, successor }) => ({ tag, successor })),
    chapters,
  };
  const pairs = joined.map(({ tag, successor }) => ({ tag, successor }));
  return { version, date, follows, digest, manifest: all, added, reworded, merged: pairs, retired };
}

function write(value: object): string {
  const entries = Object.entries(value).map(([key, each]) => {
    const text = Array.isArray(each)
      ? each.length > 0
        ? `[\n${each.map((item) => JSON.stringify(item)).join(',\n')}\n]`
        : '[]'
      : each !== null && typeof each === 'object'
        ? write(each)
        : JSON.stringify(each);
    return `${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${entries.join(',\n')}\n}`;
}
