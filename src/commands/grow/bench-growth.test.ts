import { expect, it } from 'vitest';
import { formatRow, type GrowthRow, readReviews, readSizes } from './bench-growth.ts';

const row = (notes: number, processor: number): GrowthRow => ({
  chapters: 20,
  notes,
  check: 1.25,
  build: { seconds: 2 * processor, processor, memory: 512 },
  site: { pages: 930, size: 13.4, firstView: 34_651 },
});

it('reads sizes, and says what is no size', () => {
  expect(readSizes('20,100')).toEqual([20, 100]);
  expect(readSizes(undefined)).toEqual([20, 100, 400]);
  for (const wrong of ['', '20,x', '1.5', '-20'])
    expect(() => readSizes(wrong)).toThrow('is no number of chapters');
});

it('reads how many reviews, and says what is no number of them', () => {
  expect([readReviews('3'), readReviews(undefined)]).toEqual([3, 2]);
  for (const wrong of ['', '0', '6', 'x', '1.5'])
    expect(() => readReviews(wrong)).toThrow('is no number of reviews');
});

it('tells what a chapter costs without notes, and a note apart', () => {
  const bare = row(0, 4);
  expect(formatRow(bare).trim().split(/\s+/)).toEqual('20 0 1.3 8.0 4.0 512 930 13.4 34651 200'.split(' '));
  expect(formatRow(row(10, 5), bare).trim().split(/\s+/).at(-1)).toBe('100');
});
