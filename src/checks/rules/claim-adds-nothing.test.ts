import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture, TAGS } from '../fixture.ts';

const saying = (text: string) => new Fixture().change(CHAPTER_FILE, 'Pumps move drugs', text).record();

it('accepts a claim that says no more than its sentence', async () =>
  expect(await saying('Pumps move drugs').check()).toEqual([]));

it.each([
  ['Pumps move 400 drugs', 'the number “400”'],
  ['Pumps may move drugs', '“may”, which says how sure it is (possible)'],
  ['Pumps were proved to move drugs', '“proved”, which says how sure it is (shown)'],
  ['Pumps lose drugs', '“lose”, a direction (lost)'],
  ['MRP9 moves drugs', 'the symbol “MRP9”'],
])('stops at “%s”', async (text, what) => {
  const issues = await saying(text).check();
  expect(issues).toHaveLength(1);
  expect(issues[0]).toContain(
    `content/chapters/01-pumps.mdx:13:1 claim-adds-nothing: ${TAGS.first} says ${what}, which chiosa.pumps.01 does not.`,
  );
});
