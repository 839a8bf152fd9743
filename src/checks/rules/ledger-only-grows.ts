import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  indexReleased,
  isReleased,
  keyOfLine,
  LEDGER_FILES,
  type LedgerName,
  ledgerFile,
  parseLines,
  RELEASES_FOLDER,
  type Released,
} from '../../claims/index.ts';
import type { Issue } from '../../issues/index.ts';
import { type Library, SEEN_FILE } from '../../library/index.ts';
import type { Rule } from '../rule.ts';

type Found = Omit<Issue, 'rule'>;

/** What the last commits held as released stands unchanged. */
export const ledgerOnlyGrows: Rule = {
  name: 'ledger-only-grows',
  reads: ['ledger'],
  why: 'Released lines of the ledger are never edited or removed, or a tag could change hands. Where the project is a git checkout, every line that a release held at the last commit, or at the one before, has to be there still, in whatever order; and so has each release.',
  find(library) {
    const changes = ['HEAD', 'HEAD~1'].flatMap((commit) => findChanges(library, commit));
    // One message for a line that both commits had.
    return [...new Map(changes.map((change) => [`${change.file} ${change.problem}`, change])).values()];
  },
};

function findChanges(library: Library, commit: string): Found[] {
  const { contentRoot, ledger, issues } = library;
  const changed = git(contentRoot, 'diff', '--name-only', '--relative', commit, '--', 'content/ledger');
  // What reading the ledger has named is not named again.
  const told = new Set(issues.map(({ file }) => file));
  const open = changed.filter((file) => !told.has(file));
  if (open.length === 0) return [];
  const names = git(contentRoot, 'ls-tree', '--name-only', commit, `${RELEASES_FOLDER}/`);
  const then = ledger.releases.filter(({ version }) => names.includes(`${RELEASES_FOLDER}/${version}.json`));
  const released = indexReleased(then);
  return open.flatMap((file) => {
    if (names.includes(file)) return [restoreFile(file, commit, 'This release is not what was committed.')];
    if (file === SEEN_FILE && !existsSync(join(contentRoot, '..', file)))
      return [restoreFile(file, commit, 'The record of what was looked at is gone.')];
    const name = (Object.keys(LEDGER_FILES) as LedgerName[]).find((each) => ledgerFile(each) === file);
    return name ? findLostLines(contentRoot, name, commit, released) : [];
  });
}

const restoreFile = (file: string, commit: string, problem: string): Found => ({
  file,
  line: 1,
  column: 1,
  problem,
  mend: `Restore it: git checkout ${commit} -- ${file}.`,
});

/** Released lines of a commit that do not stand in the file any more, each where its tag or address stands now. */
function findLostLines(contentRoot: string, name: LedgerName, commit: string, released: Released): Found[] {
  const file = ledgerFile(name);
  const committed = git(contentRoot, 'show', `${commit}:./${file}`);
  const path = join(contentRoot, 'ledger', LEDGER_FILES[name]);
  const now = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const present = new Set(now.split(/\r?\n/));
  const places = new Map(parseLines(name, now).lines.map((line) => [keyOfLine(line), line.line]));
  const lost = committed.filter((text) => !present.has(text)).join('\n');
  return parseLines(name, lost)
    .lines.filter((line) => isReleased(released, name, line))
    .map((line) => ({
      file,
      line: places.get(keyOfLine(line)) ?? 1,
      column: 1,
      problem: `The line of ${keyOfLine(line).replace(/ 0*/, ', wording ')} is not what was committed.`,
      mend: `Put back what git show ${commit}:${file} has for it.`,
    }));
}

/** The lines that a command of Git prints; none without Git, outside a checkout, or where there is no such commit. */
function git(contentRoot: string, ...list: string[]): string[] {
  try {
    const text = execFileSync('git', list, {
      cwd: join(contentRoot, '..'),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 1e9,
    });
    return text.split(/\r?\n/).filter(Boolean);
  } catch {
    return [];
  }
}
