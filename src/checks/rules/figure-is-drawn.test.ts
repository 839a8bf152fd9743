import { expect, it } from 'vitest';
import { Fixture } from '../fixture.ts';

const FIGURE = 'figures/pumps.ts';

it('accepts a figure that its tables can fill', async () => {
  expect(await new Fixture().check()).toEqual([]);
});

it.each([
  [
    "label: 'Drug'",
    'name: 1',
    'content/figures/pumps.ts:5:25 figure-keeps-contract: columns.0.label is missing.',
  ],
  [
    'export const describe',
    'export const tell',
    'content/figures/pumps.ts:1:1 figure-keeps-contract: It exports no `describe`. Add the line: export const describe =',
  ],
  [
    'export const title',
    'import "./lib/none.ts";\nexport const title',
    'content/figures/pumps.ts:2:8 figure-keeps-contract: There is no file “./lib/none.ts”.',
  ],
  [
    'export const title',
    'import "node:fs";\nexport const title',
    'pumps.ts:2:8 figure-keeps-contract: It imports “node:fs”.',
  ],
  [
    'export const title',
    'export const more = (;\nexport const title',
    'pumps.ts:2:22 figure-keeps-contract: Expression expected.',
  ],
  [
    'export const title',
    'throw new Error("Boom");\nexport const title',
    'figure-keeps-contract: Loading it stops: Boom.',
  ],
  [
    "tableOf('t1').rows",
    "tableOf('t2').rows",
    'figure-is-drawn: The figure can’t be drawn. The figure does not name the table t2',
  ],
  ['drug: cells.drug', 'pump: cells.drug', 'Its data have the columns pump, not drug.'],
  ['.rows.map', '.rows.slice(1).map', 'It has no data.'],
  ["drugs.length + ' drug.'", "drugs.size + ' drug.'", 'Its caption says “undefined”.'],
  ['viewBox="0 0 \' + width', "viewBox=\"0 0 ' + 2 * 'x'", 'Its wide says “NaN”.'],
])('stops when %s becomes %s', async (from, to, message) => {
  const issues = await new Fixture().change(FIGURE, from, to).check();
  expect(issues.join('\n')).toContain(message);
});

it('stops at a figure that weighs too much', async () => {
  const noise = Array.from({ length: 3_000 }, (_, i) => ((i * 7_919) % 9_973).toString(36)).join('');
  const issues = await new Fixture().change(FIGURE, 'drugs[0].drug', `'${noise}'`).check();
  expect(issues.join()).toMatch(/figure-is-drawn: The figure weighs \d+ bytes, over 2500/);
});
