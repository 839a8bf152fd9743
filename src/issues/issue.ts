/** The one shape in which anything that is wrong with the content or the built site is told. */
export interface Issue {
  /** The rule's name, which says the good state: `citation-resolves`. */
  rule: string;
  /** Path from the project's root. */
  file: string;
  line: number;
  column: number;
  /** What is wrong, as a sentence. */
  problem: string;
  /** What to do about it, as a sentence. */
  mend: string;
}

/** One line a person and an editor can both read: `file:line:column rule: problem mend`. */
export function formatIssue({ rule, file, line, column, problem, mend }: Issue): string {
  return `${file}:${line}:${column} ${rule}: ${problem} ${mend}`;
}

/** Orders issues by file, then place. */
export function byPlace(a: Issue, b: Issue): number {
  return a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column;
}
