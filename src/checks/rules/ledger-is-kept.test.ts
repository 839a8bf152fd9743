import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture, TAGS } from '../fixture.ts';

const withoutLine = (fixture: Fixture, file: string, line: number) => {
  const lines = fixture.read(file).split('\n');
  return fixture.write(file, lines.toSpliced(line - 1, 1).join('\n'));
};

it('accepts a ledger that has everything', async () => {
  expect(await new Fixture().check()).toEqual([]);
});

it('stops at a lost line that no release holds yet', async () => {
  const issues = await withoutLine(new Fixture(), 'ledger/tags.jsonl', 2).check();
  expect(issues.join()).toContain(`The ledger never gave ${TAGS.first}.`);
  const wording = await withoutLine(new Fixture(), 'ledger/wordings.jsonl', 1).check();
  expect(wording.join()).toContain(`This wording of ${TAGS.first} is not in the ledger. Run npm run tag.`);
});

it('stops at lines that a merge left twice, and at a draft that is not what its digest says', async () => {
  const twice = (name: string, from: string, to: string) => {
    const fixture = new Fixture();
    const line = fixture.read(name).split('\n')[1] ?? '';
    return fixture.change(name, `${line}\n`, `${line}\n${line.replace(from, to)}\n`).check();
  };
  // Alike in every letter, as a merge by union may leave them, they are one.
  expect(await twice('ledger/tags.jsonl', '2026-01-01', '2026-01-01')).toEqual([]);
  expect(await twice('ledger/tags.jsonl', '2026-01-01', '2026-01-02')).toEqual([
    `content/ledger/tags.jsonl:3:1 ledger-is-kept: ${TAGS.first} stands in line 2 already. Keep the line that was there first, and take the other out.`,
  ]);
  expect(await twice('ledger/wordings.jsonl', '2026-01-01', '2026-01-02')).toEqual([
    `content/ledger/wordings.jsonl:3:1 ledger-is-kept: ${TAGS.second}, wording 1 stands in line 2 already. Run npm run tag.`,
  ]);
  const spoilt = await new Fixture()
    .change('ledger/wordings.jsonl', 'Pumps move drugs', 'Pumps keep drugs')
    .check();
  expect(spoilt).toEqual([
    `content/chapters/01-pumps.mdx:13:1 ledger-is-kept: This wording of ${TAGS.first} is not in the ledger. Run npm run tag.`,
  ]);
});

it('says nothing of what may stand in a file that can’t be read', async () => {
  const issues = await new Fixture().change(CHAPTER_FILE, '</Claim>', '').check();
  expect(issues.join()).toContain('chapter-parses');
  expect(issues.join()).not.toContain('ledger-is-kept');
});

it('stops at a line that is none', async () => {
  const issues = await new Fixture().change('ledger/tags.jsonl', '{', '').check();
  expect(issues.join()).toContain(
    'content/ledger/tags.jsonl:1:1 ledger-is-whole: This line is no ledger line.',
  );
  // The cause is told, not that the ledger lacks what the line would have said.
  expect(issues).toHaveLength(1);
  const open = new Fixture();
  open.write('ledger/tags.jsonl', `<<<<<<< HEAD\n${open.read('ledger/tags.jsonl')}`);
  expect(await open.check()).toEqual([
    'content/ledger/tags.jsonl:1:1 ledger-is-whole: Here a merge was left open. Keep the lines of both sides, take the markers out, and run npm run tag.',
  ]);
});

it('stops at a tag that stands nowhere, until it is retired', async () => {
  const note = `<EditorNote tag="${TAGS.doubt}" title="A doubt" about="chiosa.pumps.02">\n\nOurs.\n\n</EditorNote>\n\n`;
  const gone = new Fixture().change(CHAPTER_FILE, note, '');
  expect((await gone.check()).join()).toContain(`The editor’s note ${TAGS.doubt} stands nowhere.`);
  gone.write(
    'ledger/retired.jsonl',
    `${JSON.stringify({ tag: TAGS.doubt, successor: TAGS.first, reason: 'Merged.', date: '2026-02-01' })}\n`,
  );
  expect(await gone.check()).toEqual([]);
  gone.change('ledger/retired.jsonl', TAGS.first, '4K7Q6');
  expect((await gone.check()).join()).toContain(`The successor of ${TAGS.doubt} is not a tag of the ledger.`);
});
