import type { Claim } from '../../claims/index.ts';
import type { EvidenceRow } from '../../evidence/index.ts';

/** The claims behind a table's row: those it names, else all that carry one of its sentences. */
export function claimsOfRow({ claims: named, from }: EvidenceRow, claims: Claim[]): Claim[] {
  return claims.filter((claim) =>
    named ? named.includes(claim.tag) : claim.from.some((id) => from.includes(id)),
  );
}
