import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture, TAGS } from '../fixture.ts';

/** The fixture with these sentences left to no claim. */
const without = (...ids: string[]) =>
  ids.reduce((fixture, id) => fixture.change(CHAPTER_FILE, `${id} `, ''), new Fixture()).record();
const excused = (...rows: string[]) => rows.map((row) => `- ${row}\n`).join('');
const EXCUSES = 'sources/excused.yaml';

it('accepts content whose every sentence a claim carries', async () => {
  expect(await new Fixture().check()).toEqual([]);
});

it('stops at a sentence that no claim carries, at the chapter that covers it or at the review’s list', async () => {
  expect(await without('chiosa.later.03').check()).toEqual([
    'content/sources/chiosa.json:1:1 sentence-is-carried: No claim carries chiosa.later.03. Write the claim, or excuse it in content/sources/excused.yaml.',
  ]);
  const covered = without('chiosa.later.03').change(
    CHAPTER_FILE,
    'covers: [chiosa.pumps]',
    'covers: [chiosa.pumps, chiosa.later.03]',
  );
  expect(await covered.check()).toEqual([
    'content/chapters/01-pumps.mdx:6:1 sentence-is-carried: No claim carries chiosa.later.03. Write the claim, or excuse it in content/sources/excused.yaml.',
  ]);
});

it('holds a chapter to what it says it covers', async () => {
  const other = new Fixture();
  other.write(
    'chapters/02-other.mdx',
    `${other.read(CHAPTER_FILE).split('---\n').slice(0, 2).join('---\n')}---\n\nNothing.\n`,
  );
  expect((await other.check()).join('\n')).toContain(
    'content/chapters/02-other.mdx:6:1 sentence-is-carried: The chapter covers chiosa.pumps.01, but only pumps carries it. Take it out of covers, or carry it here.',
  );
});

it('accepts a good excuse', async () => {
  const good = [
    '{ sentence: chiosa.later.02, reason: connective, why: It joins two parts. }',
    '{ sentence: chiosa.later.02, reason: repetition, of: chiosa.pumps.01, why: Again. }',
  ];
  for (const row of good)
    expect(await without('chiosa.later.02').write(EXCUSES, excused(row)).check()).toEqual([]);
});

it.each([
  [
    'chiosa.later.01',
    '{ sentence: chiosa.later.01, reason: connective, why: No. }',
    'cites a reference, so it cannot be excused',
  ],
  [
    'chiosa.later.02',
    '{ sentence: chiosa.pumps.02, reason: connective, why: No. }',
    'chiosa.pumps.02 is excused here, and carried by',
  ],
  [
    'chiosa.later.02',
    '{ sentence: chiosa.later.02, reason: repetition, of: chiosa.later.02, why: No. }',
    'repeats no sentence that a claim carries',
  ],
  ['chiosa.later.02', '{ sentence: chiosa.later.02, reason: dull, why: No. }', 'excuse-keeps-schema'],
])('refuses a bad excuse for %s: %s', async (left, row, problem) => {
  expect((await without(left).write(EXCUSES, excused(row)).check()).join()).toContain(problem);
});

it('names every place that carries an excused sentence', async () => {
  const twice = new Fixture()
    .change(CHAPTER_FILE, 'from="chiosa.pumps.01"', 'from="chiosa.pumps.01 chiosa.pumps.02"')
    .record()
    .write(EXCUSES, excused('{ sentence: chiosa.pumps.02, reason: connective, why: It joins. }'));
  expect(await twice.check()).toEqual([
    `content/sources/excused.yaml:1:5 sentence-is-carried: chiosa.pumps.02 is excused here, and carried by ${TAGS.first} (content/chapters/01-pumps.mdx:13:1), ${TAGS.second} (content/chapters/01-pumps.mdx:14:1) as well. Take this line out, or the sentence out of every from that names it.`,
  ]);
});

it('refuses more than one excuse in seven sentences', async () => {
  // 15 sentences in all, so two may be excused and the third is one too many
  const ids = ['chiosa.later.02', 'chiosa.later.03', 'chiosa.later.04'];
  const rows = ids.map((sentence) => `{ sentence: ${sentence}, reason: connective, why: It joins. }`);
  expect(
    (
      await without(...ids)
        .write(EXCUSES, excused(...rows))
        .check()
    ).join(),
  ).toContain('3 sentences are excused; 2 of 15 may be.');
});
