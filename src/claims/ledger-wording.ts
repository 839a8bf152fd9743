import { createHash } from 'node:crypto';
import type { Wording } from './ledger-lines.ts';
import type { Claim } from './types.ts';

/** What a wording holds of a claim: all that a reader who cites it may count on. */
export type Said = Pick<Wording, 'text' | 'cites' | 'from' | 'kind'>;

export const saidBy = ({
  text,
  cited,
  from,
  kind,
}: Pick<Claim, 'text' | 'cited' | 'from' | 'kind'>): Said => ({
  text,
  cites: cited,
  from,
  kind,
});

/** The digest by which a wording is known: SHA-256 of all that it holds, as JSON in one order of keys. */
export function digestSaid({ text, cites, from, kind }: Said): string {
  const places = cites.map(({ at, keys }) => ({ at, keys }));
  return digestText(JSON.stringify({ text, cites: places, from, kind }));
}

/** Whether a wording's line is what its digest says. */
export const isIntact = (wording: Wording): boolean => digestSaid(wording) === wording.sha256;

export const digestText = (text: string): string => createHash('sha256').update(text).digest('hex');
