import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkContent, tellVerdict } from './check-content.ts';
import { CHAPTER_FILE, Fixture } from './fixture.ts';

const tell = async (fixture: Fixture) => tellVerdict(await checkContent(fixture.contentRoot));

it('tells one open claim once, at its place, and has the rules wait that need the chapter', async () => {
  const told = await tell(new Fixture().change(CHAPTER_FILE, '</Claim>', ''));
  expect(told).toHaveLength(2);
  expect(told[0]).toMatch(/^content\/chapters\/01-pumps\.mdx:13:1 chapter-parses: .*Close it with <\/Claim>/);
  expect(told[1]).toMatch(/^\d+ of \d+ rules wait until this is mended\.$/);
});

it.each([
  ['[\n', '[,\n', 'There is one “,” too many.'],
  [' {', ' ', 'A name stands in a list. Open an object before it with {'],
])('tells one slip of the bibliography once: %j', async (from, to, problem) => {
  const told = await tell(new Fixture().change('references/chiosa.json', from, to));
  expect(told).toHaveLength(2);
  expect(told[0]).toContain('content/references/chiosa.json:');
  expect(told[0]).toContain(problem);
});

it('names an empty bibliography', async () => {
  const told = await tell(new Fixture().write('references/chiosa.json', ''));
  expect(told[0]).toBe(
    'content/references/chiosa.json:1:1 json-parses: The file is empty. Restore it, or write [] for an empty list.',
  );
  expect(told).toHaveLength(2);
});

it('says of a table that fails its schema no more than that it fails', async () => {
  const told = await tell(new Fixture().change('evidence/t1-drugs.yaml', 'caption:', 'captoin:'));
  expect(told.join('\n')).toContain('there is no field “captoin”. Did you mean “caption”?');
  expect(told.join('\n')).not.toContain('There is no table');
});

it('names two chapters with one address, and the files of both', async () => {
  const fixture = new Fixture();
  fixture.write('chapters/21-pumps.mdx', fixture.read(CHAPTER_FILE));
  const told = await tell(fixture);
  expect(told[0]).toContain('content/chapters/21-pumps.mdx:1:1 chapter-has-own-address: ');
  expect(told[0]).toContain('“pumps” stands twice: first at content/chapters/01-pumps.mdx:1:1.');
});

it('reads a chapter, a table and a list from Windows as it reads them from elsewhere', async () => {
  const fixture = new Fixture();
  for (const name of readdirSync(fixture.contentRoot, { recursive: true, encoding: 'utf8' }))
    if (/(mdx|yaml|json)$/.test(name))
      fixture.write(name, `\uFEFF${fixture.read(name).replaceAll('\n', '\r\n')}`);
  expect(await tell(fixture)).toEqual([]);
});

it.each([
  [CHAPTER_FILE, 'title: Pumps', "title: 'What's a rate'", ':2:', 'yaml-parses'],
  [CHAPTER_FILE, 'title: Pumps', 'title: 2024-11-21', '', ''],
  [CHAPTER_FILE, 'title: Pumps', '\ttitle: Pumps', ':2:', 'yaml-parses'],
  [CHAPTER_FILE, 'part: Part one', 'part: ""', ':4:1', 'chapter-keeps-schema'],
  [CHAPTER_FILE, 'title: Pumps', 'title: *x', ':2:', 'yaml-parses'],
  [
    CHAPTER_FILE,
    'title: Pumps',
    'title: Pumps\ntitle: More',
    ':3:1',
    'stands twice: first at content/chapters/01-pumps.mdx:2:1',
  ],
  ['moved.yaml', 'pump: pumps', 'pump: .inf', ':1:7', 'Infinity'],
  ['references/chiosa.json', '"type"', '"ID": "x",\n  "type"', ':4:3', 'in case alone'],
  ['glossary.yaml', 'id: pump', 'id: pu�mp', ':1:11', 'replacement character'],
])('says in %s of %s → %s where and what', async (file, from, to, place, what) => {
  const told = await tell(new Fixture().change(file, from, to));
  if (place === '') expect(told).toEqual([]);
  else {
    expect(told[0]).toContain(`content/${file}${place}`);
    expect(told[0]).toContain(what);
    expect(told).toHaveLength(2);
  }
});
