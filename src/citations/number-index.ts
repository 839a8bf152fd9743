import { oncePer } from '../issues/index.ts';
import type { ReferenceEntry } from './read-references.ts';
import type { Reference, ReviewId } from './schema.ts';

/** The entries that answer to each number of a review, with their places in the bibliography. */
const entriesByNumber = oncePer((references: ReferenceEntry[]) => {
  const answering = new Map<string, { id: string; place: number }[]>();
  for (const [place, { reference }] of references.entries())
    for (const [review, numbers] of Object.entries(reference.custom.numbers))
      for (const number of numbers) {
        const key = `${review} ${number}`;
        answering.set(key, [...(answering.get(key) ?? []), { id: reference.id, place }]);
      }
  return answering;
});

/** The keys of the works that a review means by these numbers, in the order of the bibliography. */
export function keysOfNumbers(references: ReferenceEntry[], review: ReviewId, numbers: number[]): string[] {
  const answering = entriesByNumber(references);
  const entries = numbers.flatMap((number) => answering.get(`${review} ${number}`) ?? []);
  const byPlace = new Map(entries.map(({ id, place }) => [place, id]));
  return [...byPlace].sort(([a], [b]) => a - b).map(([, id]) => id);
}

/** Whether a reference has numbers of a review that is not among these: what its numbers answer to is then not known. */
export const isAstray = ({ custom }: Reference, reviews: ReviewId[]): boolean =>
  Object.keys(custom.numbers).some((review) => !reviews.includes(review));

/** Of the reviews that number a reference, the first that has one of these sentences; else the first of them. */
export function reviewBehind(
  sentences: string[],
  { custom }: Reference,
  reviews: ReviewId[],
): ReviewId | undefined {
  const numbering = reviews.filter((review) => custom.numbers[review]);
  return numbering.find((review) => sentences.some((id) => id.startsWith(`${review}.`))) ?? numbering[0];
}
