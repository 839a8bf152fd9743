import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture } from '../fixture.ts';

it('passes content without brackets, and what merely looks like them', async () => {
  const fixture = new Fixture().change(CHAPTER_FILE, 'is a protein.', 'is a “protein”, 2 › 1.');
  expect(await fixture.check()).toEqual([]);
});

it('names every bracket that is left, in any file', async () => {
  const fixture = new Fixture()
    .change(CHAPTER_FILE, 'is a protein.', 'is ‹what› and ‹where›.')
    .change('glossary.yaml', 'A protein that moves things.', '‹What it is›');
  const found = await fixture.check();
  expect(found).toHaveLength(3);
  expect(found[0]).toContain(
    'content/chapters/01-pumps.mdx:13:131 nothing-is-left-to-write: ‹what› is still to be written.',
  );
  expect(found[2]).toContain('content/glossary.yaml:1:');
});
