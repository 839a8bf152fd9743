import { expect, it } from 'vitest';
import { formatLines, mintTag } from '../../claims/index.ts';
import { CHAPTER_FILE, Fixture, TAGS } from '../fixture.ts';

const FILE = 'references/chiosa.json';
const changed = (from: string, to: string) => new Fixture().change(FILE, from, to).check();

it('accepts claims whose references have a row each', async () => {
  expect(await new Fixture().check()).toEqual([]);
});

it('stops at a citation of which nothing says whether it supports the claim, and at a row that no citation asks for', async () => {
  expect(await changed(`"claim": "${TAGS.first}"`, `"claim": "${TAGS.second}"`)).toEqual([
    `content/chapters/01-pumps.mdx:13:1 pair-has-one-verdict: Nothing says whether owen2001 supports the claim ${TAGS.first}. Give owen2001 a support row with "claim": "${TAGS.first}" and "judged": 1; npm run tag opens one.`,
    `content/references/chiosa.json:19:6 pair-has-one-verdict: The claim ${TAGS.second} does not cite owen2001. Take the row out, or cite [@owen2001] in the claim.`,
  ]);
});

it('stops at two rows for one pair', async () => {
  const row = `{ "claim": "${TAGS.first}", "judged": 1, "verdict": "partly", "read": "title", "on": "2026-01-01", "note": "In part." },`;
  expect(await changed('"support": [', `"support": [${row}`)).toEqual([
    expect.stringContaining(`owen2001 has two verdicts on the claim ${TAGS.first}. Keep the one`),
  ]);
});

it('names what took the place of a retired claim', async () => {
  const [gone, bare] = [mintTag(40), mintTag(41)];
  const row = (tag: string) =>
    `{ "claim": "${tag}", "judged": 1, "verdict": "not-checked", "read": "nothing", "note": "Not read." },`;
  const date = '2026-01-02';
  const fixture = new Fixture().change(FILE, '"support": [', `"support": [${row(gone)} ${row(bare)}`);
  const given = [gone, bare].map((tag) => ({ tag, kind: 'claim' as const, date }));
  fixture.write('ledger/tags.jsonl', fixture.read('ledger/tags.jsonl') + formatLines('given', given));
  fixture.write(
    'ledger/retired.jsonl',
    formatLines('retired', [
      { tag: gone, successor: TAGS.first, reason: 'Said twice.', date },
      { tag: bare, successor: null, reason: 'Said nothing.', date },
    ]),
  );
  const told = await fixture.check();
  expect(told).toHaveLength(2);
  expect(told[0]).toContain(`The claim ${gone} is retired; ${TAGS.first} took its place. Judge owen2001 for`);
  expect(told[1]).toContain(`The claim ${bare} is retired. Take the row out.`);
});

it.each([
  ['"judged": 1', '"judged": 2', 'was judged on wording 2 of'],
  ['"read": "abstract"', '"read": "nothing"', 'that nothing was read, on 2026-01-01.'],
  [', "on": "2026-01-01"', '', 'that the abstract was read, and not when.'],
  ['"read": "abstract", "on": "2026-01-01"', '"read": "nothing"', 'has the verdict “supports”'],
])('stops where %s is made %s', async (from, to, told) => {
  const flat = new Fixture();
  flat.write(
    FILE,
    JSON.stringify(JSON.parse(flat.read(FILE)))
      .replaceAll('":', '": ')
      .replaceAll(',"', ', "'),
  );
  expect(await flat.change(FILE, from, to).check()).toEqual([expect.stringContaining(told)]);
});

it('leaves a claim without a tag to the rule of tags', async () => {
  const issues = await new Fixture().change(CHAPTER_FILE, ` tag="${TAGS.first}"`, '').check();
  expect(issues.filter((issue) => issue.includes('Nothing says'))).toEqual([]);
});
