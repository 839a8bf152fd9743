import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture } from '../fixture.ts';

const TABLE = 'evidence/t1-drugs.yaml';
const SAID = 'Pumps move 1,250 drugs, or 12.5%, through MRP1 in three ways';

/** The first claim gives figures; a table's row gives this number, and the note's default comes from the sentence. */
const figures = (cell: number, start: number) => {
  const fixture = new Fixture();
  return fixture
    .change(CHAPTER_FILE, 'Pumps move drugs', SAID)
    .record()
    .change(TABLE, 'type: text }', 'type: text }\n  - { key: count, label: Count, type: number }')
    .change(TABLE, 'drug: carbamazepine,', `drug: carbamazepine, count: ${cell},`)
    .change('notes/double.ts', "illustrative: 'any'", "sentence: 'chiosa.pumps.01'")
    .change('notes/double.ts', 'step: 1, default: 2', `step: 0.001, default: ${start}`);
};

it('accepts a figure that the claim gives, in the table and in the note, as a share of one, or in words', async () => {
  expect(await figures(1250, 0.125).check()).toEqual([]);
  expect(await figures(3, 0.125).check()).toEqual([]);
});

it('stops at a table’s figure that the claim does not give, and is not taken in by the number in a name', async () => {
  for (const wrong of [1251, 1])
    expect(await figures(wrong, 0.125).check()).toEqual([
      `content/evidence/t1-drugs.yaml:8:5 figures-agree: count is ${wrong}, which no claim of chiosa.pumps.01 says. The claims say 1250, 12.5, 3: correct the cell or the claim.`,
    ]);
});

it('stops at a note’s default that the claim does not give', async () => {
  expect(await figures(1250, 0.126).check()).toEqual([
    'content/notes/double.ts:6:3 figures-agree: The default of x is 0.126, which no claim of chiosa.pumps.01 says. The claims say 1250, 12.5, 3: correct the default, its origin or the claim.',
  ]);
});
