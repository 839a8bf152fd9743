import { expect, it } from 'vitest';
import { Fixture } from '../fixture.ts';

const FIGURE = 'figures/pumps.ts';

it('accepts tables, notes and works that exist', async () => {
  expect(await new Fixture().check()).toEqual([]);
  const drawn = new Fixture().change(
    FIGURE,
    "tables = ['t1']",
    "references = ['owen2001'];\nexport const tables = ['t1']",
  );
  expect(await drawn.check()).toEqual([]);
});

it.each([
  ["tables = ['t1']", "tables = ['t12']", 'There is no table “t12”. Did you mean “t1”?'],
  ["notes = ['double']", "notes = ['dubble']", 'There is no note “dubble”. Did you mean “double”?'],
  [
    "tables = ['t1']",
    "references = ['owen201'];\nexport const tables = ['t1']",
    'There is no reference “owen201”. Did you mean “owen2001”?',
  ],
  ["tables = ['t1']", 'tables = []', 'The figure names no table.'],
])('stops when %s becomes %s', async (from, to, message) => {
  const issues = await new Fixture().change(FIGURE, from, to).check();
  expect(issues.join('\n')).toContain(`content/figures/pumps.ts:1:1 figure-source-resolves: ${message}`);
});
