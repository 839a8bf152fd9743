import { expect, it } from 'vitest';
import { Fixture, TAGS } from '../fixture.ts';

it('accepts a note that keeps the contract', async () => {
  expect(await new Fixture().check()).toEqual([]);
});

it.each([
  ['default: 2', 'default: 12', '6:68'],
  ["['2x']", '[]', '4:14'],
  ['({ twice: 2 * x })', '({ thrice: 3 * x })', '9:14'],
  ['({ twice: 2 * x })', '({ twice: x / 0 })', '9:14'],
  ['export const limits', 'export const borders', '1:1'],
])('stops when %s becomes %s', async (from, to, place) => {
  const issues = await new Fixture().change('notes/double.ts', from, to).check();
  expect(issues.join('\n')).toContain(`content/notes/double.ts:${place} note-keeps-contract`);
});

it('takes a note that has no tag yet', async () => {
  const issues = await new Fixture().change('notes/double.ts', `'${TAGS.note}'`, "''").check();
  expect(issues.join('\n')).not.toContain('note-keeps-contract');
});
