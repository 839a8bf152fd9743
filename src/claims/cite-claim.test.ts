import { expect, it } from 'vitest';
import { citeClaim } from './cite-claim.ts';

const wordings = [1, 2].map((revision) => ({ revision, date: `202${revision}-05-01`, sha256: '', text: '' }));

it('names the claim, its last wording and its address', () => {
  const { text, bibtex } = citeClaim({ tag: '4K7Q6', wordings }, 'https://example.org/');
  expect(text).toContain('Claim 4K7Q6, wording 2 of 2022-05-01. https://example.org/t/4K7Q6/');
  expect(bibtex).toContain('year = {2022}');
  expect(bibtex).toContain('\\url{https://example.org/t/4K7Q6/}');
});

it('gives an address from the root where the site has none yet', () => {
  expect(citeClaim({ tag: '4K7Q6', wordings }, '').text).toContain(' /t/4K7Q6/');
});
