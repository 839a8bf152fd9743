import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatRelease, makeRelease, readLedger } from '../../claims/index.ts';
import { Fixture, TAGS } from '../fixture.ts';

const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
const RELEASE = 'ledger/releases/2026.1.0.json';

const git = ({ contentRoot }: Fixture, ...list: string[]) =>
  execFileSync('git', [...identity, ...list], { cwd: join(contentRoot, '..'), stdio: 'ignore' });

function commit(fixture: Fixture): Fixture {
  git(fixture, 'add', '.');
  git(fixture, 'commit', '-m', 'A commit');
  return fixture;
}

/** A repository whose one commit holds a release. */
function released(): Fixture {
  const fixture = new Fixture();
  git(fixture, 'init');
  const { ledger } = readLedger(fixture.contentRoot);
  fixture.write(RELEASE, formatRelease(makeRelease(ledger, '2026.1.0', '2026-01-01')));
  return commit(fixture);
}

it('accepts a ledger that grew, and lines in another order', async () => {
  const fixture = released();
  const lines = fixture.read('ledger/wordings.jsonl').trimEnd().split('\n');
  fixture.write('ledger/wordings.jsonl', `${lines.reverse().join('\n')}\n`);
  expect(await fixture.check()).toEqual([]);
});

it('accepts a committed draft that was replaced', async () => {
  const fixture = new Fixture();
  git(fixture, 'init');
  commit(fixture).change('ledger/wordings.jsonl', '2026-01-01', '2026-01-02');
  expect(await fixture.check()).toEqual([]);
});

it('stops at a committed line that was edited, at its place, until two commits have passed', async () => {
  const fixture = released().change(
    'ledger/tags.jsonl',
    `"tag":"${TAGS.second}","kind":"claim","date":"2026-01-01"`,
    `"tag":"${TAGS.second}","kind":"claim","date":"2026-01-02"`,
  );
  const issue = (at: string) =>
    `content/ledger/tags.jsonl:3:1 ledger-only-grows: The line of ${TAGS.second} is not what was committed. Put back what git show ${at}:content/ledger/tags.jsonl has for it.`;
  expect(await fixture.check()).toEqual([issue('HEAD')]);
  commit(fixture);
  expect(await fixture.check()).toEqual([issue('HEAD~1')]);
});

it('stops at a release that was taken away, and tells a changed line once', async () => {
  const gone = released();
  rmSync(join(gone.contentRoot, RELEASE));
  expect(await gone.check()).toEqual([
    'content/ledger/releases/2026.1.0.json:1:1 ledger-only-grows: This release is not what was committed. Restore it: git checkout HEAD -- content/ledger/releases/2026.1.0.json.',
  ]);
  const changed = released().change('ledger/wordings.jsonl', 'Pumps move', 'Pumps keep');
  expect((await changed.check()).filter((issue) => issue.includes('wordings.jsonl'))).toHaveLength(1);
});

it('stops when a tag changes hands', async () => {
  const issues = await released()
    .change(
      'ledger/tags.jsonl',
      `"tag":"${TAGS.first}","kind":"claim"`,
      `"tag":"${TAGS.first}","kind":"figure"`,
    )
    .check();
  expect(issues).toEqual([
    `content/ledger/tags.jsonl:2:1 ledger-is-whole: The claim ${TAGS.first} was released in 2026.1.0, and this line is not what was released. Put the line back as it was; released lines are never edited.`,
  ]);
});
