import type { Claim } from '../../claims/index.ts';
import { type Facts, factsById, findAdded } from '../../facts/index.ts';
import type { Rule } from '../rule.ts';

/** A claim says no more than its sentences. */
export const claimAddsNothing: Rule = {
  name: 'claim-adds-nothing',
  reads: ['chapters', 'sources', 'facts'],
  after: ['sentence-resolves', 'sentence-has-facts'],
  why: 'A claim is the review’s, not ours. It holds no figure, no drug, no gene, no direction, no quantity and no word of certainty that its sentences do not have. What we add stands in an editor’s note; where the sentence does say it, its facts have to.',
  find({ claims, facts }) {
    return claims.flatMap((claim) => findInClaim(claim, facts));
  },
};

function findInClaim({ file, line, column, tag, text, from }: Claim, facts: Facts) {
  const known = factsById(facts);
  const sentences = from.flatMap((id) => known.get(id)?.facts ?? []);
  if (sentences.length === 0) return [];
  return findAdded(text, sentences, facts).map(({ what, mend }) => ({
    file,
    line,
    column,
    problem: `${tag || 'The claim'} says ${what}, which ${from.join(' and ')} ${from.length > 1 ? 'do' : 'does'} not.`,
    mend,
  }));
}
