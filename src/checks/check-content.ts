import { byPlace, type Issue, tellIssues } from '../issues/index.ts';
import { type Library, PARTS, readLibrary } from '../library/index.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules/index.ts';

/** What a check found: the content as read, and everything wrong with it. */
export interface Verdict {
  library: Library;
  /** What can't be read first, then what breaks a rule; each ordered by place. */
  issues: Issue[];
  /** Rules that could not be held against the content: something that they read can't be read, or a rule before them is broken. */
  waiting: Rule[];
}

/** Reads a content folder and holds every rule against it. */
export async function checkContent(contentRoot: string): Promise<Verdict> {
  return checkLibrary(await readLibrary(contentRoot));
}

/**
 * Holds every rule against the content as read. What can't be read is the cause of much else, so a rule says nothing
 * of what it can't see whole.
 */
export function checkLibrary(library: Library): Verdict {
  const broken: Issue[] = [];
  const isBroken = (name: string) => broken.some(({ rule }) => rule === name);
  const waiting: Rule[] = [];
  let isWrong = false;
  for (const rule of RULES) {
    const { name, reads = PARTS, after = [], last = false, mendedByTag = false, find } = rule;
    const isUnread = reads.some((part) => library.unread.has(part));
    const isLate = after.some(isBroken) || (last && (library.issues.length > 0 || isWrong));
    if (isUnread || isLate) waiting.push(rule);
    else {
      const found = find(library);
      broken.push(...found.map((issue) => ({ rule: name, ...issue })));
      isWrong ||= found.length > 0 && !mendedByTag;
    }
  }
  return {
    library,
    issues: [...library.issues, ...broken.toSorted(byPlace)],
    waiting,
  };
}

/** A verdict as the terminal shows it: its issues, and what is left to say when they are mended. */
export function tellVerdict({ issues, waiting }: Verdict): string[] {
  if (issues.length === 0) return [];
  const wait =
    waiting.length > 0 ? [`${waiting.length} of ${RULES.length} rules wait until this is mended.`] : [];
  return [...tellIssues(issues), ...wait];
}
