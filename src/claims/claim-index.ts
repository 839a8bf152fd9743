import { oncePer } from '../issues/index.ts';
import type { Claim } from './types.ts';

/** Claims by what they are asked for; each list keeps the order of all. */
export interface ClaimIndex {
  bySentence: Map<string, Claim[]>;
  byTag: Map<string, Claim[]>;
  /** Where each stands in the list of all. */
  placeOf: Map<Claim, number>;
}

/** The index of a list of claims, made once for the list. */
export const indexClaims = oncePer((claims: Claim[]): ClaimIndex => {
  const bySentence = new Map<string, Claim[]>();
  for (const claim of claims)
    for (const id of new Set(claim.from)) {
      const carrying = bySentence.get(id);
      if (carrying) carrying.push(claim);
      else bySentence.set(id, [claim]);
    }
  return {
    bySentence,
    byTag: Map.groupBy(claims, ({ tag }) => tag),
    placeOf: new Map(claims.map((claim, place) => [claim, place])),
  };
});
