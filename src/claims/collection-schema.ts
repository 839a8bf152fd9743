import { z } from 'zod';
import { READINGS, VERDICTS } from '../citations/index.ts';
import { sentenceFacts } from '../facts/index.ts';
import { CLAIM_KINDS, TAG_KINDS } from './kinds.ts';
import { publishedWording } from './ledger-lines.ts';
import { EXCUSES } from './read-sources.ts';

const place = { file: z.string(), line: z.int(), column: z.int() };

/** A claim as the collection holds it: what the extractor found, with its audits and wordings. */
export const claimEntry = z.strictObject({
  ...place,
  tag: z.string(),
  kind: z.enum(CLAIM_KINDS),
  chapter: z.string(),
  section: z.string(),
  text: z.string(),
  html: z.string(),
  from: z.array(z.string()),
  cites: z.array(
    z.strictObject({
      reference: z.string(),
      support: z.enum(VERDICTS),
      note: z.string(),
      read: z.enum(READINGS),
      on: z.string().optional(),
      judged: z.int(),
    }),
  ),
  wordings: z.array(publishedWording),
});
export type ClaimEntry = z.infer<typeof claimEntry>;

/** A tag as the ledger knows it, and where it stands now. */
export const tagEntry = z.strictObject({
  tag: z.string(),
  kind: z.enum(TAG_KINDS),
  title: z.string(),
  date: z.string(),
  state: z.enum(['live', 'retired']),
  successor: z.string().nullable(),
  reason: z.string().nullable(),
  /** The page and anchor at which it stands; null when retired. */
  url: z.string().nullable(),
  chapter: z.string().nullable(),
});
export type TagEntry = z.infer<typeof tagEntry>;

/** A source sentence with what has become of it. */
export const sourceEntry = z.strictObject({
  id: z.string(),
  review: z.string(),
  section: z.string(),
  heading: z.string(),
  sha256: z.string(),
  /** Keys of the references that it cites. */
  cites: z.array(z.string()),
  state: z.enum(['carried', 'excused', 'missing']),
  claims: z.array(z.string()),
  excuse: z.enum(EXCUSES).nullable(),
  reason: z.string().nullable(),
  /** What it states, as data; null where nobody has taken it down. */
  facts: sentenceFacts.nullable(),
});
export type SourceEntry = z.infer<typeof sourceEntry>;

/** What pages need of a chapter besides its text. */
export const outlineEntry = z.strictObject({
  slug: z.string(),
  /** Slugs at which it, or what it took in, once stood. */
  formerly: z.array(z.string()),
  order: z.int(),
  title: z.string(),
  standfirst: z.string(),
  part: z.string(),
  sections: z.array(
    z.strictObject({ tag: z.string(), title: z.string(), depth: z.int(), number: z.string() }),
  ),
  claims: z.int(),
  /** Its boxes on what became known since the reviews. */
  since: z.array(
    z.strictObject({
      tag: z.string(),
      title: z.string(),
      /** The day on which it was last looked up. */
      day: z.string(),
      references: z.array(z.string()),
    }),
  ),
  references: z.array(z.string()),
  terms: z.array(z.string()),
  notes: z.array(z.string()),
  tables: z.array(z.string()),
  figures: z.array(z.string()),
  minutes: z.int(),
});
export type OutlineEntry = z.infer<typeof outlineEntry>;

/** A note, as far as it is data. */
export const noteEntry = z.strictObject({
  slug: z.string(),
  tag: z.string(),
  title: z.string(),
  question: z.string(),
  chapters: z.array(z.string()),
});
export type NoteItem = z.infer<typeof noteEntry>;
