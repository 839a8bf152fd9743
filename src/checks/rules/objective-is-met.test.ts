import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture, TAGS } from '../fixture.ts';

const MET = `met: ["${TAGS.section}"]`;
const PLACE = 'content/chapters/01-pumps.mdx:5:1 objective-is-met:';

it('accepts aims that name their sections, by tag or by heading', async () => {
  expect(await new Fixture().check()).toEqual([]);
  expect(await new Fixture().change(CHAPTER_FILE, MET, 'met: [The pump]').check()).toEqual([]);
});

it('stops at a section that is none of this chapter', async () => {
  expect(await new Fixture().change(CHAPTER_FILE, MET, 'met: [The pmup]').check()).toEqual([
    `${PLACE} The aim “Say what a pump does” is met in “The pmup”, which is no section of this chapter. Did you mean “The pump”?`,
  ]);
  expect(await new Fixture().change(CHAPTER_FILE, MET, `met: ["${TAGS.table}"]`).check()).toEqual([
    `${PLACE} The aim “Say what a pump does” is met in “${TAGS.table}”, which is no section of this chapter. It has ${TAGS.section} “The pump”.`,
  ]);
});

it('stops at an aim without any section', async () => {
  expect((await new Fixture().change(CHAPTER_FILE, MET, 'met: []').check()).join()).toContain(
    'objectives.0.met',
  );
});
