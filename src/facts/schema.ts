import { z } from 'zod';
import { DIRECTIONS, QUALIFIERS, STRENGTHS } from './lexicon.ts';
import { FIGURE_UNITS } from './units.ts';

const keysOf = <T extends object>(object: T) =>
  Object.keys(object) as [keyof T & string, ...(keyof T & string)[]];
const tag = z
  .string()
  .regex(/^\S+(\s+\S+){0,11}$/, 'At most twelve words of ours')
  .describe('In at most twelve words of ours, none of them a run of the sentence.');
const names = z.array(z.string().min(1)).min(1);

/** A number as a sentence gives it: `61`, `0.58-9.0`, `≥50`, `1,847`, `4:1`, `1/3`, `2nd`, `1980s`. */
export const FIGURE = /^[<>≤≥]?\d[\d,]*(\.\d+)?(-\d[\d,]*(\.\d+)?|:\d+|\/\d+|st|nd|rd|th|s)?$/;

const figure = z
  .strictObject({
    value: z
      .string()
      .regex(FIGURE, 'A number, as 61, 0.58-9.0, ≥50, 1,847, 4:1, 1/3, 2nd or 1980s')
      .describe('The number in digits, also where the sentence writes a word; a range with a plain hyphen.'),
    unit: z.enum(keysOf(FIGURE_UNITS)).optional().describe('Its unit, where it is a measure.'),
    counted: tag.optional().describe('What is counted, where it is a count.'),
    of: tag.describe('Of what it is the figure.'),
    word: z
      .string()
      .min(1)
      .optional()
      .describe('How the sentence writes the number, where it writes a word.'),
  })
  .refine(({ unit, counted }) => (unit === undefined) !== (counted === undefined), {
    message: 'A figure has either a unit or, as a count, what is counted',
  });

export const CHANGES = ['up', 'down', 'same', 'differs', 'lost', 'better', 'worse'] as const;
export type Change = (typeof CHANGES)[number];

const direction = z.strictObject({
  of: tag.describe('What rises, falls, stays, is lost or differs.'),
  change: z.enum(CHANGES).describe('Which way it goes.'),
  in: tag.optional().describe('Where or in whom, if the sentence says so.'),
  with: tag.optional().describe('Together with what, if the sentence says so.'),
  versus: tag.optional().describe('Against what it is compared, if the sentence says so.'),
});

export const LEVELS = [
  'shown',
  'stated',
  'reported',
  'suggested',
  'possible',
  'unknown',
  'not-significant',
  'recommended',
] as const;
export type Level = (typeof LEVELS)[number];

const strength = z.strictObject({
  level: z.enum(LEVELS).describe('How surely the sentence says it; of two hedges the weaker.'),
  of: tag.describe('Which of its statements.'),
  marker: z.string().min(1).describe('The word of the sentence that says so, at most three.'),
});

export const SUBJECT_KINDS = ['people', 'animal', 'cells', 'tissue'] as const;

const subject = z.strictObject({
  kind: z.enum(SUBJECT_KINDS).describe('People, animals, cells or tissue.'),
  what: tag.describe('Whom or what it was seen in, or is said of.'),
});

/** Any class of words of the lexicon. */
const wordClass = z.enum([...keysOf(QUALIFIERS), ...keysOf(DIRECTIONS), ...keysOf(STRENGTHS)]);

/** What one sentence of a review states, as data. */
export const sentenceFacts = z.strictObject({
  figures: z.array(figure).describe('Every number, also those in words; [] where there is none.'),
  terms: names
    .optional()
    .describe(
      'Its terms of art: what a student may be asked or search for. Other forms stand in forms.yaml.',
    ),
  drugs: names.optional().describe('Every drug or substance, by its international name.'),
  genes: names
    .optional()
    .describe('Genes, proteins, transporters, receptors and markers that have a symbol.'),
  understood: names.optional().describe('What the sentence means and does not name: a claim may name it.'),
  directions: z
    .array(direction)
    .min(1)
    .optional()
    .describe('Everything that rises, falls, stays the same, is lost, gets better or worse, or differs.'),
  strength: z
    .array(strength)
    .describe('Each statement of the sentence with how surely it is said; [] where it states nothing.'),
  subjects: z.array(subject).min(1).optional().describe('Whom or what it was seen in, or is said of.'),
  words: z
    .partialRecord(wordClass, z.int().positive())
    .optional()
    .describe(
      'How many words the sentence has that surely say a direction, a strength, a quantity, a time: by their class in src/facts/lexicon.ts.',
    ),
  negated: z.literal(true).optional().describe('Where the main statement is a negation.'),
  comparison: tag.optional().describe('Which groups are compared.'),
  open_list: z.literal(true).optional().describe('Where its list is open: “such as”, “including”.'),
  time: tag.optional().describe('A duration, a moment or a date.'),
  empty: z.string().min(1).optional().describe('Why it states nothing that could be a claim.'),
  unclear: z
    .string()
    .min(1)
    .optional()
    .describe('Where the sentence is broken or ambiguous: what is unclear.'),
});
export type SentenceFacts = z.infer<typeof sentenceFacts>;

/** A file of facts: by the ids of the review’s sentences, in their order. */
export const reviewFacts = z.record(z.string(), sentenceFacts);

/** The list of forms: by a term, drug or gene, what counts as the same. */
export const formsList = z.record(z.string(), names);
export type Forms = z.infer<typeof formsList>;
