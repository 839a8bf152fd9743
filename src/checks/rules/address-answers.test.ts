import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture } from '../fixture.ts';

it('asks a renamed chapter to leave its address behind, and takes it when it does', async () => {
  const fixture = new Fixture();
  renameSync(join(fixture.contentRoot, CHAPTER_FILE), join(fixture.contentRoot, 'chapters/01-efflux.mdx'));
  fixture.write('moved.yaml', '{}\n');
  const issues = (await fixture.check()).join('\n');
  expect(issues).toContain(
    'content/moved.yaml:1:1 address-answers: There was a chapter “pumps”, and nothing answers at its address now. Write here “pumps: efflux”.',
  );
  expect(issues).toContain(
    'content/chapters/01-efflux.mdx:1:1 address-answers: The address of “efflux” is not in',
  );
  fixture.write('moved.yaml', 'pump: efflux\npumps: efflux\n');
  const ledger = 'ledger/chapters.jsonl';
  fixture.write(ledger, `${fixture.read(ledger)}{"slug":"efflux","date":"2026-02-02"}\n`);
  expect(await fixture.check()).toEqual([]);
});

it('stops at an old address that leads to no chapter, and at one that is a chapter', async () => {
  const fixture = new Fixture().write('moved.yaml', 'pump: pomps\npumps: pumps\n');
  expect(await fixture.check()).toEqual([
    'content/moved.yaml:1:1 address-answers: There is no chapter “pomps” to answer for “pump”. Did you mean “pumps”?',
    'content/moved.yaml:2:1 address-answers: “pumps” is a chapter again, and answers itself. Take the line out.',
  ]);
});

it('stops at a name that can be no address', async () =>
  expect((await new Fixture().write('moved.yaml', 'Old Pumps: pumps\n').check()).join()).toContain(
    'content/moved.yaml:1:1 moved-keeps-schema',
  ));
