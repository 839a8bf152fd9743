import { expect, it } from 'vitest';
import { Fixture } from '../fixture.ts';

it('accepts a note that keeps the contract', async () => {
  expect(await new Fixture().check()).toEqual([]);
});

it.each([
  ['default: 2', 'default: 12'],
  ["['2x']", '[]'],
  ['({ twice: 2 * x })', '({ thrice: 3 * x })'],
  ['export const limits', 'export const borders'],
])('stops when %s becomes %s', async (from, to) => {
  const issues = await new Fixture().change('notes/double.ts', from, to).check();
  expect(issues.join('\n')).toContain('content/notes/double.ts:1:1 note-keeps-contract');
});
