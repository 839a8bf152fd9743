import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture, TAGS } from '../fixture.ts';

it('accepts tags that the ledger gave', async () => {
  expect(await new Fixture().check()).toEqual([]);
});

it('stops at a missing, mistyped, doubled or stolen tag', async () => {
  const missing = await new Fixture().change(CHAPTER_FILE, ` tag="${TAGS.second}"`, '').check();
  expect(missing).toContain(
    'content/chapters/01-pumps.mdx:14:1 tag-is-known: This claim has no tag. Run npm run tag.',
  );
  const typo = await new Fixture().change(CHAPTER_FILE, `tag="${TAGS.second}"`, 'tag="22223"').check();
  expect(typo.join()).toContain('“22223” is not a tag: a character is mistyped, or two are swapped.');
  const twice = await new Fixture()
    .change(CHAPTER_FILE, `tag="${TAGS.second}"`, `tag="${TAGS.first}"`)
    .check();
  expect(twice.join()).toContain(`The tag ${TAGS.first} stands at content/chapters/01-pumps.mdx:13 already.`);
  const stolen = await new Fixture().change(CHAPTER_FILE, `[#${TAGS.section}]`, `[#${TAGS.table}]`).check();
  expect(stolen.join()).toContain(`The ledger gave ${TAGS.table} to a table, not a section.`);
  const foreign = await new Fixture().change(CHAPTER_FILE, `tag="${TAGS.second}"`, 'tag="4K7Q6"').check();
  expect(foreign.join()).toContain('The ledger never gave 4K7Q6.');
});
