import type { Reading, Reference, Status, Verdict } from './schema.ts';

/** Does this reference support this claim, and why do we think so? */
export interface Audit {
  reference: string;
  support: Verdict;
  /** Why; empty where nobody looked. */
  note: string;
  /** What was read of the work. */
  read: Reading;
  /** When, where that is known. */
  on?: string | undefined;
  /** The revision of the claim's wording that was judged. */
  judged: number;
}

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

/** What stands beside a verdict that nobody has looked at since the claim was reworded. */
export const EARLIER_WORDS = 'judged on an earlier wording';

/** The audit of the claim with this tag and one reference; nothing where the reference has no row for it. */
export function auditOf(tag: string, { id, custom }: Reference): Audit | undefined {
  const row = custom.support.find(({ claim }) => claim === tag);
  if (!row) return undefined;
  const { verdict, note, read, on, judged } = row;
  return { reference: id, support: verdict, note, read, on, judged };
}

/** What was read for a verdict, and when, as a sentence shows it: `read: abstract, 27 November 2026`. */
export function readingWords({ read, on }: Pick<Audit, 'read' | 'on'>): string {
  if (read === 'nothing') return 'nothing was read';
  return on ? `read: ${read}, ${DAY.format(new Date(on))}` : `read: ${read}`;
}

const DAY = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

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
