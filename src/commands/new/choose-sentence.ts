import { keysOfNumbers } from '../../citations/index.ts';
import { suggest } from '../../issues/index.ts';
import type { Library } from '../../library/index.ts';
import { Refusal } from './skeleton.ts';

/** A source sentence to begin with, the references it cites, and why it was taken. */
export interface ChosenSentence {
  id: string;
  keys: string[];
  why: string;
}

/** The sentence asked for, or else one that a claim may carry. */
export function chooseSentence(library: Library, asked: string | undefined): ChosenSentence {
  const { coverage, references } = library;
  const named = coverage.find(({ id }) => id === asked);
  if (asked !== undefined && !named) {
    const ids = coverage.map(({ id }) => id);
    throw new Refusal(
      `There is no source sentence “${asked}”. ${suggest(asked, ids, 'The ids stand in content/sources/.')}`,
    );
  }
  if (named?.state === 'excused')
    throw new Refusal(
      `${named.id} is excused in content/sources/excused.yaml. Take its line out there first, or name another sentence.`,
    );
  const found =
    named ?? coverage.find(({ state }) => state === 'missing') ?? findCarried(library) ?? coverage[0];
  if (!found) throw new Refusal('There are no source sentences in content/sources/ yet. Add a review first.');
  const count = found.claims.length;
  const carried = `which ${count === 1 ? 'a claim carries' : `${count} claims carry`} already; a sentence may be carried by any number of claims`;
  const state = found.state === 'missing' ? 'which no claim carries yet' : carried;
  return {
    id: found.id,
    keys: keysOfNumbers(references, found.review, found.cites),
    why: `The first claim is from ${found.id}, ${state}. ${named ? '' : 'Choose another with --from ID.'}`.trim(),
  };
}

/** A sentence that cites something, and whose references all say what it says: no editor's note is needed. */
function findCarried({ coverage, references }: Library) {
  const doubted = new Set(
    references.flatMap(({ reference }) =>
      reference.custom.support.filter(({ verdict }) => verdict === 'mismatch').map(({ claim }) => claim),
    ),
  );
  const carried = coverage.filter(
    ({ state, claims }) => state === 'carried' && !claims.some(({ tag }) => doubted.has(tag)),
  );
  return carried.find(({ cites }) => cites.length > 0) ?? carried[0];
}
