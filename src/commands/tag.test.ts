import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture, TAGS } from '../checks/fixture.ts';
import { readLibrary, tagEntries } from '../library/index.ts';
import { closeRelease } from './release.ts';
import { tagContent } from './tag.ts';
import { insertTags } from './write-tags.ts';

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
  const [section, first, second] = done.map((line) => line.slice(0, 5));
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
  const done = await tagContent(fixture.contentRoot, DATE);
  const [table, note, figure] = done.map((line) => line.slice(0, 5));
  expect(fixture.read('evidence/t2-more.yaml')).toMatch(`tag: "${table}"\n`);
  expect(fixture.read('notes/triple.ts')).toContain(`export const tag = '${note}';`);
  expect(fixture.read('figures/more.ts')).toContain(`export const tag = '${figure}';`);
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

it('gives an editor’s note its tag, and asks for its retirement when it vanishes', async () => {
  const fixture = new Fixture().change(CHAPTER_FILE, `<EditorNote tag="${TAGS.doubt}"`, '<EditorNote');
  expect(await fixture.check()).toEqual([
    'content/chapters/01-pumps.mdx:16:1 tag-is-known: This editor’s note has no tag. Run npm run tag.',
    `content/ledger/tags.jsonl:8:1 ledger-is-kept: The editor’s note ${TAGS.doubt} stands nowhere. Put it back, or retire it: npm run tag -- retire ${TAGS.doubt} "reason" [successor].`,
  ]);
  const [told = ''] = await tagContent(fixture.contentRoot, DATE);
  expect(told).toMatch(/^\w{5} editor’s note content\/chapters\/01-pumps\.mdx:16$/);
  expect(fixture.read(CHAPTER_FILE)).toContain(`<EditorNote tag="${told.slice(0, 5)}" title="A doubt"`);
  expect((await addresses(fixture)).get(told.slice(0, 5))).toBe(`/chapters/pumps/#${told.slice(0, 5)}`);
});

it('writes nothing while anything can’t be read', async () => {
  const fixture = new Fixture()
    .change(CHAPTER_FILE, 'This is contested</Claim>', 'This is contested')
    .write('chapters/02-more.mdx', fixtureChapter);
  const before = snapshot(fixture);
  await expect(tagContent(fixture.contentRoot, DATE)).rejects.toThrow(
    /^content\/chapters\/01-pumps\.mdx:\d+:\d+ chapter-parses: [\s\S]*\nNothing was written: mend what can’t be read first\.$/,
  );
  expect(snapshot(fixture)).toEqual(before);
});

it('refuses a tag that would not be read as it was meant, and writes nothing', async () => {
  const fixture = new Fixture().change(CHAPTER_FILE, '<EditorNote', '### More ###\n\n<EditorNote');
  const before = snapshot(fixture);
  await expect(tagContent(fixture.contentRoot, DATE)).rejects.toThrow(
    'content/chapters/01-pumps.mdx:16: the tag of this section can’t be put in. Nothing was written. Write the heading in one line, without # at its end.',
  );
  expect(snapshot(fixture)).toEqual(before);
});

it('replaces a draft in its place, and leaves what is released', async () => {
  const fixture = new Fixture().change(CHAPTER_FILE, 'This is contested', 'Not all agree');
  const wordings = () =>
    fixture
      .read('ledger/wordings.jsonl')
      .split('\n')
      .filter((line) => line.includes(TAGS.second));
  expect(await tagContent(fixture.contentRoot, DATE)).toEqual([`${TAGS.second} wording 1`]);
  expect(wordings().join()).toMatch(/^\S+"revision":1,"date":"2026-02-02".*"text":"Not all agree"[^\n]*$/);
  await closeRelease(fixture.contentRoot, DATE, '2026.2.0');
  const [released = ''] = wordings();
  for (const words of ['Few agree', 'Nobody agrees']) {
    fixture.change(
      CHAPTER_FILE,
      />[^>]* agrees?<\/Claim>/.exec(fixture.read(CHAPTER_FILE))?.[0] ?? '',
      `>${words}</Claim>`,
    );
    expect(await tagContent(fixture.contentRoot, '2026-03-03')).toEqual([`${TAGS.second} wording 2`]);
    expect(wordings()[0]).toBe(released);
    expect(wordings()[1]).toMatch(`"revision":2,"date":"2026-03-03"`);
    expect(wordings()).toHaveLength(2);
  }
  fixture.change(CHAPTER_FILE, 'Nobody agrees', 'Not all agree');
  expect(await tagContent(fixture.contentRoot, '2026-04-04')).toEqual([]);
  expect(wordings()).toEqual([released]);
  expect(await fixture.check()).toEqual([]);
});

