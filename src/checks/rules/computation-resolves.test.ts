import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture } from '../fixture.ts';

const computed = (element: string) =>
  new Fixture().change(CHAPTER_FILE, '<Evidence', `Twice is ${element}.\n\n<Evidence`).check();

it('accepts a number that a note gives', async () => {
  const sound = '<Computed note="double" run="compute" with={{x: 2}} show="twice" as="fixed0" />';
  expect(await computed(sound)).toEqual([]);
  expect(await computed(sound.replace('{x: 2}', "{'x': -2}"))).toEqual([]);
});

it.each([
  ['note="double"', 'note="duoble"', 'There is no note “duoble”. Did you mean “double”?'],
  ['run="compute"', 'run="compote"', 'The note double has no calculator “compote”. Did you mean “compute”?'],
  ['show="twice"', 'show="thrice"', 'compute gives no “thrice”. Did you mean “twice”?'],
  ['as="fixed0"', 'as="fixed9"', '“fixed9” is no way to write a number. Did you mean “fixed0”?'],
  ['with={{x: 4}} ', '', '<Computed> has no inputs that can be read. Write with={{ key: value }}'],
  ['{x: 4}', '{x: 4, why: 1}', 'compute has no input “why”. There is x.'],
  ['{x: 4}', '{xx: 4}', 'compute has no input “xx”. Did you mean “x”?'],
  ['{x: 4}', "{x: 'four'}", 'compute gives no number “twice”.'],
])('tells where %s becomes %s', async (from, to, message) => {
  const element = '<Computed note="double" run="compute" with={{x: 4}} show="twice" as="fixed0" />';
  const issues = await computed(element.replace(from, to));
  expect(issues.join('\n')).toContain(`content/${CHAPTER_FILE}:22:10 computation-resolves: ${message}`);
});
