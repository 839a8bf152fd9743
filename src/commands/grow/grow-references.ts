/** The grown bibliography: each chapter's own works, with an audit for each sentence that cites one. */
import type { Reference, ReviewId } from '../../citations/index.ts';
import { referenceKey } from './keys.ts';
import { type ChapterPlan, PER_CHAPTER } from './plan.ts';
import { createRandom, type Random } from './random.ts';
import { verdictOf } from './verdicts.ts';
import { capital, coin, sentence, title } from './words.ts';

/** The number under which a review cites the k-th work of a chapter. */
export const referenceNumber = (number: number, k: number): number => number * PER_CHAPTER.references + k + 1;

/** The works of one review's chapters, or, without a review, those of our own notes. */
export function growReferences(seed: string, plans: ChapterPlan[], review?: ReviewId): Reference[] {
  const citing = Map.groupBy(
    plans.flatMap(({ sentences }) => sentences.flatMap(({ id, cites }) => cites.map((key) => ({ id, key })))),
    ({ key }) => key,
  );
  const count = review ? PER_CHAPTER.references : PER_CHAPTER.ownReferences;
  return plans
    .filter((plan) => !review || plan.review === review)
    .flatMap(({ number }) =>
      Array.from({ length: count }, (_, k) => {
        const key = referenceKey(number, k, !review);
        const sentences = (citing.get(key) ?? []).map(({ id }) => id);
        const numbers = review ? { [review]: [referenceNumber(number, k)] } : {};
        return growReference(createRandom(seed, 'reference', key), key, numbers, sentences);
      }),
    );
}

function growReference(
  random: Random,
  id: string,
  numbers: Reference['custom']['numbers'],
  sentences: string[],
): Reference {
  return {
    ...growWork(random, id),
    custom: {
      numbers,
      status: random.pick(['verified', 'verified', 'probable', 'listed'] as const),
      basis: sentence(random),
      confirmed_at: [`https://example.org/${id}`],
      unconfirmed: [],
      candidates: random.chance(0.6)
        ? [
            {
              ...growWork(random, `${id}b`),
              custom: { confirmed_at: [], unconfirmed: ['page'], note: sentence(random) },
            },
          ]
        : [],
      support: sentences.map((each) => ({
        sentence: each,
        verdict: verdictOf(each, id),
        note: sentence(random),
      })),
    },
  };
}

function growWork(random: Random, id: string): Omit<Reference, 'custom'> {
  const author = () => ({
    family: capital(coin(random.int(400, 7999))),
    given: `${capital(coin(random.int(0, 99)))} ${random.pick(['A.', 'B.', 'C.', 'D.'])}`,
  });
  const page = random.int(1, 900);
  return {
    id,
    type: 'article-journal',
    title: title(random, `${coin(random.int(0, 7999))}: ${sentence(random).slice(0, 60).trim()}`),
    author: Array.from({ length: random.int(2, 12) }, author),
    'container-title': `Journal of ${capital(coin(random.int(0, 60)))}`,
    issued: { 'date-parts': [[random.int(1970, 2021)]] },
    volume: String(random.int(1, 90)),
    issue: String(random.int(1, 12)),
    page: `${page}-${page + random.int(3, 20)}`,
    DOI: `10.5555/${id}`,
    PMID: String(random.int(1_000_000, 39_999_999)),
  };
}
