/** The grown reviews: sentences by section, without their text, and the few that no claim carries. */
import { stringify } from 'yaml';
import type { ReviewId } from '../../citations/index.ts';
import { digestText, type Review } from '../../claims/index.ts';
import { referenceNumber } from './grow-references.ts';
import { REVIEWS, referenceKey, reviewKey } from './keys.ts';
import { type ChapterPlan, PER_CHAPTER } from './plan.ts';
import { capital } from './words.ts';

/** One review: a section for each chapter that retells it. */
export function growReview(plans: ChapterPlan[], review: ReviewId): Review {
  const numbers = new Map(
    plans.flatMap(({ number }) =>
      Array.from({ length: PER_CHAPTER.references }, (_, k) => [
        referenceKey(number, k),
        referenceNumber(number, k),
      ]),
    ),
  );
  const sections = plans
    .filter((plan) => plan.review === review)
    .map(({ section, title, sentences }) => ({
      id: section,
      heading: title,
      sentences: sentences.map(({ id, cites }) => ({
        id,
        cites: cites.map((key) => numbers.get(key) ?? 0),
        sha256: digestText(id),
      })),
    }));
  const name = capital(review);
  return {
    review,
    order: REVIEWS.indexOf(review) + 1,
    name,
    authors: `${name} and colleagues`,
    about: 'It is grown.',
    list: { shown: 'It is made up.', identified: `The list of ${name} and colleagues is made up.` },
    work: reviewKey(review),
    digest: 'SHA-256',
    sections,
  };
}

/** What each sentence of a grown review states: what the claims say that were grown from it. */
export function growFacts(plans: ChapterPlan[], review: ReviewId): string {
  const grown = plans.filter((plan) => plan.review === review);
  const entries = grown.flatMap(({ sentences, claims }) =>
    sentences.map(({ id }) => {
      const carrying = claims.filter(({ from }) => from.includes(id));
      const understood = [...new Set(carrying.map(({ text }) => text))];
      return [id, { figures: [], strength: [], ...(understood.length > 0 ? { understood } : {}) }] as const;
    }),
  );
  return stringify(Object.fromEntries(entries), { aliasDuplicateObjects: false, lineWidth: 0 });
}

/** The list of the excused. */
export function growExcused(plans: ChapterPlan[]): string {
  const rows = plans.flatMap(({ excused, number }) =>
    excused
      ? [{ sentence: excused, reason: 'connective', why: `It only leads over to chapter ${number + 1}.` }]
      : [],
  );
  return stringify(rows, { aliasDuplicateObjects: false });
}
