import { expect, it, vi } from 'vitest';
import { oncePer } from './once-per.ts';

it('computes once for each thing, even where there is nothing to give', () => {
  const size = vi.fn((list: number[]) => (list.length > 0 ? list.length : undefined));
  const known = oncePer(size);
  const [one, none]: number[][] = [[1], []];
  expect([one, one, none, none].map((list) => known(list as number[]))).toEqual([1, 1, undefined, undefined]);
  expect(size).toHaveBeenCalledTimes(2);
  // Another thing that looks the same is another thing.
  expect(known([1])).toBe(1);
  expect(size).toHaveBeenCalledTimes(3);
});
