import type { Reference, Status, Verdict } from './schema.ts';

/** Does this reference support this claim, and why do we think so? */
export interface Audit {
  reference: string;
  support: Verdict;
  /** The reasons, one for each source sentence; empty when there is none. */
  note: string;
}

/** From what most needs saying to what least does. */
const GRAVITY: Verdict[] = ['mismatch', 'partly', 'not-checked', 'supports'];

/** How each verdict is shown: a word and a shape, and a tone for colour. */
export const VERDICT_WORDS: Record<
  Verdict,
  { word: string; shape: string; tone: 'yes' | 'no' | 'mixed' | 'none' }
> = {
  supports: { word: 'supports', shape: '●', tone: 'yes' },
  partly: { word: 'supports partly', shape: '◐', tone: 'mixed' },
  mismatch: { word: 'mismatch', shape: '○', tone: 'no' },
  'not-checked': { word: 'not checked', shape: '–', tone: 'none' },
};

/**
 * The audit of one claim and one reference, from the rows of the sentences that the claim retells. Where
 * they differ the gravest verdict stands, with every reason.
 */
export function auditClaim(from: string[], reference: Reference): Audit {
  const rows = reference.custom.support.filter((row) => from.includes(row.sentence));
  const support = GRAVITY.find((verdict) => rows.some((row) => row.verdict === verdict)) ?? 'not-checked';
  const notes = new Set(rows.map((row) => row.note));
  return { reference: reference.id, support, note: [...notes].join(' ') };
}

/** What each status of identification means, for readers. */
export const STATUS_WORDS: Record<Status, { short: string; long: string }> = {
  listed: {
    short: 'as listed by the review',
    long: 'The review prints this entry in its own list; nothing beyond it is confirmed.',
  },
  verified: {
    short: 'identified, confirmed',
    long: 'The clues in the review single out this work, and a public page confirms it.',
  },
  probable: {
    short: 'probably this work',
    long: 'The best match for the review’s number; rivals or unconfirmed details remain.',
  },
  unresolved: {
    short: 'not identified',
    long: 'Nobody could identify the work behind the review’s number. That does not mean that it does not exist.',
  },
};
