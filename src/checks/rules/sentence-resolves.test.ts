import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture } from '../fixture.ts';

it('accepts sentences that exist', async () => {
  expect(
    await new Fixture()
      .change(CHAPTER_FILE, 'covers: [chiosa.pumps]', 'covers: [chiosa.pumps.01-02]')
      .check(),
  ).toEqual([]);
});

it('names the claim that retells an unknown sentence', async () => {
  const issues = await new Fixture()
    .change(CHAPTER_FILE, 'from="chiosa.pumps.02"', 'from="chiosa.pump.02"')
    .check();
  // One cause, one message: nothing advises to take citations out, or to record the slip.
  expect(issues).toEqual([
    'content/chapters/01-pumps.mdx:14:1 sentence-resolves: There is no source sentence “chiosa.pump.02”. Did you mean “chiosa.pumps.02”?',
  ]);
});

it('sees unknown sentences in notes, tables, excuses and covers', async () => {
  const note = new Fixture().change(CHAPTER_FILE, 'about="chiosa.pumps.02"', 'about="zhang.nowhere.99"');
  expect((await note.check()).join()).toContain(':16:1 sentence-resolves');
  const table = new Fixture().change(
    'evidence/t1-drugs.yaml',
    'from: [chiosa.pumps.01]',
    'from: [chiosa.pump.01]',
  );
  expect((await table.check()).join()).toContain('Did you mean “chiosa.pumps.01”?');
  const excuse = new Fixture().write(
    'sources/excused.yaml',
    '- { sentence: chiosa.none.01, reason: connective, why: It joins. }\n',
  );
  expect((await excuse.check()).join()).toContain('content/sources/excused.yaml:1:5 sentence-resolves');
  const covers = new Fixture().change(CHAPTER_FILE, 'covers: [chiosa.pumps]', 'covers: [chiosa.pumps.01-09]');
  expect((await covers.check()).join()).toContain('“chiosa.pumps.01-09” names no sentences. Write a section');
  const misspelt = new Fixture().change(
    CHAPTER_FILE,
    'covers: [chiosa.pumps]',
    'covers: [chiosa.pmups.01-02]',
  );
  expect((await misspelt.check()).join()).toContain('names no sentences. Did you mean “chiosa.pumps.01-02”?');
});

it('sees an unknown sentence in the origin of a note’s default, at its place', async () => {
  const origin = (id: string) =>
    new Fixture().change(
      'notes/double.ts',
      "origin: { illustrative: 'any' }",
      `origin: { sentence: '${id}' }`,
    );
  expect((await origin('chiosa.pump.01').check()).filter((issue) => issue.includes('resolves'))).toEqual([
    'content/notes/double.ts:6:90 sentence-resolves: There is no source sentence “chiosa.pump.01”. Did you mean “chiosa.pumps.01”?',
  ]);
  expect((await origin('chiosa.pumps.01').check()).join()).not.toContain('sentence-resolves');
});
