import { expect, it } from 'vitest';
import { Fixture, TAGS } from '../fixture.ts';

const TABLE = 'evidence/t1-drugs.yaml';
const name = (tag: string) => new Fixture().change(TABLE, 'refs:', `claims: ['${tag}'], refs:`).check();

it('accepts a claim that carries a sentence of the row', async () => {
  expect(await name(TAGS.first)).toEqual([]);
});

it('stops at a claim of another sentence, and at none', async () => {
  expect((await name(TAGS.second)).join()).toContain(
    `content/evidence/t1-drugs.yaml:7:5 cell-claim-resolves: The claim ${TAGS.second} retells none of chiosa.pumps.01.`,
  );
  expect((await name('4K7Q6')).join()).toContain('There is no claim 4K7Q6.');
});

it('says what took the place of a claim that is retired', async () => {
  const line = { tag: TAGS.second, successor: TAGS.first, reason: 'Said twice.', date: '2026-02-02' };
  const issues = await new Fixture()
    .write('ledger/retired.jsonl', `${JSON.stringify(line)}\n`)
    .change('chapters/01-pumps.mdx', `<Claim tag="${TAGS.second}"`, '<Claim')
    .change(TABLE, 'refs:', `claims: ['${TAGS.second}'], refs:`)
    .check();
  expect(issues.join()).toContain(`The claim ${TAGS.second} is retired; ${TAGS.first} took its place.`);
});
