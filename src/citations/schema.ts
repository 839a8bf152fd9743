import { z } from 'zod';

const name = z.union([
  z.strictObject({
    family: z.string(),
    given: z.string().optional(),
    /** `Jr`, `III`: after the name, never in `given`. */
    suffix: z.string().optional(),
    /** `de` of “Honoré de Balzac”, who is filed under B. */
    'dropping-particle': z.string().optional(),
    /** `van` of “van Gogh”, where the family name is printed with it. */
    'non-dropping-particle': z.string().optional(),
  }),
  /** A group, printed as it stands. */
  z.strictObject({ literal: z.string() }),
]);

/** The CSL-JSON fields that we use. A field that is not known is left out, never guessed. */
const csl = {
  /** The key by which chapters cite it. */
  id: z.string().regex(/^[\w.-]+$/),
  type: z.enum(['article-journal', 'document', 'webpage', 'book', 'chapter', 'report', 'article']),
  title: z.string().optional(),
  author: z.array(name).optional(),
  'container-title': z.string().optional(),
  publisher: z.string().optional(),
  'publisher-place': z.string().optional(),
  issued: z.strictObject({ 'date-parts': z.array(z.array(z.int())) }).optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  DOI: z.string().startsWith('10.').optional(),
  PMID: z.string().regex(/^\d+$/).optional(),
  PMCID: z
    .string()
    .regex(/^PMC\d+$/)
    .optional(),
  URL: z.url().optional(),
};

/** How sure we are that this is the work the review cites. */
export const STATUSES = ['listed', 'verified', 'probable', 'unresolved'] as const;
/** Does the reference support the sentence that cites it? */
export const VERDICTS = ['supports', 'partly', 'mismatch', 'not-checked'] as const;

export const reference = z.strictObject({
  ...csl,
  custom: z.strictObject({
    /** The numbers under which a review cites it; empty for references of our own notes. */
    numbers: z.record(z.string(), z.array(z.int())),
    /** Source sentences that describe the work without citing it: it stands in editor's notes alone. */
    described_in: z.array(z.string()).optional(),
    status: z.enum(STATUSES),
    /** The clue, the confirmation, the rivals. */
    basis: z.string().min(1),
    confirmed_at: z.array(z.url()),
    /** CSL fields that no page confirmed. */
    unconfirmed: z.array(z.string()),
    /** Works that may be the one meant, or its rival. */
    candidates: z.array(
      z.strictObject({
        ...csl,
        custom: z.strictObject({
          confirmed_at: z.array(z.url()),
          unconfirmed: z.array(z.string()),
          note: z.string().optional(),
        }),
      }),
    ),
    /** One row for each source sentence that cites or describes it. */
    support: z.array(z.strictObject({ sentence: z.string(), verdict: z.enum(VERDICTS), note: z.string() })),
  }),
});

export type Reference = z.infer<typeof reference>;
export type Verdict = (typeof VERDICTS)[number];
export type Status = (typeof STATUSES)[number];
/** The name of a review's file in `content/sources/`: `chiosa`. */
export type ReviewId = string;
