import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture } from '../fixture.ts';

const compute = (x: number, words: string) =>
  new Fixture().change(
    CHAPTER_FILE,
    'is a protein.',
    `is a protein. ${words} <Computed note="double" run="compute" with={{x: ${x}}} show="twice" as="fixed0" />.`,
  );

it('accepts what the note starts with, and what the text says is chosen', async () => {
  expect(await compute(2, 'It is').check()).toEqual([]);
  expect(await compute(4, 'Twice the 4 that we choose is').check()).toEqual([]);
});

it('stops at an input that stands nowhere before the reader', async () => {
  expect((await compute(5, 'Twice the 4 that we choose is').check()).join('\n')).toContain(
    'computation-has-source: compute is given x: 5, which stands in no claim, table or note of this chapter. Give it what a claim says, or say in the text that the number is chosen.',
  );
});
