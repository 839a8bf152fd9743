import { z } from 'zod';

const name = z.union([
  z.strictObject({
    family: z.string().describe('Family name.'),
    given: z.string().optional().describe('Given names or initials.'),
    suffix: z.string().optional().describe('Jr, III: what stands after the name, never in given.'),
    'dropping-particle': z.string().optional().describe('de of “Honoré de Balzac”, who is filed under B.'),
    'non-dropping-particle': z
      .string()
      .optional()
      .describe('van of “van Gogh”, where the family name is printed with it.'),
  }),
  z.strictObject({ literal: z.string().describe('A group as it names itself.') }),
]);

/** The CSL-JSON fields that we use. A field that is not known is left out, never guessed. */
const csl = {
  id: z
    .string()
    .regex(/^[\w.-]+$/, 'must be letters, digits, _, . and -, as in owen2001')
    .describe('The key by which chapters cite it: surname and year, then b, c … where that is taken.'),
  type: z
    .enum(['article-journal', 'document', 'webpage', 'book', 'chapter', 'report', 'article'])
    .describe('What sort of work it is, in CSL’s words; document where that is not known.'),
  title: z.string().optional().describe('The title as printed, in sentence case.'),
  author: z.array(name).optional().describe('Authors in their order; a group as { "literal": "…" }.'),
  'container-title': z.string().optional().describe('The journal, or the book that a chapter stands in.'),
  publisher: z.string().optional().describe('Who published it.'),
  'publisher-place': z.string().optional().describe('Where the publisher sits.'),
  issued: z
    .strictObject({ 'date-parts': z.array(z.array(z.int())) })
    .optional()
    .describe('When it appeared: [[2014]], [[2014, 4]] or [[2014, 4, 14]].'),
  volume: z.string().optional().describe('The volume, as a text.'),
  issue: z.string().optional().describe('The issue within the volume, as a text.'),
  page: z.string().optional().describe('First and last page, as 475-482, or the article’s number.'),
  DOI: z.string().optional().describe('The bare DOI, from 10. on.'),
  PMID: z.string().optional().describe('The number in PubMed, as a text.'),
  PMCID: z.string().optional().describe('The number in PubMed Central, with PMC.'),
  URL: z.url().optional().describe('Where it is read, if it has no DOI.'),
};

/** How sure we are that this is the work the review cites. */
export const STATUSES = ['listed', 'verified', 'probable', 'unresolved'] as const;
/** Does the reference support the claim that cites it? By which thresholds, `thresholds.ts` says. */
export const VERDICTS = ['supports', 'partly', 'mismatch', 'not-checked'] as const;
/** How much of a work was read for a verdict. */
export const READINGS = ['full text', 'abstract', 'title', 'nothing'] as const;

const supportRow = z.strictObject({
  claim: z.string().describe('The tag of the claim that cites this work.'),
  judged: z.int().positive().describe('The revision of the claim’s wording that was judged.'),
  verdict: z.enum(VERDICTS).describe('By the thresholds that stand on the audit page.'),
  read: z.enum(READINGS).describe('What was read of the work for it.'),
  on: z.iso
    .date()
    .optional()
    .describe('The day on which the reading was written down; left out where nothing was read.'),
  note: z.string().min(1).describe('Why, in whole sentences.'),
});

const describedRow = z.strictObject({
  sentence: z.string().describe('A source sentence that describes the work without citing it.'),
  verdict: z.enum(VERDICTS).describe('Whether the work says what the sentence says.'),
  note: z.string().min(1).describe('Why, in whole sentences.'),
});

export const reference = z.strictObject({
  ...csl,
  custom: z.strictObject({
    numbers: z
      .record(z.string(), z.array(z.int()))
      .describe('The numbers under which a review cites it, as { "chiosa": [40] }; {} for our own notes.'),
    described_in: z
      .array(describedRow)
      .optional()
      .describe(
        'Source sentences that describe the work without citing it, each judged: it stands in editor’s notes alone.',
      ),
    review: z
      .string()
      .optional()
      .describe('For a review that the site retells: its name in content/sources/. No other entry has it.'),
    formerly: z
      .array(z.string())
      .optional()
      .describe('Keys that it once had, as chiosa-ref-017: their addresses go on answering.'),
    licence: z
      .array(z.string())
      .optional()
      .describe('For a review: what is said of its licence and where, a sentence each.'),
    unknown: z.array(z.string()).optional().describe('For a review: what nobody could find of it.'),
    status: z
      .enum(STATUSES)
      .describe(
        'How sure it is that this is the work meant. listed: the review prints it. verified: a public page confirms it. probable: it fits best. unresolved: not known.',
      ),
    basis: z
      .string()
      .min(1)
      .describe('How it was identified: the clue, what confirms it, its rivals. Sentences.'),
    confirmed_at: z.array(z.url()).describe('Addresses of the pages that confirm it; may be empty.'),
    unconfirmed: z.array(z.string()).describe('Names of the fields that no page confirmed; may be empty.'),
    candidates: z
      .array(
        z.strictObject({
          ...csl,
          custom: z.strictObject({
            confirmed_at: z.array(z.url()),
            unconfirmed: z.array(z.string()),
            note: z.string().optional(),
          }),
        }),
      )
      .describe('Works that may be the one meant, or its rivals, each as an entry; may be empty.'),
    support: z
      .array(supportRow)
      .describe(
        'One row for each claim that cites it: { claim, judged, verdict, read, on, note }; npm run tag opens it. [] for a reference of our own notes.',
      ),
  }),
});

export type Reference = z.infer<typeof reference>;
export type Verdict = (typeof VERDICTS)[number];
export type Reading = (typeof READINGS)[number];
export type SupportRow = z.infer<typeof supportRow>;
export type Status = (typeof STATUSES)[number];
/** The name of a review's file in `content/sources/`: `chiosa`. */
export type ReviewId = string;
