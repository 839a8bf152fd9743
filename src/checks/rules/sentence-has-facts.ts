import { type FactsEntry, factsById } from '../../facts/index.ts';
import { suggest } from '../../issues/index.ts';
import type { Library } from '../../library/index.ts';
import type { Rule } from '../rule.ts';

/** Each source sentence has its facts, in the file of its review, and nothing else has. */
export const sentenceHasFacts: Rule = {
  name: 'sentence-has-facts',
  reads: ['sources', 'facts'],
  after: ['sentence-has-its-place'],
  why: 'What a sentence states is held as data in content/sources/NAME.facts.yaml, taken down from the sentence alone. A sentence without it could be retold in any way; facts of no sentence hold nothing.',
  find(library) {
    return [...findMissing(library), ...library.facts.entries.flatMap((entry) => findStray(entry, library))];
  },
};

function findMissing({ sources, facts }: Library) {
  const known = factsById(facts);
  return sources.sentences
    .filter(({ id }) => !known.has(id))
    .map(({ id, review }) => ({
      file: `content/sources/${review}.facts.yaml`,
      line: 1,
      column: 1,
      problem: `The sentence ${id} has no facts.`,
      mend: 'Read the sentence in the review and write down its figures, terms, drugs, genes, directions, strength and subjects.',
    }));
}

function findStray({ id, review, file, line, column }: FactsEntry, { sources }: Library) {
  const place = { file, line, column };
  const sentence = sources.sentences.find((one) => one.id === id);
  if (!sentence)
    return [
      {
        ...place,
        problem: `There is no source sentence “${id}”.`,
        mend: suggest(
          id,
          sources.sentences.map((one) => one.id),
          'See content/sources/ for the ids.',
        ),
      },
    ];
  if (sentence.review === review) return [];
  return [
    {
      ...place,
      problem: `${id} is a sentence of ${sentence.review}, not of ${review}.`,
      mend: `Move its facts to content/sources/${sentence.review}.facts.yaml.`,
    },
  ];
}
