import type { Rule } from '../rule.ts';

/** A table row that names a claim names one that stands, and that retells one of the row's sentences. */
export const cellClaimResolves: Rule = {
  name: 'cell-claim-resolves',
  reads: ['chapters', 'evidence', 'ledger'],
  why: 'A row’s link leads the reader to the claim behind the cell. It must be a claim that exists, and one that carries a source sentence of the row.',
  find({ tables, claims, ledger }) {
    const retired = new Map(ledger.retired.map((line) => [line.tag, line]));
    const byTag = new Map(claims.map((claim) => [claim.tag, claim]));
    return tables.flatMap(({ file, rows }) =>
      rows.flatMap(({ claims: tags = [], from, at }) =>
        tags
          .filter((tag) => !byTag.get(tag)?.from.some((id) => from.includes(id)))
          .map((tag) => ({
            file,
            ...at,
            problem: byTag.has(tag)
              ? `The claim ${tag} retells none of ${from.join(', ')}.`
              : (tellRetired(retired.get(tag)) ?? `There is no claim ${tag}.`),
            mend: 'Name a claim that carries a sentence of the row, or leave claims out.',
          })),
      ),
    );
  },
};

/** What became of a tag that stands nowhere any more. */
function tellRetired(line: { tag: string; successor: string | null } | undefined): string | undefined {
  if (!line) return undefined;
  return line.successor
    ? `The claim ${line.tag} is retired; ${line.successor} took its place.`
    : `The claim ${line.tag} is retired.`;
}
