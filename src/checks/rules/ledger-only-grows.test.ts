import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Fixture, TAGS } from '../fixture.ts';

const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];

function committed(): Fixture {
  const fixture = new Fixture();
  const git = (...list: string[]) =>
    execFileSync('git', [...identity, ...list], { cwd: join(fixture.contentRoot, '..'), stdio: 'ignore' });
  git('init');
  git('add', '.');
  git('commit', '-m', 'First');
  return fixture;
}

it('accepts a ledger that grew', async () => {
  const fixture = committed();
  fixture.write('ledger/wordings.jsonl', `${fixture.read('ledger/wordings.jsonl')}\n`);
  expect(await fixture.check()).toEqual([]);
});

it('stops at a committed line that was edited', async () => {
  const issues = await committed().change('ledger/wordings.jsonl', '2026-01-01', '2026-01-02').check();
  expect(issues).toEqual([
    'content/ledger/wordings.jsonl:1:1 ledger-only-grows: This line is not what was committed. Restore it: git checkout HEAD -- content/ledger/wordings.jsonl, then npm run tag.',
  ]);
});

it('stops when a tag changes hands', async () => {
  const issues = await committed()
    .change(
      'ledger/tags.jsonl',
      `"tag":"${TAGS.first}","kind":"claim"`,
      `"tag":"${TAGS.first}","kind":"figure"`,
    )
    .check();
  expect(issues.join()).toContain('content/ledger/tags.jsonl:2:1 ledger-only-grows');
});
