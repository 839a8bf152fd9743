import { type Audit, type Reference, type ReviewId, reviewBehind, type Verdict } from '../citations/index.ts';
import { type ClaimEntry, isJudgedEarlier } from '../claims/index.ts';
import { listClaims, listReviews, referencesByKey } from './lookups.ts';

/** One claim and one reference it cites, judged: the unit of the audit. */
export interface Pair {
  claim: ClaimEntry;
  reference: Reference;
  support: Verdict;
  audit: Audit;
  /** Whether the claim was reworded since. */
  earlier: boolean;
  /** The review that gives the claim its reference. */
  review: ReviewId;
}

/** Every pair of a claim and a reference of a review, in reading order. */
export async function listPairs(): Promise<Pair[]> {
  const [claims, references, reviews] = await Promise.all([listClaims(), referencesByKey(), listReviews()]);
  const ids = reviews.map(({ review }) => review);
  return claims.flatMap((claim) =>
    claim.cites.flatMap((audit) => {
      const reference = references.get(audit.reference);
      const review = reference && reviewBehind(claim.from, reference, ids);
      const earlier = isJudgedEarlier(claim, audit);
      return review ? [{ claim, reference, support: audit.support, audit, earlier, review }] : [];
    }),
  );
}
