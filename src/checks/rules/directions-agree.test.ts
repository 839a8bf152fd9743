import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture } from '../fixture.ts';

const TABLE = 'evidence/t1-drugs.yaml';

/** The claim says `words`, the row behind it `direction`. */
const directed = (words: string, direction: string) => {
  const fixture = new Fixture();
  const options = '{ up: { word: higher, shape: full }, down: { word: lower, shape: empty } }';
  return fixture
    .change(CHAPTER_FILE, 'Pumps move drugs', words)
    .record()
    .change(
      TABLE,
      'type: text }',
      `type: text }\n  - { key: way, label: Way, type: verdict, options: ${options} }`,
    )
    .change(TABLE, 'drug: carbamazepine,', `drug: carbamazepine, way: ${direction},`);
};

it('accepts a cell with the direction of its claim, or where the claim has words of both', async () => {
  expect(await directed('Pumps rise in seizures', 'up').check()).toEqual([]);
  expect(await directed('Fewer pumps in controls, more in patients', 'up').check()).toEqual([]);
  expect(await directed('A decrease, with an upward trend', 'up').check()).toEqual([]);
  expect(await directed('Pumps are seen', 'down').check()).toEqual([]);
});

it('stops at a cell that says the opposite of its claim', async () => {
  expect(await directed('Seizures raise the number of pumps', 'down').check()).toEqual([
    'content/evidence/t1-drugs.yaml:8:5 directions-agree: way is down, but the claims of chiosa.pumps.01 say “raise”. Correct the cell, or name in claims the one that it rests on.',
  ]);
  expect((await directed('Seizures reduce pumps', 'up').check()).join()).toContain('say “reduce”');
});
