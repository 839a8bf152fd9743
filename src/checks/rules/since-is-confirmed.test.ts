import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture, TAGS } from '../fixture.ts';

const OPEN = `<EditorNote tag="${TAGS.doubt}" title="A doubt"`;
const box = (since: string, words: string) =>
  new Fixture()
    .change('references/chiosa.json', '"confirmed_at": []', '"confirmed_at": ["https://example.org/"]')
    .change(CHAPTER_FILE, OPEN, `${OPEN} since="${since}"`)
    .change(CHAPTER_FILE, 'Ours.', words);
const PLACE = 'content/chapters/01-pumps.mdx:16:1 since-is-confirmed:';

it('accepts a box with its day and a confirmed reference', async () => {
  expect(await box('2026-11-27', 'Now approved [@owen2001].').check()).toEqual([]);
});

it('stops at a box without a reference, at one that nobody confirmed, and at a day that is none', async () => {
  expect(await box('2026-11-27', 'Now approved.').check()).toEqual([
    `${PLACE} The box “A doubt” cites nothing. Cite the work that says so, with [@key].`,
  ]);
  expect(await box('2026-11-27', 'Now approved [@tishler1995].').check()).toEqual([
    `${PLACE} The box “A doubt” rests on tishler1995, which no public page confirms. Cite a work with status verified and the addresses where it was confirmed, or leave the box out.`,
  ]);
  expect(await box('last week', 'Now approved [@owen2001].').check()).toEqual([
    `${PLACE} “last week” is no day. Write the day of looking it up: since="2026-11-27".`,
  ]);
});
