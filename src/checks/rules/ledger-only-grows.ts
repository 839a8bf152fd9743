import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEDGER_FILES } from '../../claims/index.ts';
import type { Rule } from '../rule.ts';

/** The ledger of the last commit, and of the one before, is a beginning of today's. */
export const ledgerOnlyGrows: Rule = {
  name: 'ledger-only-grows',
  reads: ['ledger'],
  why: 'Lines of the ledger are never edited or removed, or a tag could change hands. Where the project is a git checkout, the committed ledger has to be the beginning of the present one.',
  find({ contentRoot }) {
    return Object.values(LEDGER_FILES).flatMap((name) => {
      const file = `content/ledger/${name}`;
      const path = join(contentRoot, 'ledger', name);
      const now = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
      const line = Math.max(
        ...['HEAD', 'HEAD~1'].map((commit) => findChange(now, readCommitted(contentRoot, commit, file))),
      );
      if (line === 0) return [];
      return [
        {
          file,
          line,
          column: 1,
          problem: 'This line is not what was committed.',
          mend: `Restore it: git checkout HEAD -- ${file}, then npm run tag.`,
        },
      ];
    });
  },
};

/** The file's lines at a commit; none without git, outside a checkout, or where the commit lacks the file. */
function readCommitted(contentRoot: string, commit: string, file: string): string[] {
  try {
    const text = execFileSync('git', ['show', `${commit}:./${file}`], {
      cwd: join(contentRoot, '..'),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1e9,
    });
    return text.trimEnd().split('\n');
  } catch {
    return [];
  }
}

/** The first committed line that is not there any more, counted from 1; 0 if all are. */
function findChange(now: string[], committed: string[]): number {
  return committed.findIndex((text, index) => text !== '' && now[index] !== text) + 1;
}
