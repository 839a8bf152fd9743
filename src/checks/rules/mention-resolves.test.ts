import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture } from '../fixture.ts';

it('accepts tables, notes, terms and chapters that exist', async () => {
  expect(await new Fixture().change(CHAPTER_FILE, 'next: []', 'next: [pumps]').check()).toEqual([]);
});

it.each([
  [
    '<Evidence table="t1" />',
    '<Evidence table="t9" />',
    ':22:1 mention-resolves: There is no table “t9”. Did you mean “t1”?',
  ],
  ['slug="double"', 'slug="doubel"', 'There is no note “doubel”. Did you mean “double”?'],
  ['<Figure slug="pumps"', '<Figure slug="pump"', 'There is no figure “pump”. Did you mean “pumps”?'],
  ['id="pump"', 'id="pumpp"', 'There is no term “pumpp”. Did you mean “pump”?'],
  ['next: []', 'next: [pomps]', ':8:1 mention-resolves: There is no chapter “pomps”. Did you mean “pumps”?'],
])('stops at %s changed to %s', async (from, to, message) => {
  expect((await new Fixture().change(CHAPTER_FILE, from, to).check()).join()).toContain(message);
});

it('stops at a component that does not exist, and at one without what it needs', async () => {
  expect((await new Fixture().change(CHAPTER_FILE, '<Note slug', '<Nota slug').check()).join()).toContain(
    'There is no <Nota>.',
  );
  expect(
    (await new Fixture().change(CHAPTER_FILE, '<Note slug="double" />', '<Note />').check()).join(),
  ).toContain('<Note> has no slug.');
});
