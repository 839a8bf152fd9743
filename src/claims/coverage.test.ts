import { expect, it } from 'vitest';
import { resolveCover } from './coverage.ts';
import { numberSections } from './number-sections.ts';
import { readSources } from './read-sources.ts';

const { sentences, reviews, issues } = readSources('content');

it('reads both reviews whole: 327 and 87 sentences, 414 in all', () => {
  expect(issues).toEqual([]);
  expect(
    reviews.map(({ review, sections }) => [review, sections.flatMap((section) => section.sentences).length]),
  ).toEqual([
    ['chiosa', 327],
    ['zhang', 87],
  ]);
  expect(sentences).toHaveLength(414);
  expect(new Set(sentences.map(({ id }) => id)).size).toBe(414);
});

it('resolves sections, ranges and single sentences, and nothing else', () => {
  expect(resolveCover('chiosa.transport-bcrp', sentences)).toHaveLength(5);
  expect(resolveCover('chiosa.introduction.01-06', sentences)).toHaveLength(6);
  expect(resolveCover('zhang.cognition.05', sentences)).toEqual(['zhang.cognition.05']);
  for (const cover of ['chiosa.nothing', 'chiosa.transport-bcrp.04-06', 'chiosa', 'chiosa.introduction.00'])
    expect(resolveCover(cover, sentences)).toBeUndefined();
});

it('numbers sections by depth', () => {
  const numbers = numberSections(
    7,
    [2, 3, 3, 2, 3].map((depth) => ({ depth, tag: '', title: '' })),
  );
  expect(numbers.map(({ number }) => number)).toEqual(['7.1', '7.1.1', '7.1.2', '7.2', '7.2.1']);
});
