import type { Issue } from '../issues/index.ts';
import type { Library } from '../library/index.ts';

/** One rule of the content. Its name says the good state. */
export interface Rule {
  name: string;
  /** A paragraph for the author: what the rule asks and why. */
  why: string;
  /** Every place that breaks it. */
  find(library: Library): Omit<Issue, 'rule'>[];
}
