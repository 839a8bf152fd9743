import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SupportRow } from '../citations/index.ts';
import type { Claim } from '../claims/index.ts';
import type { Library } from '../library/index.ts';

/** What a row says before anybody has looked. */
const NOTE = 'Nobody has looked yet.';

/** An entry of a bibliography, as far as a row is put into it. */
interface Entry {
  id: string;
  custom: { support: SupportRow[] };
}

/**
 * The texts of the bibliographies with a row, not checked, for each pair of a claim and a reference that has none, by
 * path; and what was opened, a line each. `revisionOf` gives the wording that a claim has now.
 */
export function openAudits(
  { contentRoot, references }: Library,
  claims: Claim[],
  revisionOf: (tag: string) => number,
): { texts: Map<string, string>; told: string[] } {
  const pairs = references.flatMap(({ reference: { id, custom }, place }) =>
    claims
      .filter(({ cites, tag }) => cites.includes(id) && !custom.support.some(({ claim }) => claim === tag))
      .map(({ tag }) => ({ id, tag, file: place().file })),
  );
  const texts = new Map<string, string>();
  for (const [file, opened] of Map.groupBy(pairs, (pair) => pair.file)) {
    const path = join(contentRoot, '..', file);
    const entries = JSON.parse(readFileSync(path, 'utf8')) as Entry[];
    for (const { id, tag } of opened)
      entries
        .find((entry) => entry.id === id)
        ?.custom.support.push({
          claim: tag,
          judged: revisionOf(tag),
          verdict: 'not-checked',
          read: 'nothing',
          note: NOTE,
        });
    texts.set(path, `${JSON.stringify(entries, null, 2)}\n`);
  }
  return { texts, told: pairs.map(({ id, tag, file }) => `${tag} and ${id}: not checked, in ${file}`) };
}
