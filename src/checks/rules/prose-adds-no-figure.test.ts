import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture } from '../fixture.ts';

const write = (text: string) => new Fixture().change(CHAPTER_FILE, 'is a protein.', `is a protein. ${text}`);
const stop = (written: string, place: string) => [
  `${CHAPTER_FILE.replace(/^/, 'content/')}:${place} prose-adds-no-figure: ${written} stands in no claim, table or note of this chapter. Write what a claim says, compute it, or say it in an editor’s note with its reference.`,
];

it.each([
  'See number 7, or check 11.',
  'It was found in 1998.',
  'All add up to 100%.',
  'Twice 2 is <Computed note="double" run="compute" with={{x: 4}} show="twice" as="fixed0" />, for 4.',
  'With the 95% limit to one side.',
])('accepts what names something, is plain, or stands before the reader: %s', async (text) => {
  expect(await write(text).check()).toEqual([]);
});

it('stops at a figure that nothing in the chapter says', async () => {
  expect(await write('It pumps 1,250 drugs.').check()).toEqual(stop('1,250', '13:151'));
  const summary = new Fixture().change(CHAPTER_FILE, 'Not all do', 'In 30% not all do');
  expect(await summary.check()).toEqual(stop('30', '7:1'));
});

it('accepts a figure that a claim says, also as a share of one', async () => {
  const say = (figure: string) =>
    new Fixture().change(
      CHAPTER_FILE,
      'is a protein.',
      `is a protein. <Claim tag="3G" from="chiosa.pumps.01" kind="finding">It pumps 30% of drugs</Claim>. So ${figure} stay.`,
    );
  const issues = (await say('0.3').check()).join();
  expect(issues).not.toContain('prose-adds-no-figure');
  expect((await say('0.4').check()).join()).toContain('prose-adds-no-figure: 0.4');
});

it('leaves an editor’s note to its own references', async () => {
  expect(await new Fixture().change(CHAPTER_FILE, 'Ours.', 'Ours: 37.').check()).toEqual([]);
});
