import type { Random } from '../grow/random.ts';

/** The content's files as text, by path from its folder; modules of tests apart. */
export type Texts = ReadonlyMap<string, string>;

/** A file after a slip. */
export interface Slipped {
  path: string;
  text: string;
  /** What was done to it, in a few words: “0.58 → 0.85 in claim 4K7Q6”. */
  done: string;
}

/** One kind of slip: what a tired author, a search-and-replace or a bad merge does to content in one place. */
export interface SlipKind {
  name: string;
  /** What it touches. */
  on: 'claims' | 'prose' | 'tables' | 'references' | 'glossary' | 'notes' | 'ledger' | 'sources';
  /** Whether it changes what the site says; a kind that only spoils the form has fewer tries. */
  changesMeaning: boolean;
  /** Makes one slip, at a place drawn by `random`. Undefined where this draw finds nothing to spoil. */
  slip(texts: Texts, random: Random): Slipped | undefined;
}
