import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture } from '../fixture.ts';

const excuse = (row: string) => new Fixture().write('sources/excused.yaml', `- ${row}\n`).check();

it('leaves sentences alone that no chapter answers for', async () => {
  expect(await new Fixture().check()).toEqual([]);
});

it('stops at a sentence of the chapter that no claim carries', async () => {
  const issues = await new Fixture()
    .change(CHAPTER_FILE, 'covers: [chiosa.pumps]', 'covers: [chiosa.pumps, chiosa.later.01]')
    .check();
  expect(issues).toEqual([
    'content/chapters/01-pumps.mdx:6:1 sentence-is-carried: No claim carries chiosa.later.01. Write the claim, or excuse it in content/sources/excused.yaml.',
  ]);
});

it('accepts a good excuse and refuses the others', async () => {
  expect(await excuse('{ sentence: chiosa.later.02, reason: connective, why: It joins two parts. }')).toEqual(
    [],
  );
  expect((await excuse('{ sentence: chiosa.later.01, reason: connective, why: No. }')).join()).toContain(
    'cites a reference, so it cannot be excused',
  );
  expect((await excuse('{ sentence: chiosa.pumps.02, reason: connective, why: No. }')).join()).toContain(
    'is carried by a claim and excused as well',
  );
  expect(
    (await excuse('{ sentence: chiosa.later.02, reason: repetition, of: chiosa.later.03, why: No. }')).join(),
  ).toContain('repeats no sentence that a claim carries');
  expect(
    (
      await excuse('{ sentence: chiosa.later.02, reason: repetition, of: chiosa.pumps.01, why: Again. }')
    ).join(),
  ).toBe('');
  expect((await excuse('{ sentence: chiosa.later.02, reason: dull, why: No. }')).join()).toContain(
    'excuse-keeps-schema',
  );
});

it('refuses more than one excuse in seven sentences', async () => {
  // 15 sentences in all, so two may be excused and the third is one too many
  const rows = [2, 3, 4].map(
    (n) => `- { sentence: chiosa.later.0${n}, reason: connective, why: It joins. }\n`,
  );
  expect((await new Fixture().write('sources/excused.yaml', rows.join('')).check()).join()).toContain(
    '3 sentences are excused; 2 of 15 may be.',
  );
});
