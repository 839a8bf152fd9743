import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tagContent } from '../../commands/tag.ts';
import { CHAPTER_FILE, Fixture } from '../fixture.ts';

const DATE = '2026-02-02';
const MEND = 'Compare it with what it rests on; npm run tag records it as it stands.';

/** A fixture of which every file was looked at. */
async function recorded(): Promise<Fixture> {
  const fixture = new Fixture();
  await tagContent(fixture.contentRoot, DATE);
  return fixture;
}

const changed = (place: string) => [
  `content/${place} text-is-looked-at: What stands here is not what was recorded on ${DATE}. ${MEND}`,
];

it('says nothing of what stands as it was recorded', async () => {
  expect(await (await recorded()).check()).toEqual([]);
});

it.each([
  [CHAPTER_FILE, 'is a protein', 'is no protein', `${CHAPTER_FILE}:13:1`],
  [CHAPTER_FILE, 'What pumps do.', 'What pumps may do.', `${CHAPTER_FILE}:3:1`],
  [CHAPTER_FILE, 'Ours.\n', 'Hours.\n', `${CHAPTER_FILE}:18:1`],
  ['evidence/t1-drugs.yaml', 'drug: carbamazepine', 'drug: phenytoin', 'evidence/t1-drugs.yaml:7:1'],
  ['references/chiosa.json', 'Its abstract says so', 'Its title says so', 'references/chiosa.json:18:1'],
  ['glossary.yaml', 'that moves', 'that removes', 'glossary.yaml:1:1'],
  ['notes/double.ts', 'max: 9', 'max: 90', 'notes/double.ts:5:1'],
])('stops at a change in %s: %s', async (file, from, to, place) => {
  const fixture = await recorded();
  const issues = await fixture.change(file, from, to).check();
  expect(issues).toEqual(changed(place));
});

it('is satisfied once the change is looked at and recorded', async () => {
  const fixture = (await recorded()).change('glossary.yaml', 'that moves', 'that removes');
  expect(await tagContent(fixture.contentRoot, '2026-03-03')).toEqual(['recorded content/glossary.yaml']);
  expect(await fixture.check()).toEqual([]);
  expect(fixture.read('ledger/seen.jsonl')).toContain('"glossary.yaml","date":"2026-03-03"');
  expect(fixture.read('ledger/seen.jsonl')).toContain(`"${CHAPTER_FILE}","date":"${DATE}"`);
});

it('stops at what is new, what stands in another order, and another term explained in a claim', async () => {
  const added = (await recorded()).change(CHAPTER_FILE, '<Note slug', 'Pumps cure.\n\n<Note slug');
  expect(await added.check()).toEqual(changed(`${CHAPTER_FILE}:24:1`));
  const moved = (await recorded())
    .change(CHAPTER_FILE, 'Ours.\n', '')
    .change(CHAPTER_FILE, '</EditorNote>\n', '</EditorNote>\n\nOurs.\n');
  expect(await moved.check()).toEqual(changed(`${CHAPTER_FILE}:19:1`));
  const explained = (await recorded()).change(
    CHAPTER_FILE,
    'Pumps move drugs',
    '<Term id="pump">Pumps</Term> move drugs',
  );
  expect(await explained.check()).toEqual(changed(`${CHAPTER_FILE}:13:1`));
});

it('stops at a line of the ledger that no release holds yet', async () => {
  const fixture = await recorded();
  expect(await fixture.change('ledger/tags.jsonl', '2026-01-01', '2026-01-02').check()).toEqual(
    changed('ledger/tags.jsonl:1:1'),
  );
});

it('stops where a paragraph is gone, and at a file that nobody recorded', async () => {
  const gone = (await recorded()).change(CHAPTER_FILE, 'Ours.\n', '\n');
  expect(await gone.check()).toEqual(changed(`${CHAPTER_FILE}:20:1`));
  const unknown = await recorded();
  const lines = unknown.read('ledger/seen.jsonl').split('\n');
  unknown.write('ledger/seen.jsonl', lines.filter((line) => !line.includes('glossary')).join('\n'));
  expect(await unknown.check()).toEqual([
    'content/glossary.yaml:1:1 text-is-looked-at: This file is not recorded. Run npm run tag.',
  ]);
});

it('asks of two records, which a merge left, only for what both hold', async () => {
  const fixture = await recorded();
  const ours = fixture.read('ledger/seen.jsonl');
  fixture.change('glossary.yaml', 'that moves', 'that removes');
  await tagContent(fixture.contentRoot, '2026-03-03');
  fixture.write('ledger/seen.jsonl', ours + fixture.read('ledger/seen.jsonl'));
  expect(await fixture.check()).toEqual([]);
});

it('has its say last, and says where a line of the record is none', async () => {
  const fixture = (await recorded())
    .change('glossary.yaml', 'that moves', 'that removes')
    .change(CHAPTER_FILE, 'from="chiosa.pumps.01"', 'from="chiosa.pump.01"');
  expect((await fixture.check()).filter((issue) => issue.includes('text-is-looked-at'))).toEqual([]);
  const spoilt = await recorded();
  spoilt.change('ledger/seen.jsonl', '"path"', '"Path"');
  expect((await spoilt.check())[0]).toContain(
    'ledger-is-whole: This line is no record of a file. Take it out, and run npm run tag.',
  );
});

it('shows what changed in a file that was renamed, before anything is recorded anew', async () => {
  const fixture = await recorded();
  renameSync(join(fixture.contentRoot, CHAPTER_FILE), join(fixture.contentRoot, 'chapters/01-efflux.mdx'));
  fixture
    .write('moved.yaml', 'pump: efflux\npumps: efflux\n')
    .change('chapters/01-efflux.mdx', 'Ours.', 'Hours.');
  const places = (await fixture.check()).map((issue) => issue.replace(/^content\/(.*?): .*$/s, '$1'));
  expect(places).toEqual([
    'chapters/01-efflux.mdx:1:1 address-answers',
    'chapters/01-efflux.mdx:1:1 text-is-looked-at',
    'chapters/01-efflux.mdx:18:1 text-is-looked-at',
    'moved.yaml:1:1 text-is-looked-at',
    'moved.yaml:2:1 text-is-looked-at',
  ]);
});
