import { expect, it } from 'vitest';
import { Fixture } from '../fixture.ts';

it('accepts reviews with an entry each', async () => {
  expect(await new Fixture().check()).toEqual([]);
});

it('stops at a review whose entry is not there, and at the entry that nobody names', async () => {
  const lost = new Fixture().change('sources/zhang.json', '"work": "zhang-review"', '"work": "zhang-revew"');
  expect(await lost.check()).toEqual([
    expect.stringMatching(
      /^content\/references\/reviews\.json:\d+:\d+ review-has-its-entry: zhang-review says that it is the review zhang, whose entry is zhang-revew\. Leave review out/,
    ),
    expect.stringMatching(
      /^content\/sources\/zhang\.json:\d+:\d+ review-has-its-entry: There is no reference “zhang-revew”, by which the review zhang is to be found\. Did you mean “zhang-review”\?/,
    ),
  ]);
});

it('stops at an entry that does not say whose it is, and at one of no review', async () => {
  const other = new Fixture().change('references/reviews.json', '"review": "zhang"', '"review": "zhong"');
  expect((await other.check()).map((issue) => issue.replace(/^\S+ /, ''))).toEqual([
    'review-has-its-entry: zhang-review says that it is the review “zhong”, which is none. Leave review out, or name the review whose own entry this is.',
    'review-has-its-entry: The entry zhang-review does not say that it is the review zhang. Write "review": "zhang" into its custom.',
  ]);
});
