import { expect, it } from 'vitest';
import { keysOfNumbers } from './number-index.ts';
import type { ReferenceEntry } from './read-references.ts';

const entry = (id: string, numbers: { chiosa?: number[]; zhang?: number[] }) =>
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
