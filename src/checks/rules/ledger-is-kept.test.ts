import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture, TAGS } from '../fixture.ts';

const withoutLine = (fixture: Fixture, file: string, line: number) => {
  const lines = fixture.read(file).split('\n');
  return fixture.write(file, lines.toSpliced(line - 1, 1).join('\n'));
};

it('accepts a ledger that has everything', async () => {
  expect(await new Fixture().check()).toEqual([]);
});

it('stops at a lost line, even without history', async () => {
  const issues = await withoutLine(new Fixture(), 'ledger/tags.jsonl', 2).check();
  expect(issues.join()).toContain(
    `content/ledger/tags.jsonl:2:1 ledger-is-whole: Here ${TAGS.first} must stand.`,
  );
  const last = await withoutLine(new Fixture(), 'ledger/tags.jsonl', 5).check();
  expect(last.join()).toContain(
    `content/ledger/tags.jsonl:5:1 ledger-is-whole: Here ${TAGS.note} must stand.`,
  );
  const wording = await withoutLine(new Fixture(), 'ledger/wordings.jsonl', 1).check();
  expect(wording.join()).toContain(`This wording of ${TAGS.first} is not in the ledger. Run npm run tag.`);
});

it('stops at a line that is none', async () => {
  const issues = await new Fixture().change('ledger/tags.jsonl', '{', '').check();
  expect(issues.join()).toContain(
    'content/ledger/tags.jsonl:1:1 ledger-is-whole: This line is no ledger line.',
  );
});

it('stops at a tag that stands nowhere, until it is retired', async () => {
  const gone = new Fixture()
    .change(CHAPTER_FILE, '<Note slug="double" />', '')
    .change(CHAPTER_FILE, ` [#${TAGS.section}]`, '');
  expect((await gone.check()).join()).toContain(`The section ${TAGS.section} stands nowhere.`);
  gone.change(CHAPTER_FILE, '## The pump\n', '');
  gone.write(
    'ledger/retired.jsonl',
    `${JSON.stringify({ tag: TAGS.section, successor: TAGS.first, reason: 'Merged.', date: '2026-02-01' })}\n`,
  );
  expect(await gone.check()).toEqual([]);
  gone.change('ledger/retired.jsonl', TAGS.first, '4K7Q6');
  expect((await gone.check()).join()).toContain(
    `The successor of ${TAGS.section} is not a tag of the ledger.`,
  );
});
