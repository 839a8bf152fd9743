import { isAstray, keysOfNumbers } from '../../citations/index.ts';
import type { Claim } from '../../claims/index.ts';
import type { Library } from '../../library/index.ts';
import type { Rule } from '../rule.ts';

/** A claim cites what its sentences cite: nothing added, nothing lost. */
export const citationsAreKept: Rule = {
  name: 'citations-are-kept',
  reads: ['chapters', 'references', 'sources'],
  after: ['sentence-resolves', 'citation-resolves'],
  why: 'The reader must see on which references a review rests a statement. A claim may cite only what its source sentences cite, and every reference of a sentence must stand at a claim that carries it.',
  find(library) {
    const keys = keysBySentence(library);
    const reviews = library.sources.reviews.map(({ review }) => review);
    const astray = library.references.filter(({ reference }) => isAstray(reference, reviews));
    // A misspelt review is told by its own rule: to take the citation out would be the wrong mend.
    const unsure = new Set(astray.map(({ reference }) => reference.id));
    const added = library.claims.flatMap((claim) => findAdded(claim, keys, unsure));
    const lost = library.coverage
      .filter(({ state }) => state === 'carried')
      .flatMap(({ id, claims }) => findLost(id, claims, keys.get(id) ?? []));
    return [...added, ...lost];
  },
};

function keysBySentence({ references, sources }: Library): Map<string, string[]> {
  return new Map(
    sources.sentences.map(({ id, review, cites }) => [id, keysOfNumbers(references, review, cites)]),
  );
}

function findAdded(
  { file, line, column, cites, from }: Claim,
  keys: Map<string, string[]>,
  unsure: Set<string>,
) {
  const allowed = from.flatMap((id) => keys.get(id) ?? []);
  return cites
    .filter((key) => from.length > 0 && !allowed.includes(key) && !unsure.has(key))
    .map((key) => ({
      file,
      line,
      column,
      problem: `The claim cites ${key}, which ${from.join(' and ')} does not.`,
      mend:
        allowed.length > 0
          ? `It may cite ${allowed.join(', ')}.`
          : 'Its sentences cite nothing: take the citation out.',
    }));
}

function findLost(id: string, claims: Claim[], keys: string[]) {
  const [first] = claims;
  if (!first) return [];
  return keys
    .filter((key) => !claims.some(({ cites }) => cites.includes(key)))
    .map((key) => ({
      file: first.file,
      line: first.line,
      column: first.column,
      problem: `${id} cites ${key}, but no claim that carries the sentence does.`,
      mend: `Add [@${key}] to the claim.`,
    }));
}
