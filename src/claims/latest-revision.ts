import { oncePer } from '../issues/index.ts';
import type { ClaimEntry } from './collection-schema.ts';
import type { Ledger } from './ledger.ts';

const latest = oncePer(({ wordings }: Ledger) => {
  const revisions = new Map<string, number>();
  for (const { tag, revision } of wordings) revisions.set(tag, Math.max(revision, revisions.get(tag) ?? 0));
  return revisions;
});

/** The number of a claim's last wording; 1 before it has one. */
export const latestRevision = (ledger: Ledger, tag: string): number => latest(ledger).get(tag) ?? 1;

/** Whether a verdict was given on a wording that the claim no longer has: somebody is to look again. */
export const isJudgedEarlier = (
  { wordings }: Pick<ClaimEntry, 'wordings'>,
  { judged }: { judged: number },
): boolean => wordings.some(({ revision }) => revision > judged);
