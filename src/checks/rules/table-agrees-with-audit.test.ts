import { expect, it } from 'vitest';
import { Fixture } from '../fixture.ts';

const FILE = 'evidence/t1-drugs.yaml';
const COLUMN = `  - { key: drug, label: Drug, type: text }
  - key: support
    label: Does it fit?
    type: verdict
    options:
      fits: { word: fits, shape: full, tone: "yes" }
      partly: { word: partly, shape: half, tone: mixed }
      none: { word: no reference, shape: dash, tone: none }
`;
const withCell = (cell: string) =>
  new Fixture()
    .change(FILE, '  - { key: drug, label: Drug, type: text }\n', COLUMN)
    .change(FILE, 'drug: carbamazepine,', `drug: carbamazepine, support: ${cell},`);

it('accepts a cell that says what the audit says', async () => {
  expect(await withCell('fits').check()).toEqual([]);
  const bare = withCell('none').change(FILE, 'refs: [owen2001]', 'refs: []');
  expect(await bare.check()).toEqual([]);
});

it('stops where the audit says something else', async () => {
  expect(await withCell('partly').check()).toEqual([
    expect.stringMatching(
      /^content\/evidence\/t1-drugs\.yaml:\d+:\d+ table-agrees-with-audit: support is “partly”, and the audit of the row’s claims says supports\. Correct the cell/,
    ),
  ]);
});

it('stops at “none” beside a reference', async () => {
  expect(await withCell('none').check()).toEqual([
    expect.stringContaining('support is “none”, and the row names owen2001. Say how it fits'),
  ]);
});
