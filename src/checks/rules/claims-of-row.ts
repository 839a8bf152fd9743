import { type Claim, indexClaims } from '../../claims/index.ts';
import type { EvidenceRow } from '../../evidence/index.ts';

/** The claims behind a table's row: those it names, else all that carry one of its sentences. */
export function claimsOfRow({ claims: named, from }: EvidenceRow, claims: Claim[]): Claim[] {
  const { byTag, bySentence, placeOf } = indexClaims(claims);
  const found = named
    ? named.flatMap((tag) => byTag.get(tag) ?? [])
    : from.flatMap((id) => bySentence.get(id) ?? []);
  return [...new Set(found)].sort((a, b) => (placeOf.get(a) ?? 0) - (placeOf.get(b) ?? 0));
}
