import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture } from '../fixture.ts';

/** The fixture, one of whose sentences names carbamazepine, which the table has too. */
const naming = (words: string) =>
  new Fixture()
    .change(
      'sources/chiosa.facts.yaml',
      '"chiosa.pumps.01": {',
      '"chiosa.pumps.01": { "drugs": ["carbamazepine", "phenytoin"],',
    )
    .change(CHAPTER_FILE, 'is a protein.', `is a protein. ${words}`);

const told = async (fixture: Fixture) =>
  (await fixture.check()).filter((issue) => issue.includes('prose-adds-no-name'));

it('accepts a name that a table, a claim or an editor’s note of the chapter has', async () => {
  expect(await told(naming('Take carbamazepine.'))).toEqual([]);
  expect(await told(naming('Take phenytoin.').change(CHAPTER_FILE, 'Ours.', 'Ours, on phenytoin.'))).toEqual(
    [],
  );
});

it('stops at a name of which the chapter does not speak, in prose and above it', async () => {
  expect(await told(naming('Take phenytoin.'))).toEqual([
    'content/chapters/01-pumps.mdx:13:127 prose-adds-no-name: The text names phenytoin, of which no claim, table or note of this chapter speaks. Write the one that is meant, link the chapter that tells of it, or say it in an editor’s note.',
  ]);
  const above = naming('').change(CHAPTER_FILE, 'What pumps do.', 'What phenytoin does.');
  expect((await told(above)).join()).toContain(
    '01-pumps.mdx:3:1 prose-adds-no-name: The text names phenytoin',
  );
});
