import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture, TAGS } from '../checks/fixture.ts';
import { readLibrary, tagEntries } from '../library/index.ts';
import { retireTag } from './tag-retire.ts';

const DATE = '2026-02-02';
const REASON = 'Said twice.';
const retire = ({ contentRoot }: Fixture, tag: string, successor: string | null = null, reason = REASON) =>
  retireTag(contentRoot, DATE, { tag, reason, successor });

/** The fixture with its second claim taken out; the first carries its sentence. */
const withoutSecond = () =>
  new Fixture()
    .change(CHAPTER_FILE, `<Claim tag="${TAGS.second}" from="chiosa.pumps.02" kind="opinion">`, '')
    .change(CHAPTER_FILE, 'contested</Claim>', 'contested')
    .change(CHAPTER_FILE, 'from="chiosa.pumps.01"', 'from="chiosa.pumps.01 chiosa.pumps.02"');

it('retires what stands nowhere', async () => {
  const fixture = withoutSecond();
  expect(await retire(fixture, TAGS.second.toLowerCase(), TAGS.first)).toBe(
    `${TAGS.second} is retired; its page leads to ${TAGS.first}.`,
  );
  const retired = tagEntries(await readLibrary(fixture.contentRoot)).find(({ tag }) => tag === TAGS.second);
  expect(retired).toMatchObject({ state: 'retired', successor: TAGS.first, reason: REASON, url: null });
  fixture.record();
  expect(await fixture.check()).toEqual([]);
});

it('says why not, and writes nothing', async () => {
  const fixture = withoutSecond();
  const { second, section } = TAGS;
  for (const [typed, successor, why, reason] of [
    [second, null, 'Say why: npm run tag -- retire TAG "reason" [SUCCESSOR].', ' '],
    ['4K7Q', null, 'A tag has five characters; “4K7Q” has 4.'],
    ['4K7Q6', null, 'The ledger never gave 4K7Q6.'],
    [
      section,
      null,
      `${section} still stands at content/chapters/01-pumps.mdx:11. Take the section out first.`,
    ],
    [second, 'NONE', 'A tag has five characters; “NONE” has 4.'],
    [second, '4K7Q6', 'The ledger never gave 4K7Q6.'],
    [second, second, `${second} can’t be its own successor.`],
  ] as const)
    await expect(retire(fixture, typed, successor, reason), why).rejects.toThrow(new Error(why));
  expect(existsSync(join(fixture.contentRoot, 'ledger/retired.jsonl'))).toBe(false);
});

it('retires nothing twice, and leads to nothing retired', async () => {
  const fixture = withoutSecond().change(
    CHAPTER_FILE,
    /<EditorNote[\s\S]*<\/EditorNote>/.exec(withoutSecond().read(CHAPTER_FILE))?.[0] ?? '',
    '',
  );
  await retire(fixture, TAGS.second, TAGS.first);
  await expect(retire(fixture, TAGS.second)).rejects.toThrow(
    new Error(`${TAGS.second} is retired already, on ${DATE}: ${REASON}`),
  );
  await expect(retire(fixture, TAGS.doubt, TAGS.second)).rejects.toThrow(
    new Error(
      `${TAGS.second} is retired itself. Name ${TAGS.first}, its successor, or another tag that stands.`,
    ),
  );
  expect(fixture.read('ledger/retired.jsonl').trimEnd().split('\n')).toHaveLength(1);
});

it('retires nothing while the chapter in which the tag may stand can’t be read', async () => {
  const fixture = new Fixture().change(CHAPTER_FILE, '</Claim>', '');
  await expect(retire(fixture, TAGS.second)).rejects.toThrow('chapter-parses');
  expect((await fixture.check()).join()).not.toContain('retire it');
  expect(existsSync(join(fixture.contentRoot, 'ledger/retired.jsonl'))).toBe(false);
});
