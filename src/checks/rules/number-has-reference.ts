import type { Rule } from '../rule.ts';

/** Each number that a review cites is one entry of the bibliography, and only one. */
export const numberHasReference: Rule = {
  name: 'number-has-reference',
  reads: ['references', 'sources'],
  why: 'The reviews cite by number. Each number must answer to exactly one entry, and each key to one entry, or a citation could mean two works.',
  find({ references, sources }) {
    const numbers = new Map<string, number>();
    const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
    for (const { reference } of references) {
      for (const [review, list] of Object.entries(reference.custom.numbers))
        for (const n of list ?? []) count(numbers, `${review} ${n}`);
    }
    const cited = sources.sentences.flatMap(({ id, review, cites }) => cites.map((n) => ({ id, review, n })));
    const unanswered = cited
      .filter(({ review, n }) => numbers.get(`${review} ${n}`) !== 1)
      .map(({ id, review, n }) => ({
        file: `content/sources/${review}.json`,
        line: 1,
        column: 1,
        problem: `${id} cites [${n}], to which ${numbers.get(`${review} ${n}`) ?? 'no'} entries answer.`,
        mend: `Let one entry of content/references/${review}.json have the number.`,
      }));
    return unanswered;
  },
};
