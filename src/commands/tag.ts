/**
 * `npm run tag`: gives a tag to everything that has none, and records new wordings of claims.
 * `npm run tag -- retire TAG "reason" [SUCCESSOR]`: retires a tag that stands nowhere any more.
 */
import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { digest, LEDGER_FILES, mintTag, parseTag, type Wording } from '../claims/index.ts';
import { type Library, listTags, readLibrary } from '../library/index.ts';
import { insertTags } from './write-tags.ts';

/** Gives tags and records wordings in a content folder. Returns what was done, a line each. */
export async function tagContent(contentRoot: string, date: string): Promise<string[]> {
  const untagged = await readLibrary(contentRoot);
  const before = untagged.ledger.given.length;
  const given = listTags(untagged)
    .filter(({ tag }) => tag === '')
    .map((placed, index) => ({ ...placed, tag: mintTag(before + index) }));
  insertTags(contentRoot, given);
  append(
    contentRoot,
    'given',
    given.map(({ tag, kind }) => ({ tag, kind, date })),
  );
  const known = new Set(untagged.ledger.chapters.map(({ slug }) => slug));
  const chapters = untagged.chapters.map(({ slug }) => slug).filter((slug) => !known.has(slug));
  append(
    contentRoot,
    'chapters',
    chapters.map((slug) => ({ slug, date })),
  );
  const wordings = recordWordings(await readLibrary(contentRoot), date);
  return [
    ...given.map(({ tag, kind, file, line }) => `${tag} ${kind} ${file}:${line}`),
    ...chapters.map((slug) => `${slug} chapter`),
    ...wordings,
  ];
}

/** Retires a tag. Throws an Error that says why when it can't be. */
export async function retireTag(
  contentRoot: string,
  date: string,
  line: { tag: string; reason: string; successor: string | null },
) {
  const library = await readLibrary(contentRoot);
  const tag = parseTag(line.tag);
  if (!tag || !library.ledger.given.some((given) => given.tag === tag))
    throw new Error(`The ledger never gave ${line.tag}.`);
  if (listTags(library).some((placed) => placed.tag === tag))
    throw new Error(`${tag} still stands in the content.`);
  append(contentRoot, 'retired', [{ ...line, tag, date }]);
}

/** A wording that no commit holds yet is not released: it is replaced, not kept beside the new one. */
function recordWordings({ claims, ledger, contentRoot }: Library, date: string): string[] {
  const released = countCommitted(contentRoot);
  const kept = ledger.wordings.slice(0, released);
  const drafts = ledger.wordings.slice(released);
  const changed: Wording[] = [];
  for (const { tag, text } of claims) {
    const last = kept.findLast((wording) => wording.tag === tag);
    const sha256 = digest(text);
    if (last?.sha256 === sha256) continue;
    const draft = drafts.find((wording) => wording.sha256 === sha256 && wording.tag === tag);
    changed.push(draft ?? { tag, revision: (last?.revision ?? 0) + 1, date, sha256, text });
  }
  writeFileSync(
    join(contentRoot, 'ledger', LEDGER_FILES.wordings),
    [...kept, ...changed].map((line) => `${JSON.stringify(line)}\n`).join(''),
  );
  return changed
    .filter((wording) => !drafts.includes(wording))
    .map(({ tag, revision }) => `${tag} wording ${revision}`);
}

function countCommitted(contentRoot: string): number {
  try {
    const path = `HEAD:./content/ledger/${LEDGER_FILES.wordings}`;
    const options = {
      cwd: join(contentRoot, '..'),
      encoding: 'utf8',
      stdio: 'pipe',
      maxBuffer: 1e9,
    } as const;
    return execFileSync('git', ['show', path], options).trimEnd().split('\n').length;
  } catch {
    // No git, or no commit with a ledger: what is written counts as released once it is in a commit.
    return 0;
  }
}

function append(contentRoot: string, name: keyof typeof LEDGER_FILES, lines: object[]): void {
  const folder = join(contentRoot, 'ledger');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, LEDGER_FILES[name]);
  if (existsSync(path) && !/(^|\n)$/.test(readFileSync(path, 'utf8'))) appendFileSync(path, '\n');
  appendFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

if (import.meta.main) {
  const contentRoot = resolve(import.meta.dirname, '../../content');
  const today = new Date().toISOString().slice(0, 10);
  const [command, tag = '', reason = '', successor] = process.argv.slice(2);
  if (command === 'retire') {
    if (!reason) throw new Error('Say why: npm run tag -- retire TAG "reason" [SUCCESSOR]');
    await retireTag(contentRoot, today, { tag, reason, successor: successor ?? null });
  } else {
    const done = await tagContent(contentRoot, today);
    console.log(done.length > 0 ? done.join('\n') : 'Everything has its tag.');
  }
}