it('takes a citation moved or dropped, a sentence exchanged and another kind for new wordings', async () => {
  for (const [from, to] of [
    ['Pumps move drugs [@owen2001]', 'Pumps [@owen2001] move drugs'],
    [' [@owen2001]', ''],
    ['from="chiosa.pumps.01"', 'from="chiosa.pumps.02"'],
    ['kind="mechanism"', 'kind="finding"'],
  ] as const) {
    const fixture = new Fixture().change(CHAPTER_FILE, from, to);
    expect((await fixture.check()).join('\n'), to).toContain(
      `content/chapters/01-pumps.mdx:13:1 ledger-is-kept: This wording of ${TAGS.first} is not in the ledger. Run npm run tag.`,
    );
    expect(await tagContent(fixture.contentRoot, DATE), to).toEqual([`${TAGS.first} wording 1`]);
  }
});

it('keeps wordings that belong to no claim', async () => {
  const fixture = new Fixture();
  const before = fixture.read('ledger/wordings.jsonl');
  fixture
    .change(CHAPTER_FILE, `<Claim tag="${TAGS.second}" from="chiosa.pumps.02" kind="opinion">`, '')
    .change(CHAPTER_FILE, 'contested</Claim>', 'contested');
  await tagContent(fixture.contentRoot, DATE);
  expect(fixture.read('ledger/wordings.jsonl')).toBe(before);
});

it('keeps line ends and a byte order mark where it writes', async () => {
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  const table =
    'title: More\ncaption: More.\ncolumns:\n  - { key: drug, label: Drug, type: text }\nrows:\n  - { drug: phenytoin, from: [chiosa.pumps.01], refs: [owen2001] }\n';
  const fixture = new Fixture().write('evidence/t2-more.yaml', `\uFEFF${crlf(table)}`);
  const [told = ''] = await tagContent(fixture.contentRoot, DATE);
  expect(fixture.read('evidence/t2-more.yaml')).toBe(`\uFEFFtag: "${told.slice(0, 5)}"\r\n${crlf(table)}`);
  const chapter = fixture.read(CHAPTER_FILE).replace('<EditorNote', '### More\n\n<EditorNote');
  const file = `content/${CHAPTER_FILE}`;
  fixture.write(CHAPTER_FILE, `\uFEFF${crlf(chapter)}`);
  const placed = { tag: '4K7Q6', kind: 'section', title: 'More', file, line: 16, column: 1 } as const;
  const [text] = insertTags(fixture.contentRoot, [placed]).values();
  expect(text).toBe(`\uFEFF${crlf(chapter.replace('### More', '### More [#4K7Q6]'))}`);
});

const fixtureChapter = new Fixture().read(CHAPTER_FILE).replaceAll(/ tag="\w+"| \[#\w+\]/g, '');

/** Every file of a content folder with what it holds. */
function snapshot({ contentRoot }: Fixture): Map<string, string> {
  const files = readdirSync(contentRoot, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path, readFileSync(path, 'utf8')];
    }),
  );
}

it('records no wording whose sentence is unknown, and gives no tag beside it', async () => {
  const fixture = new Fixture()
    .change(CHAPTER_FILE, 'from="chiosa.pumps.02"', 'from="chiosa.pump.02"')
    .change(CHAPTER_FILE, '<EditorNote', '### More\n\n<EditorNote');
  const before = ['tags', 'wordings'].map((name) => fixture.read(`ledger/${name}.jsonl`));
  await expect(tagContent(fixture.contentRoot, DATE)).rejects.toThrow(
    'content/chapters/01-pumps.mdx:14:1 sentence-resolves: There is no source sentence “chiosa.pump.02”. Did you mean “chiosa.pumps.02”?\nNothing was written: correct this first.',
  );
  expect(['tags', 'wordings'].map((name) => fixture.read(`ledger/${name}.jsonl`))).toEqual(before);
  expect(fixture.read(CHAPTER_FILE)).toContain('### More\n');
});
