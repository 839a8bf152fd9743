import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture } from '../fixture.ts';

const COLUMN =
  '  - { key: result, label: Result, type: verdict, options: { moved: { word: moved, shape: full, tone: "yes" }, still: { word: not moved, shape: empty, tone: "no", denies: true } } }\nrows:';

/** The table with a verdict on its row, whose claim says something. */
const judge = (verdict: string, words: string) =>
  new Fixture()
    .change('evidence/t1-drugs.yaml', 'rows:', COLUMN)
    .change('evidence/t1-drugs.yaml', '{ drug:', `{ result: ${verdict}, drug:`)
    .change(CHAPTER_FILE, 'Pumps move drugs', words)
    .check();

const verdicts = async (verdict: string, words: string) =>
  (await judge(verdict, words)).filter((issue) => issue.includes('verdict-agrees'));

it.each([
  ['moved', 'Pumps move drugs'],
  ['still', 'Pumps do not move drugs'],
  ['still', 'No pump moves drugs'],
])('accepts “%s” where a claim says so: %s', async (verdict, words) => {
  expect(await verdicts(verdict, words)).toEqual([]);
});

it('stops at a “not” that no claim says, and at a “yes” where every claim says “not”', async () => {
  expect(await verdicts('still', 'Pumps move drugs')).toEqual([
    'content/evidence/t1-drugs.yaml:8:5 verdict-agrees: result is “not moved”, but of the claims of chiosa.pumps.01 none says a “not”. Correct the cell, or name in claims the one that it rests on.',
  ]);
  expect((await verdicts('moved', 'Pumps do not move drugs')).join()).toContain('every one says a “not”');
});
