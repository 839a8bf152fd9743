import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture, TAGS } from '../checks/fixture.ts';
import { closeRelease } from './release.ts';
import { tagContent } from './tag.ts';

const DATE = '2026-02-02';
const FIRST = 'ledger/releases/2026.2.0.json';
const close = ({ contentRoot }: Fixture, version: string) => closeRelease(contentRoot, DATE, version);

async function released(): Promise<Fixture> {
  const fixture = new Fixture();
  await close(fixture, '2026.2.0');
  return fixture;
}

it('closes what the ledger holds, and the check then accepts it', async () => {
  const fixture = new Fixture();
  expect(await close(fixture, '2026.2.0')).toBe(
    '2026.2.0: 8 added, 0 reworded, 0 merged, 0 retired. Commit content/ledger/releases/2026.2.0.json.',
  );
  expect(fixture.read(FIRST)).toContain(`{"tag":"${TAGS.doubt}","kind":"editor-note"}`);
  expect(await fixture.check()).toEqual([]);
  fixture.change(CHAPTER_FILE, 'This is contested', 'Not all agree');
  await tagContent(fixture.contentRoot, DATE);
  expect(await close(fixture, '2026.10.0')).toContain('2026.10.0: 0 added, 1 reworded');
  expect(await fixture.check()).toEqual([]);
});

it('refuses what the check finds wrong', async () => {
  const fixture = new Fixture().change(CHAPTER_FILE, 'This is contested', 'Not all agree');
  await expect(close(fixture, '2026.2.0')).rejects.toThrow(
    /ledger-is-kept: [\s\S]*\nNothing was released: mend this first\.$/,
  );
  expect(readdirSync(join(fixture.contentRoot, 'ledger'))).not.toContain('releases');
});

it('refuses a version that is none, is there, or is not greater, and a release of nothing', async () => {
  const fixture = await released();
  for (const [version, why] of [
    ['2026.3', '“2026.3” is no version. Write three numbers: npm run release -- 2026.12.0.'],
    ['', '“” is no version. Write three numbers: npm run release -- 2026.12.0.'],
    ['2026.2.0', '2026.2.0 is released already, and a release never changes. Take a greater version.'],
    ['2026.1.9', '2026.1.9 is not greater than 2026.2.0, the last release. Take a greater version.'],
    ['2026.3.0', 'Nothing was released: the ledger is as 2026.2.0 closed it.'],
  ] as const)
    await expect(close(fixture, version)).rejects.toThrow(new Error(why));
  expect(readdirSync(join(fixture.contentRoot, 'ledger/releases'))).toEqual(['2026.2.0.json']);
});

it('lets no released line be lost or changed, without Git too', async () => {
  const wording = `Wording 1 of ${TAGS.first} was released in 2026.2.0, and`;
  for (const [change, issue] of [
    [
      (fixture: Fixture) => fixture.change('ledger/wordings.jsonl', 'Pumps move drugs', 'Pumps keep drugs'),
      `content/ledger/wordings.jsonl:1:1 ledger-is-whole: ${wording} this line is not what was released.`,
    ],
    [
      (fixture: Fixture) => fixture.change('ledger/wordings.jsonl', '"at":16', '"at":5'),
      `content/ledger/wordings.jsonl:1:1 ledger-is-whole: ${wording} this line is not what was released.`,
    ],
    [
      (fixture: Fixture) =>
        fixture.change(
          'ledger/wordings.jsonl',
          /^.*\n/.exec(fixture.read('ledger/wordings.jsonl'))?.[0] ?? '',
          '',
        ),
      `content/ledger/wordings.jsonl:1:1 ledger-is-whole: ${wording} its line is lost.`,
    ],
    [
      (fixture: Fixture) =>
        fixture.change('ledger/tags.jsonl', `{"tag":"${TAGS.note}","kind":"note","date":"2026-01-01"}\n`, ''),
      `content/ledger/tags.jsonl:5:1 ledger-is-whole: The note ${TAGS.note} was released in 2026.2.0, and its line is lost.`,
    ],
    [
      (fixture: Fixture) => fixture.write('ledger/chapters.jsonl', ''),
      'content/ledger/chapters.jsonl:1:1 ledger-is-whole: The address of chapter “pumps” was released in 2026.2.0, and its line is lost.',
    ],
    [
      (fixture: Fixture) => fixture.change(FIRST, '"revision":1', '"revision":2'),
      `content/${FIRST}:1:1 ledger-is-whole: This release is not as it was closed: its digest says so.`,
    ],
    [
      (fixture: Fixture) => fixture.change(FIRST, '{"tag"', '{"tga"'),
      `content/${FIRST}:8:1 ledger-is-whole: manifest.tags.0.tag`,
    ],
  ] as const) {
    const fixture = change(await released());
    const issues = await fixture.check();
    expect(issues.join('\n')).toContain(issue);
    await expect(tagContent(fixture.contentRoot, DATE)).rejects.toThrow('Nothing was written');
  }
});

it('stops at a release that is missing between two', async () => {
  const fixture = await released();
  fixture.change(CHAPTER_FILE, 'This is contested', 'Not all agree');
  await tagContent(fixture.contentRoot, DATE);
  await close(fixture, '2026.3.0');
  fixture.write('ledger/releases/2026.2.0.json', fixture.read(FIRST).replace('"2026.2.0"', '"2026.2.1"'));
  expect((await fixture.check()).join()).toContain('its digest says so');
  const other = new Fixture().write(
    'ledger/releases/2026.3.0.json',
    fixture.read('ledger/releases/2026.3.0.json'),
  );
  expect((await other.check()).join()).toContain(
    'content/ledger/releases/2026.3.0.json:1:1 ledger-is-whole: The release 2026.3.0 follows 2026.2.0, but before it stands none.',
  );
});

it('sets the project’s version with the rest, or nothing at all', async () => {
  const fixture = new Fixture();
  const path = (name: string) => join(fixture.contentRoot, '..', name);
  const named = '"name": "site",\n  "version": "2026.1.0"';
  const other = '"node_modules/other": { "name": "other", "version": "1.0.0", "needs": ["a", "b"] }';
  writeFileSync(path('package.json'), `{\n  ${named}\n}\n`);
  writeFileSync(
    path('package-lock.json'),
    `{\n  ${named},\n  "packages": { "": {\n  ${named} }, ${other} }\n}\n`,
  );
  expect(await close(fixture, '2026.2.0')).toContain(
    'Commit content/ledger/releases/2026.2.0.json, package.json, package-lock.json.',
  );
  const read = (name: string) => JSON.parse(readFileSync(path(name), 'utf8'));
  expect(read('package.json')).toEqual({ name: 'site', version: '2026.2.0' });
  expect(read('package-lock.json')).toMatchObject({
    version: '2026.2.0',
    packages: { '': { version: '2026.2.0' }, 'node_modules/other': { version: '1.0.0', needs: ['a', 'b'] } },
  });
  fixture.change(CHAPTER_FILE, 'This is contested', 'Not all agree');
  await tagContent(fixture.contentRoot, DATE);
  writeFileSync(path('package.json'), '{ "name": "site" }');
  await expect(close(fixture, '2026.3.0')).rejects.toThrow(
    'has no version after its name. Nothing was released',
  );
  expect(readdirSync(join(fixture.contentRoot, 'ledger/releases'))).toEqual(['2026.2.0.json']);
});
