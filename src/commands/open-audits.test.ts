import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture, TAGS } from '../checks/fixture.ts';
import { readLibrary } from '../library/index.ts';
import { closeRelease } from './release.ts';
import { tagContent } from './tag.ts';

const DATE = '2026-03-03';

it('opens a row for a new pair, under the tag that its claim was given, and leaves those that are there', async () => {
  const fixture = new Fixture().change(
    CHAPTER_FILE,
    '<EditorNote',
    '<Claim from="chiosa.pumps.01" kind="finding">More pumps move drugs [@owen2001]</Claim>.\n\n<EditorNote',
  );
  const before = JSON.parse(fixture.read('references/chiosa.json'))[0].custom.support;
  const told = await tagContent(fixture.contentRoot, DATE);
  const { claims, references } = await readLibrary(fixture.contentRoot);
  const tag = claims.find(({ text }) => text.startsWith('More'))?.tag;
  expect(references[0]?.reference.custom.support).toEqual([
    ...before,
    { claim: tag, judged: 1, verdict: 'not-checked', read: 'nothing', note: 'Nobody has looked yet.' },
  ]);
  expect(told).toContain(`${tag} and owen2001: not checked, in content/references/chiosa.json`);
  expect(await fixture.check()).toEqual([]);
});

it('gives the verdict on a draft back when the draft is replaced, and keeps that on a draft that stands', async () => {
  const fixture = new Fixture();
  await tagContent(fixture.contentRoot, DATE);
  await closeRelease(fixture.contentRoot, DATE, '2026.3.0');
  fixture.change(CHAPTER_FILE, 'Pumps move drugs', 'Some pumps move drugs');
  await tagContent(fixture.contentRoot, DATE);
  fixture.change('references/chiosa.json', '"judged": 1', '"judged": 2');
  await tagContent(fixture.contentRoot, DATE);
  const judged = () => JSON.parse(fixture.read('references/chiosa.json'))[0].custom.support[0].judged;
  expect(judged()).toBe(2);
  fixture.change(CHAPTER_FILE, 'Some pumps move drugs', 'Most pumps move drugs');
  expect(await tagContent(fixture.contentRoot, DATE)).toContain(
    `${TAGS.first} and owen2001: judged on an earlier wording, in content/references/chiosa.json`,
  );
  expect(judged()).toBe(1);
});

it('leaves the bibliography as it is, byte for byte, where every pair has its row', async () => {
  const fixture = new Fixture().change(CHAPTER_FILE, 'This is contested', 'This is still contested');
  const before = fixture.read('references/chiosa.json');
  await tagContent(fixture.contentRoot, DATE);
  expect(fixture.read('references/chiosa.json')).toBe(before);
});
