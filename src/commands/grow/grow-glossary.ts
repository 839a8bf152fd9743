import { stringify } from 'yaml';
import { termId } from './keys.ts';
import { type ChapterPlan, PER_CHAPTER } from './plan.ts';
import { createRandom } from './random.ts';
import { sentence } from './words.ts';

/** The terms of all chapters, each with a definition. */
export function growGlossary(seed: string, plans: ChapterPlan[]): string {
  const terms = plans.flatMap(({ number }) =>
    Array.from({ length: PER_CHAPTER.terms }, (_, k) => {
      const id = termId(number, k);
      const random = createRandom(seed, 'term', id);
      const term = id.replace(/-term$/, '');
      return {
        id,
        term,
        expansion: '',
        definition: sentence(random),
        also: random.chance(0.3) ? [`${term} itself`] : [],
      };
    }),
  );
  return stringify(terms, { aliasDuplicateObjects: false });
}
