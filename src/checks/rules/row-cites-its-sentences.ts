import { isAstray, keysOfNumbers } from '../../citations/index.ts';
import type { EvidenceRow, EvidenceTable } from '../../evidence/index.ts';
import type { Library } from '../../library/index.ts';
import type { Rule } from '../rule.ts';

/** A row of a table rests on the references that its sentences cite. */
export const rowCitesItsSentences: Rule = {
  name: 'row-cites-its-sentences',
  reads: ['evidence', 'references', 'sources'],
  after: ['sentence-resolves', 'citation-resolves'],
  why: 'One row of a table is soon given the references of the next. A row may name only references that one of its source sentences cites; another work belongs into an editor’s note.',
  find(library) {
    const keys = keysBySentence(library);
    const reviews = library.sources.reviews.map(({ review }) => review);
    // What numbers of an unknown review answer to is told by its own rule.
    const unsure = library.references.filter(({ reference }) => isAstray(reference, reviews));
    const open = new Set(unsure.map(({ reference }) => reference.id));
    return library.tables.flatMap((table) =>
      table.rows.flatMap((row) => findForeign(table, row, keys, open)),
    );
  },
};

const keysBySentence = ({ references, sources }: Library): Map<string, string[]> =>
  new Map(sources.sentences.map(({ id, review, cites }) => [id, keysOfNumbers(references, review, cites)]));

function findForeign(
  { file }: EvidenceTable,
  { refs, from, at }: EvidenceRow,
  keys: Map<string, string[]>,
  open: Set<string>,
) {
  const allowed = [...new Set(from.flatMap((id) => keys.get(id) ?? []))];
  return refs
    .filter((key) => !allowed.includes(key) && !open.has(key))
    .map((key) => ({
      file,
      ...at,
      problem: `The row names ${key}, which ${from.join(' and ')} does not cite.`,
      mend:
        allowed.length > 0
          ? `It may name ${allowed.join(', ')}.`
          : 'Its sentences cite nothing: write refs: [].',
    }));
}
