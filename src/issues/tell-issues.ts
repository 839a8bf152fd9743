import { writeSync } from 'node:fs';
import { formatIssue, type Issue } from './issue.ts';

/** So many issues of one rule are told in full: more of a kind have one cause, or are mended the same way. */
const MOST_OF_A_KIND = 10;

/** The lines of a list of issues, in its order; where a rule has many, the rest of them is counted. */
export function tellIssues(issues: Issue[]): string[] {
  const told = new Map<string, number>();
  const lines = issues.flatMap((issue) => {
    const count = (told.get(issue.rule) ?? 0) + 1;
    told.set(issue.rule, count);
    return count > MOST_OF_A_KIND ? [] : [formatIssue(issue)];
  });
  const more = [...told]
    .filter(([, count]) => count > MOST_OF_A_KIND)
    .map(([rule, count]) => `${rule}: and ${count - MOST_OF_A_KIND} more of this kind.`);
  return [...lines, ...more];
}

/** Writes to the terminal's error stream at once and whole, however the process ends after it. */
export function sayWhole(text: string): void {
  let rest = Buffer.from(`${text}\n`);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(process.stderr.fd, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Nobody reads any more.
      if (code === 'EPIPE') return;
      // A full pipe says so; whoever reads it makes room.
      if (code !== 'EAGAIN') throw error;
    }
  }
}
