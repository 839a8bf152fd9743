/** The grown bibliography: each chapter's own works, with a verdict for each claim that cites one. */
import type { Reference, ReviewId, SupportRow } from '../../citations/index.ts';
import { referenceKey, reviewKey } from './keys.ts';
import { type ChapterPlan, type GrownClaim, PER_CHAPTER } from './plan.ts';
import { createRandom, type Random } from './random.ts';
import { verdictOf } from './verdicts.ts';
import { capital, coin, sentence, title } from './words.ts';

/** The number under which a review cites the k-th work of a chapter. */
export const referenceNumber = (number: number, k: number): number => number * PER_CHAPTER.references + k + 1;

/** The works of one review's chapters, or, without a review, those of our own notes. */
export function growReferences(seed: string, plans: ChapterPlan[], review?: ReviewId): Reference[] {
  const citing = Map.groupBy(
    plans.flatMap(({ claims }) => claims.flatMap((claim) => claim.cites.map((key) => ({ claim, key })))),
    ({ key }) => key,
  );
  const count = review ? PER_CHAPTER.references : PER_CHAPTER.ownReferences;
  return plans
    .filter((plan) => !review || plan.review === review)
    .flatMap(({ number }) =>
      Array.from({ length: count }, (_, k) => {
        const key = referenceKey(number, k, !review);
        const claims = (citing.get(key) ?? []).map(({ claim }) => claim);
        const numbers = review ? { [review]: [referenceNumber(number, k)] } : {};
        return growReference(createRandom(seed, 'reference', key), key, numbers, claims);
      }),
    );
}

function growReference(
  random: Random,
  id: string,
  numbers: Reference['custom']['numbers'],
  claims: GrownClaim[],
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
      support: claims.map((claim) => growVerdict(random, claim, id)),
    },
  };
}

function growVerdict(random: Random, { tag, from: [cited = ''] }: GrownClaim, key: string): SupportRow {
  const verdict = verdictOf(cited, key);
  const read = verdict === 'not-checked' ? ('nothing' as const) : ('abstract' as const);
  return {
    claim: tag,
    judged: 1,
    verdict,
    read,
    ...(read === 'abstract' && { on: '2026-01-01' }),
    note: sentence(random),
  };
}

/** The entry of a review itself. */
export function growReviewEntry(seed: string, review: ReviewId): Reference {
  const entry = growReference(createRandom(seed, 'review', review), reviewKey(review), {}, []);
  return { ...entry, custom: { ...entry.custom, review } };
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
