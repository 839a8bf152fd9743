import { expect, it } from 'vitest';
import { Fixture } from '../fixture.ts';

it('accepts claims whose references have a support row', async () => {
  expect(await new Fixture().check()).toEqual([]);
});

it('stops at a citation of which nothing says whether it supports the claim', async () => {
  const silent = new Fixture().change(
    'references/chiosa.json',
    '"sentence": "chiosa.pumps.01"',
    '"sentence": "chiosa.pumps.02"',
  );
  expect(await silent.check()).toEqual([
    'content/chapters/01-pumps.mdx:13:1 audit-has-reason: Nothing says whether owen2001 supports this claim. Give owen2001 a support row for chiosa.pumps.01.',
  ]);
});
