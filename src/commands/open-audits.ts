import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SupportRow } from '../citations/index.ts';
import type { Claim } from '../claims/index.ts';
import type { Library } from '../library/index.ts';

/** What a row says before anybody has looked. */
const NOTE = 'Nobody has looked yet.';

/** An entry of a bibliography, as far as its rows are kept. */
interface Entry {
  id: string;
  custom: { support: SupportRow[] };
}

/** The claims as they stand now: the wording that each has, and those whose draft says something else than before. */
export interface Worded {
  claims: Claim[];
  revisionOf(tag: string): number;
  reworded: Set<string>;
}

/**
 * The texts of the bibliographies, by path, with a row, not checked, for each pair of a claim and a reference that has
 * none; and with the verdicts on a draft that was replaced given back to the wording before it, so that somebody looks
 * again. Also what was done, a line each.
 */
export function openAudits({ contentRoot, references }: Library, worded: Worded) {
  const texts = new Map<string, string>();
  const told: string[] = [];
  for (const file of new Set(references.map(({ place }) => place().file))) {
    const path = join(contentRoot, '..', file);
    const entries = JSON.parse(readFileSync(path, 'utf8')) as Entry[];
    const done = entries.flatMap((entry) => [...giveBack(entry, worded), ...open(entry, worded)]);
    if (done.length > 0) texts.set(path, `${JSON.stringify(entries, null, 2)}\n`);
    told.push(...done.map((what) => `${what}, in ${file}`));
  }
  return { texts, told };
}

function open({ id, custom: { support } }: Entry, { claims, revisionOf }: Worded): string[] {
  const missing = claims.filter(
    ({ cites, tag }) => cites.includes(id) && !support.some(({ claim }) => claim === tag),
  );
  return missing.map(({ tag }) => {
    const judged = revisionOf(tag);
    support.push({ claim: tag, judged, verdict: 'not-checked', read: 'nothing', note: NOTE });
    return `${tag} and ${id}: not checked`;
  });
}

/** A first draft has no wording before it: its verdict stays, and is for its author to look at. */
function giveBack({ id, custom: { support } }: Entry, { revisionOf, reworded }: Worded): string[] {
  const stale = support.filter(
    ({ claim, judged }) => reworded.has(claim) && judged > 1 && judged >= revisionOf(claim),
  );
  return stale.map((row) => {
    row.judged = revisionOf(row.claim) - 1;
    return `${row.claim} and ${id}: judged on an earlier wording`;
  });
}
