import { expect, it } from 'vitest';
import { readLibrary } from '../library/index.ts';
import { describeContent } from './describe-content.ts';
import { Fixture } from './fixture.ts';

const say = async ({ contentRoot }: Fixture) => describeContent(await readLibrary(contentRoot));

it('counts what the content holds', async () => {
  expect(await say(new Fixture())).toEqual([
    '1 chapters, 3 claims, 1 tables, 1 notes, 1 figures.',
    '2 references of the reviews, 2 of them cited by a claim; 0 of our own notes.',
    '15 source sentences: 15 carried, 0 excused, 0 missing.',
  ]);
});

it('counts nothing of what could not be read, and names it', async () => {
  const said = await say(new Fixture().write('references/editors.json', '[{]'));
  expect(said.join()).not.toContain('of our own notes');
  expect(said.at(-1)).toBe('Not read as a whole, so not counted: content/references/editors.json.');
});
