import type { Issue } from '../../issues/index.ts';
import type { Site } from './site.ts';

/** What a rule found; the runner adds the rule's name. */
export type Finding = Omit<Issue, 'rule'>;

/** One rule of the built site. Its name says the good state. */
export interface BuiltRule {
  name: string;
  /** A paragraph for the author: what the rule asks and why. */
  why: string;
  /** Every place that breaks it. */
  find(site: Site): Finding[] | Promise<Finding[]>;
}

/** A finding in a file of the site, at an offset of its text. */
export function findingAt(
  { name }: Site,
  { file, source }: { file: string; source: string },
  at: number,
  problem: string,
  mend: string,
): Finding {
  const lineStart = source.lastIndexOf('\n', at - 1) + 1;
  const line = source.slice(0, lineStart).split('\n').length;
  return { file: `${name}/${file}`, line, column: at - lineStart + 1, problem, mend };
}
