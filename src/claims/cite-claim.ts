import type { ClaimEntry } from './collection-schema.ts';

/** How a claim is named where it is cited: `Claim 4K7Q6, wording 1 of 2026-11-20`. */
export function claimTitle({ tag, wordings }: Pick<ClaimEntry, 'tag' | 'wordings'>): string {
  const last = wordings.at(-1);
  return `Claim ${tag}, ${last ? `wording ${last.revision} of ${last.date}` : 'no wording released'}`;
}
