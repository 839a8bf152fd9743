import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture } from '../fixture.ts';

it('accepts a note that names its sentences', async () => {
  expect(await new Fixture().check()).toEqual([]);
});

it('stops at a note that rests on nothing', async () => {
  const issues = await new Fixture().change(CHAPTER_FILE, 'about="chiosa.pumps.02"', 'about=" "').check();
  expect(issues.join()).toContain(':16:1 editor-note-has-basis: The note “A doubt” rests on nothing.');
});
