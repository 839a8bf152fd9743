import { byPlace, type Issue } from '../issues/index.ts';
import { type Library, readLibrary } from '../library/index.ts';
import { RULES } from './rules/index.ts';

/** What a check found: the content as read, and everything wrong with it, ordered by place. */
export interface Verdict {
  library: Library;
  issues: Issue[];
}

/** Reads a content folder and holds every rule against it. */
export async function checkContent(contentRoot: string): Promise<Verdict> {
  return checkLibrary(await readLibrary(contentRoot));
}

/** Holds every rule against the content as read. Nothing is skipped: all issues come at once. */
export function checkLibrary(library: Library): Verdict {
  const broken = RULES.flatMap(({ name, find }) => find(library).map((issue) => ({ rule: name, ...issue })));
  return { library, issues: library.issues.concat(broken).toSorted(byPlace) };
}
