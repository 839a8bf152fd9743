import type { Rule } from '../rule.ts';

/** Each number that a review cites is one entry of the bibliography, and only one. */
export const numberHasReference: Rule = {
  name: 'number-has-reference',
  reads: ['references', 'sources'],
  why: 'The reviews cite by number. Each number must answer to exactly one entry, and each key to one entry, or a citation could mean two works.',
  find({ references, sources }) {
    const numbers = new Map<string, number>();
    const known = new Set(sources.reviews.map(({ review }) => review));
    /** Numbers of reviews that are not there, which a rule of its own names: they may be those that seem missing. */
    const astray = new Set<number>();
    const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
    for (const { reference } of references) {
      for (const [review, list] of Object.entries(reference.custom.numbers))
        for (const n of list)
          if (known.has(review)) count(numbers, `${review} ${n}`);
          else astray.add(n);
    }
    const cited = sources.sentences.flatMap(({ id, review, cites }) => cites.map((n) => ({ id, review, n })));
    const unanswered = cited
      .filter(({ review, n }) => numbers.get(`${review} ${n}`) !== 1 && !astray.has(n))
      .map(({ id, review, n }) => ({
        file: `content/sources/${review}.json`,
        line: 1,
        column: 1,
        problem: `${id} cites [${n}], to which ${numbers.get(`${review} ${n}`) ?? 'no'} entries answer.`,
        mend: `Let one entry of content/references/ have the number, as "numbers": { "${review}": [${n}] }.`,
      }));
    return unanswered;
  },
};
