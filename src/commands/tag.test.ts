import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture, TAGS } from '../checks/fixture.ts';
import { mintTag } from '../claims/index.ts';
import { readLibrary, tagEntries } from '../library/index.ts';
import { retireTag, tagContent } from './tag.ts';

const DATE = '2026-02-02';
const addresses = async ({ contentRoot }: Fixture) =>
  new Map(tagEntries(await readLibrary(contentRoot)).map(({ tag, url }) => [tag, url]));

it('gives tags to what has none, in the file and in the ledger', async () => {
  const fixture = new Fixture().change(
    CHAPTER_FILE,
    '<EditorNote',
    '### More\n\n<Claim from="chiosa.pumps.02" kind="opinion">It remains so</Claim>. <Claim from="chiosa.pumps.02" kind="opinion">Still</Claim>.\n\n<EditorNote',
  );
  const done = await tagContent(fixture.contentRoot, DATE);
  const [section, first, second] = [mintTag(7), mintTag(8), mintTag(9)];
  expect(fixture.read(CHAPTER_FILE)).toContain(`### More [#${section}]`);
  expect(fixture.read(CHAPTER_FILE)).toContain(
    `<Claim tag="${first}" from="chiosa.pumps.02" kind="opinion">It remains so</Claim>. <Claim tag="${second}"`,
  );
  expect(done[0]).toBe(`${section} section content/chapters/01-pumps.mdx:16`);
  expect(await fixture.check()).toEqual([]);
  expect(await tagContent(fixture.contentRoot, DATE)).toEqual([]);
});

it('writes tags into tables, notes and figures', async () => {
  const fixture = new Fixture()
    .write(
      'evidence/t2-more.yaml',
      'title: More\ncaption: More.\ncolumns:\n  - { key: drug, label: Drug, type: text }\nrows:\n  - { drug: phenytoin, from: [chiosa.pumps.01], refs: [owen2001] }\n',
    )
    .write('notes/triple.ts', new Fixture().read('notes/double.ts').replace(/tag = '.*'/, "tag = ''"))
    .write('figures/more.ts', new Fixture().read('figures/pumps.ts').replace(/tag = '.*'/, "tag = ''"));
  await tagContent(fixture.contentRoot, DATE);
  expect(fixture.read('evidence/t2-more.yaml')).toMatch(`tag: '${mintTag(7)}'\n`);
  expect(fixture.read('notes/triple.ts')).toContain(`export const tag = '${mintTag(8)}';`);
  expect(fixture.read('figures/more.ts')).toContain(`export const tag = '${mintTag(9)}';`);
});

it('keeps every tag when a chapter is renamed and a claim moves', async () => {
  const fixture = new Fixture();
  const before = await addresses(fixture);
  const claim = `<Claim tag="${TAGS.second}" from="chiosa.pumps.02" kind="opinion">This is contested</Claim>`;
  fixture
    .change(CHAPTER_FILE, `${claim}.\n`, '')
    .change(CHAPTER_FILE, '<Note slug', `At the end: ${claim}.\n\n<Note slug`);
  renameSync(join(fixture.contentRoot, CHAPTER_FILE), join(fixture.contentRoot, 'chapters/07-carriers.mdx'));
  fixture.write('moved.yaml', 'pump: carriers\npumps: carriers\n');
  expect(await tagContent(fixture.contentRoot, DATE)).toEqual(['carriers chapter']);
  expect(await fixture.check()).toEqual([]);
  const after = await addresses(fixture);
  expect(after.get(TAGS.figure)).toBe(`/chapters/carriers/#${TAGS.figure}`);
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect(before.get(TAGS.second)).toBe(`/chapters/pumps/#${TAGS.second}`);
  expect(after.get(TAGS.second)).toBe(`/chapters/carriers/#${TAGS.second}`);
});

it('records a new wording as a revision of its own', async () => {
  const fixture = new Fixture().change(CHAPTER_FILE, 'This is contested', 'Not all agree');
  expect((await fixture.check()).join()).toContain(`This wording of ${TAGS.second} is not in the ledger.`);
  await tagContent(fixture.contentRoot, DATE);
  expect(await fixture.check()).toEqual([]);
  expect(fixture.read('ledger/wordings.jsonl')).toContain('Not all agree');
});

it('retires only what stands nowhere', async () => {
  const fixture = new Fixture();
  const line = { tag: TAGS.second, reason: 'Said twice.', successor: TAGS.first };
  await expect(retireTag(fixture.contentRoot, DATE, line)).rejects.toThrow('still stands');
  await expect(retireTag(fixture.contentRoot, DATE, { ...line, tag: '4K7Q6' })).rejects.toThrow('never gave');
  fixture
    .change(CHAPTER_FILE, `<Claim tag="${TAGS.second}" from="chiosa.pumps.02" kind="opinion">`, '')
    .change(CHAPTER_FILE, 'contested</Claim>', 'contested');
  fixture.change(CHAPTER_FILE, 'from="chiosa.pumps.01"', 'from="chiosa.pumps.01 chiosa.pumps.02"');
  await retireTag(fixture.contentRoot, DATE, line);
  expect(await fixture.check()).toEqual([]);
  const retired = tagEntries(await readLibrary(fixture.contentRoot)).find(({ tag }) => tag === TAGS.second);
  expect(retired).toMatchObject({
    state: 'retired',
    successor: TAGS.first,
    reason: 'Said twice.',
    url: null,
  });
});
