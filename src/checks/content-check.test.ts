import { expect, it } from 'vitest';
import { contentCheck } from './content-check.ts';
import { CHAPTER_FILE, Fixture } from './fixture.ts';

type BuildStart = () => Promise<void>;
const startBuild = (fixture: Fixture) =>
  (contentCheck(fixture.contentRoot).hooks['astro:build:start'] as BuildStart)();

it('lets a build pass whose content keeps the rules', async () => {
  await expect(startBuild(new Fixture())).resolves.toBeUndefined();
});

it('stops a build, with every issue at once', async () => {
  const fixture = new Fixture()
    .change(CHAPTER_FILE, '[@owen2001]', '[@nobody1900]')
    .change('evidence/t1-drugs.yaml', 'drug: carbamazepine', 'dug: carbamazepine');
  const stopped = startBuild(fixture);
  await expect(stopped).rejects.toThrow('citation-resolves: There is no reference “nobody1900”.');
  await expect(stopped).rejects.toThrow('There is no column “dug”. Did you mean “drug”?');
});
