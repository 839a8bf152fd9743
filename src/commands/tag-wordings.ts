import {
  type Claim,
  digestSaid,
  indexReleased,
  isReleased,
  type Ledger,
  saidBy,
  type Wording,
} from '../claims/index.ts';

/**
 * The wordings that the ledger holds once these claims are recorded. What is released stays as it is, and so does what
 * belongs to no claim here. A claim has at most one draft: it is replaced by what the claim says now, and goes when
 * the claim says again what was released.
 */
export function recordWordings(claims: Claim[], ledger: Ledger, date: string) {
  const released = indexReleased(ledger.releases);
  const byTag = Map.groupBy(ledger.wordings, ({ tag }) => tag);
  const recorded = claims.flatMap((claim) => {
    const lines = byTag.get(claim.tag) ?? [];
    const kept = lines.filter((line) => isReleased(released, 'wordings', line));
    const drafts = lines.filter((line) => !isReleased(released, 'wordings', line));
    byTag.set(claim.tag, [...kept]);
    const said = saidBy(claim);
    const sha256 = digestSaid(said);
    const last = kept.toSorted((a, b) => b.revision - a.revision)[0];
    if (last?.sha256 === sha256) return [];
    const revision = (last?.revision ?? 0) + 1;
    const draft = drafts.find((line) => line.revision === revision && line.sha256 === sha256);
    return [{ tag: claim.tag, revision, date: draft?.date ?? date, sha256, ...said, isNew: !draft }];
  });
  const wordings: Wording[] = [
    ...[...byTag.values()].flat(),
    ...recorded.map(({ isNew: _isNew, ...line }) => line),
  ];
  return {
    wordings,
    reworded: new Set(recorded.filter(({ isNew }) => isNew).map(({ tag }) => tag)),
    told: recorded.filter(({ isNew }) => isNew).map(({ tag, revision }) => `${tag} wording ${revision}`),
  };
}
