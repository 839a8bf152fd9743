import { oncePer } from '../issues/index.ts';
import type { TagKind } from './kinds.ts';
import { keyOfLine, type LedgerName, type Wording } from './ledger-lines.ts';
import type { Release } from './ledger-release.ts';
import { digestSaid } from './ledger-wording.ts';

/** What releases hold for ever, by what it is found by (`keyOfLine`), each with the first version that holds it. */
export interface Released {
  given: Map<string, { version: string; kind: TagKind }>;
  retired: Map<string, { version: string; successor: string | null }>;
  wordings: Map<string, { version: string; tag: string; revision: number; sha256: string }>;
  chapters: Map<string, { version: string }>;
}

/** The index of a list of releases, made once for the list. */
export const indexReleased = oncePer((releases: Release[]): Released => {
  const released: Released = {
    given: new Map(),
    retired: new Map(),
    wordings: new Map(),
    chapters: new Map(),
  };
  // The first that holds a thing counts: a map keeps the last.
  for (const { version, manifest } of releases.toReversed()) {
    for (const { tag, kind, revision, sha256 } of manifest.tags) {
      released.given.set(tag, { version, kind });
      if (revision && sha256)
        released.wordings.set(keyOfLine({ tag, revision }), { version, tag, revision, sha256 });
    }
    for (const { tag, successor } of manifest.retired) released.retired.set(tag, { version, successor });
    for (const slug of manifest.chapters) released.chapters.set(slug, { version });
  }
  return released;
});

/** Whether a release holds what a line of the ledger says; until then the line is a draft. */
export function isReleased(
  released: Released,
  name: LedgerName,
  line: Parameters<typeof keyOfLine>[0],
): boolean {
  return released[name].has(keyOfLine(line));
}

/** Whether a wording is the very one that a release holds. */
export function isReleasedWording(released: Released, wording: Wording): boolean {
  const held = released.wordings.get(keyOfLine(wording));
  return held?.sha256 === wording.sha256 && held.sha256 === digestSaid(wording);
}
