/**
 * What a build made that depends on nothing but its input, kept in `.cache/` for the next one: its loss or damage changes
 * nothing but time. A build and `npm run check` open it, each its own; in development and in tests everything is made anew.
 */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What JSON can hold: no function, no undefined by itself. */
type Value = string | object | null;

/** A value as JSON, with a digest over it and its key. */
interface Entry {
  check: string;
  text: string;
}

interface OpenCache {
  root: string;
  /** Where it is kept, from the root. */
  folder: string;
  /** The digest of all code that makes something. */
  version: string;
  /** From the builds before this one. */
  kept: Map<string, Entry>;
  /** What this build asked for: all that is kept for the next. */
  used: Map<string, Entry>;
}

const FOLDER = '.cache';
const FILE = 'pure.txt';
/** A line of the file: key, digest, value. */
const LINE = /^([0-9a-f]{64}) ([0-9a-f]{64}) (.+)$/;

/** What makes something: our own modules, those of the content, and the packages with all that they need. */
const MAKERS = ['astro.config.mjs', 'package-lock.json'];
const MAKER_FOLDERS = ['src', 'content/notes', 'content/figures'];

// A build loads this module three times: for the configuration, for the collections and for the pages.
const shared = globalThis as { refractoryCache?: OpenCache | undefined };

const digest = (...texts: string[]): string => {
  const hash = createHash('sha256');
  // With its length before it, so that no two lists of texts are one text.
  for (const text of texts) hash.update(`${text.length}:${text}`);
  return hash.digest('hex');
};

/** Opens the cache of the project at `root`. What can't be read of it is not there. */
export function openCache(root: string, user: 'build' | 'check' = 'build'): void {
  const folder = join(FOLDER, user);
  const kept = readEntries(join(root, folder));
  shared.refractoryCache = { root, folder, version: makersOf(root), kept, used: new Map() };
}

/** Remembers what is kept by now; what it gives back forgets all that came since, for whoever checks by the thousand. */
export function markCache(): () => void {
  const { used } = shared.refractoryCache ?? { used: new Map<string, Entry>() };
  const marked = new Set(used.keys());
  return () => {
    for (const key of [...used.keys()]) if (!marked.has(key)) used.delete(key);
  };
}

/**
 * Keeps what this build asked for, and nothing else, so that the cache does not grow. Nothing is kept if the code
 * changed during the build: what the old code made must not stand under the name of the new.
 */
export function saveCache(): void {
  const cache = shared.refractoryCache;
  shared.refractoryCache = undefined;
  if (!cache || makersOf(cache.root) !== cache.version) return;
  const lines = [...cache.used].map(([key, { check, text }]) => `${key} ${check} ${text}\n`);
  try {
    writeWhole(join(cache.root, cache.folder), lines.sort().join(''));
  } catch {
    // A full disk, or another build that tidied up: the next build makes everything anew.
  }
}

/**
 * The value that `make` gives for `parts`: from an earlier build if one made it by the same code. `make` must depend on
 * nothing but `parts` and code. Fresh or kept, the value has gone through JSON, so that the two can't differ.
 */
export function cached<T extends Value>(kind: string, parts: object, make: () => T): T {
  const cache = shared.refractoryCache;
  if (!cache) return make();
  const key = digest(cache.version, kind, JSON.stringify(parts));
  return JSON.parse(find(cache, key) ?? keep(cache, key, JSON.stringify(make()))) as T;
}

/** The same for what is made asynchronously. */
export async function cachedLater<T extends Value>(
  kind: string,
  parts: object,
  make: () => Promise<T>,
): Promise<T> {
  const cache = shared.refractoryCache;
  if (!cache) return make();
  const key = digest(cache.version, kind, JSON.stringify(parts));
  return JSON.parse(find(cache, key) ?? keep(cache, key, JSON.stringify(await make()))) as T;
}

function find(cache: OpenCache, key: string): string | undefined {
  const known = cache.used.get(key);
  if (known) return known.text;
  const entry = cache.kept.get(key);
  if (entry?.check !== digest(key, entry?.text ?? '')) return undefined;
  cache.used.set(key, entry);
  return entry.text;
}

function keep(cache: OpenCache, key: string, text: string): string {
  cache.used.set(key, { check: digest(key, text), text });
  return text;
}

function readEntries(folder: string): Map<string, Entry> {
  try {
    const lines = readFileSync(join(folder, FILE), 'utf8').split('\n');
    return new Map(lines.flatMap(readLine));
  } catch {
    // None yet, or unreadable.
    return new Map();
  }
}

function readLine(line: string): [string, Entry][] {
  const [, key, check, text] = LINE.exec(line) ?? [];
  return key && check && text ? [[key, { check, text }]] : [];
}

/** Writes the file in one step: another build reads the old or the new one, never half of it. */
function writeWhole(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `${randomUUID()}.draft`);
  writeFileSync(draft, text);
  renameSync(draft, join(folder, FILE));
  // Drafts of builds that were ended before this line.
  for (const name of readdirSync(folder))
    if (name.endsWith('.draft')) rmSync(join(folder, name), { recursive: true, force: true });
}

function makersOf(root: string): string {
  const modules = MAKER_FOLDERS.flatMap((folder) =>
    namesIn(join(root, folder))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => join(folder, name)),
  );
  const texts = [...MAKERS, ...modules].flatMap((name) => [name, readText(join(root, name))]);
  return digest(process.version, ...texts);
}

const namesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort() : [];

const readText = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');
