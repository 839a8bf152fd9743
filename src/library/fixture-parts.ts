/** Parts of the content that tests write: a review, an entry of the bibliography, the facts of sentences. */

/** The file of a review, in which `name` is as in `Chiosa [40]`. */
export const review = (id: string, name: string, order: number, sections: object[]) =>
  JSON.stringify(
    {
      review: id,
      order,
      name,
      authors: `${name} and colleagues`,
      about: `${name} and colleagues. A review.`,
      list: { shown: 'As printed.', identified: `The list of ${name} is printed.` },
      work: `${id}-review`,
      digest: 'SHA-256',
      sections,
    },
    null,
    1,
  );

/** A file of facts: by sentence, what it states beside no figure and no strength. */
export const facts = (entries: Record<string, object>): string =>
  `${JSON.stringify(
    Object.fromEntries(
      Object.entries(entries).map(([id, entry]) => [
        id,
        { figures: [], strength: [], understood: [PASSING], ...entry },
      ]),
    ),
    null,
    1,
  )}\n`;

/** What tests have claims say in passing. */
const PASSING =
  'rise, more, fewer, decrease, upward, raise, reduce, seizures, first, second, 1,250 drugs, 12.5%, MRP1, three ways, said, no, all, remains, late, later';

/** An entry of the bibliography, cited by the claim with this tag. */
export const entry = (id: string, numbers: object, claim: string) => ({
  id,
  type: 'article-journal',
  title: `On ${id}`,
  custom: {
    numbers,
    status: 'verified',
    basis: 'Given.',
    confirmed_at: [],
    unconfirmed: [],
    candidates: [],
    support: [
      {
        claim,
        judged: 1,
        verdict: 'supports',
        read: 'abstract',
        on: '2026-01-01',
        note: 'Its abstract says so.',
      },
    ],
  },
});

/** The entry of a review itself. */
export const reviewEntry = (review: string) => {
  const { custom, ...work } = entry(`${review}-review`, {}, '');
  return { ...work, custom: { ...custom, review, support: [] } };
};
