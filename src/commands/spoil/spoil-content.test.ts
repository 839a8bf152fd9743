import { expect, it } from 'vitest';
import { Fixture } from '../../checks/fixture.ts';
import { readCount, tellOutcomes } from './report-spoilings.ts';
import { spoilContent } from './spoil-content.ts';

it('names a spoiled file at a place, or sees nothing; it never ends in a stack', async () => {
  const outcomes = await spoilContent(new Fixture().contentRoot, 40, 'test');
  expect(outcomes).toHaveLength(40);
  expect(outcomes.filter(({ end }) => end === 'stack')).toEqual([]);
  const seen = outcomes.filter(({ end }) => end === 'placed');
  expect(seen.length).toBeGreaterThan(20);
  const missed = seen.filter(({ first }) => !first);
  expect(missed.length, tellOutcomes(missed).join('\n')).toBeLessThanOrEqual(seen.length / 20);
}, 60_000);

it('asks for a number', () => {
  expect([readCount(undefined), readCount('7')]).toEqual([300, 7]);
  expect(() => readCount('many')).toThrow('“many” is no number of spoilings.');
});
