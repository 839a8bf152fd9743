import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes files, all or none, by path. Every text is first written beside its file as a draft, then the drafts take the
 * files' places; a failure in between puts back what stood there.
 */
export function writeFiles(texts: ReadonlyMap<string, string>): void {
  const changed = [...texts].filter(([path, text]) => readOld(path)?.toString() !== text);
  const drafts = changed.map(([path, text]) => ({ path, text, draft: draftOf(path), old: readOld(path) }));
  const placed: typeof drafts = [];
  try {
    for (const { draft, text } of drafts) {
      mkdirSync(dirname(draft), { recursive: true });
      writeFileSync(draft, text, { flush: true });
    }
    for (const each of drafts) {
      renameSync(each.draft, each.path);
      placed.push(each);
    }
  } catch (error) {
    for (const { path, old } of placed) {
      if (old === undefined) rmSync(path, { force: true });
      else writeFileSync(path, old);
    }
    for (const { draft } of drafts) rmSync(draft, { force: true });
    throw new Error(`Nothing was written: ${(error as Error).message}.`, { cause: error });
  }
}

const readOld = (path: string): Buffer | undefined =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : undefined;

const draftOf = (path: string): string => join(dirname(path), `.${basename(path)}.${randomUUID()}.draft`);
