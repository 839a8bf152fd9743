import { type Claim, indexClaims } from '../../claims/index.ts';
import { type FactsEntry, factsById, findLost, type LostFact } from '../../facts/index.ts';
import type { Rule } from '../rule.ts';

/** Whatever a sentence states stands in a claim that carries it. */
export const factsAreTold: Rule = {
  name: 'facts-are-told',
  reads: ['chapters', 'sources', 'facts'],
  after: ['sentence-resolves'],
  why: 'The reader must find the review’s figures, terms and hedges, not ours. Every figure with its unit, every term, drug and gene, every direction, every strength, every subject of a sentence stands in a claim that carries it; an open list stays open, a negation stays. What counts as the same name stands in content/sources/forms.yaml.',
  find({ claims, facts, coverage }) {
    const known = factsById(facts);
    const { bySentence } = indexClaims(claims);
    return coverage.flatMap(({ id }) => {
      const entry = known.get(id);
      const carrying = bySentence.get(id) ?? [];
      if (!entry || carrying.length === 0) return [];
      const chapters = [...Map.groupBy(carrying, ({ chapter }) => chapter).values()].map((group) =>
        group.map(({ text }) => text),
      );
      return findLost(entry, chapters, facts).map((lost) => tell(entry, carrying, lost));
    });
  },
};

function tell(
  { id, file, line, column, at }: FactsEntry,
  carrying: Claim[],
  { path, fact, instead, mend }: LostFact,
) {
  const place = at[path] ?? { line, column };
  const [first] = carrying;
  return {
    file: first?.file ?? file,
    line: first?.line ?? place.line,
    column: first?.column ?? place.column,
    problem: `${id} has ${fact}, and ${sayClaims(carrying, instead)} (${file}:${place.line}:${place.column}).`,
    mend,
  };
}

function sayClaims(claims: Claim[], instead: string | undefined): string {
  const tags = claims.map(({ tag }) => tag || 'the claim without a tag').join(', ');
  if (instead)
    return claims.length > 1 ? `its claims ${tags} have ${instead}` : `its claim ${tags} has ${instead}`;
  return claims.length > 1 ? `none of its claims ${tags} has` : `its claim ${tags} has not`;
}
