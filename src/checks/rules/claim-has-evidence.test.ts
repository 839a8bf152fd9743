import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture } from '../fixture.ts';

it('accepts a claim that names its sentence', async () => {
  expect(await new Fixture().check()).toEqual([]);
});

it('stops at a claim of nobody', async () => {
  const issues = await new Fixture().change(CHAPTER_FILE, ' from="chiosa.pumps.02"', '').check();
  expect(issues).toContain(
    'content/chapters/01-pumps.mdx:14:1 claim-has-evidence: This claim names no source sentence and cites nothing. Add from="…", or make it an <EditorNote> with its reference.',
  );
});
