import { auditClaim } from '../../citations/index.ts';
import type { Rule } from '../rule.ts';

/** Every pair of a claim and a reference has a verdict with its reason. */
export const auditHasReason: Rule = {
  name: 'audit-has-reason',
  reads: ['chapters', 'references'],
  after: ['sentence-resolves'],
  why: 'Beside each citation stands an honest word on whether the reference supports the claim. It comes from the support row that the reference has for the claim’s sentence, and a verdict without a reason cannot be checked.',
  find({ claims, references }) {
    const byKey = new Map(references.map(({ reference }) => [reference.id, reference]));
    return claims.flatMap(({ from, cites, file, line, column }) =>
      cites
        .flatMap((key) => byKey.get(key) ?? [])
        .filter((reference) => auditClaim(from, reference).note === '')
        .map(({ id }) => ({
          file,
          line,
          column,
          problem: `Nothing says whether ${id} supports this claim.`,
          mend: `Give ${id} a support row for ${from.join(' or ')}.`,
        })),
    );
  },
};
