import { expect, it } from 'vitest';
import { indexClaims } from './claim-index.ts';
import type { Claim } from './types.ts';

const claim = (tag: string, ...from: string[]) => ({ tag, from }) as Claim;

it('lists claims by sentence and by tag, in the order of all, each once', () => {
  const [a, b, c] = [claim('A', 's1', 's2'), claim('B', 's2', 's2'), claim('A', 's1')];
  const index = indexClaims([a, b, c]);
  expect(index.bySentence.get('s1')).toEqual([a, c]);
  expect(index.bySentence.get('s2')).toEqual([a, b]);
  expect(index.bySentence.get('s3')).toBeUndefined();
  expect(index.byTag.get('A')).toEqual([a, c]);
  expect(index.placeOf.get(c)).toBe(2);
});
