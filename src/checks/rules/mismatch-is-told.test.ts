import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture, TAGS } from '../fixture.ts';

const mismatch = () =>
  new Fixture().change('references/chiosa.json', '"verdict": "supports"', '"verdict": "mismatch"');

it('accepts a mismatch that an editor’s note tells', async () => {
  const told = mismatch().change(CHAPTER_FILE, 'about="chiosa.pumps.02"', 'about="chiosa.pumps.01"');
  expect(await told.check()).toEqual([]);
});

it('stops at a mismatch that the chapter keeps to itself', async () => {
  expect(await mismatch().check()).toEqual([
    `content/chapters/01-pumps.mdx:13:1 mismatch-is-told: owen2001 is a mismatch for the claim ${TAGS.first}, and no editor’s note here says so. Add an <EditorNote about="chiosa.pumps.01"> in neutral words.`,
  ]);
});
