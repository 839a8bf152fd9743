import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture } from '../fixture.ts';

it('accepts ids of review, section and number', async () => {
  expect(await new Fixture().check()).toEqual([]);
});

it.each([
  ['chiosa.abstract.01', 'of another review'],
  ['zhang.end.01', 'of another section'],
  ['zhang.abstract.1', 'of one digit'],
  ['zhang.abstract.x01', 'with more than a number'],
])('stops at %s, %s', async (id) => {
  const fixture = new Fixture()
    .change('sources/zhang.json', 'zhang.abstract.01', id)
    .change(CHAPTER_FILE, 'zhang.abstract.01', id)
    .record();
  expect(await fixture.check()).toEqual([
    `content/sources/zhang.json:19:6 sentence-has-its-place: “${id}” does not say where the sentence stands. Begin the id with “zhang.abstract.” and end it with two digits.`,
  ]);
});
