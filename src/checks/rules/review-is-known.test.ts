import { expect, it } from 'vitest';
import { Fixture } from '../fixture.ts';

const FILE = 'references/chiosa.json';

it('accepts numbers of reviews that are there, and a reference without any', async () => {
  expect(await new Fixture().change(FILE, '"numbers": {', '"numbers": { "zhang": [9],').check()).toEqual([]);
});

it('names the review that was meant, and leaves it at that', async () => {
  expect(await new Fixture().change(FILE, '"chiosa": [\n', '"chiosaa": [\n').check()).toEqual([
    'content/references/chiosa.json:8:5 review-is-known: owen2001 has numbers of “chiosaa”, which is no review. Did you mean “chiosa”?',
  ]);
});

it('says where a review that is like none would stand', async () => {
  const issues = await new Fixture().change(FILE, '"numbers": {', '"numbers": { "kwan-brodie": [9],').check();
  expect(issues.join()).toContain(
    'Name one that is there (chiosa, zhang), or add it as content/sources/kwan-brodie.json.',
  );
});
