import { expect, it } from 'vitest';
import { isAstray, keysOfNumbers, reviewBehind } from './number-index.ts';
import type { ReferenceEntry } from './read-references.ts';

const entry = (id: string, numbers: Record<string, number[]>) =>
  ({ reference: { id, custom: { numbers } } }) as ReferenceEntry;
const references = [
  entry('b2002', { chiosa: [2, 5] }),
  entry('a2001', { chiosa: [1], zhang: [2] }),
  entry('twin', { chiosa: [2] }),
];

it('gives each work once, in the order of the bibliography', () => {
  expect(keysOfNumbers(references, 'chiosa', [1, 5, 2])).toEqual(['b2002', 'a2001', 'twin']);
});

it('keeps the reviews apart, and passes over numbers that nothing answers to', () => {
  expect(keysOfNumbers(references, 'zhang', [2, 1])).toEqual(['a2001']);
  expect(keysOfNumbers(references, 'zhang', [])).toEqual([]);
});

it('sees numbers of a review that is not there', () => {
  const astray = (reviews: string[]) => references.map(({ reference }) => isAstray(reference, reviews));
  expect(astray(['chiosa', 'zhang'])).toEqual([false, false, false]);
  expect(astray(['chiosa'])).toEqual([false, true, false]);
});

it('finds the review that gives a claim its reference', () => {
  const reviews = ['chiosa', 'zhang', 'wu'];
  const [, shared] = references;
  const find = (from: string[], { reference } = shared ?? entry('none', {})) =>
    reviewBehind(from, reference, reviews);
  expect(find(['chiosa.a.01', 'zhang.a.01'])).toBe('chiosa');
  expect(find(['wu.a.01', 'zhang.a.01'])).toBe('zhang');
  expect(find(['wu.a.01'])).toBe('chiosa');
  expect(find(['wu.a.01'], entry('ours', {}))).toBeUndefined();
});
