import type { Issue } from '../issues/index.ts';
import type { Library, Part } from '../library/index.ts';

/** One rule of the content. Its name says the good state. */
export interface Rule {
  name: string;
  /** A paragraph for the author: what the rule asks and why. */
  why: string;
  /** The parts of the content that it reads; it waits while one of them can't be read. Left out: all of them. */
  reads?: readonly Part[];
  /** Rules that must hold before this one has anything to say: what breaks them would break it too, in other words. */
  after?: readonly string[];
  /**
   * It has its say only where nothing else is wrong, but for what `npm run tag` mends: what breaks another rule would
   * break it too.
   */
  last?: boolean;
  /** What breaks it is mended by `npm run tag`, or waits for it. */
  mendedByTag?: boolean;
  /** Every place that breaks it. */
  find(library: Library): Omit<Issue, 'rule'>[];
}
