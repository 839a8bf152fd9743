import { expect, it } from 'vitest';
import { Fixture } from '../fixture.ts';

const FACTS = 'sources/chiosa.facts.yaml';

it('accepts a review whose sentences all have facts', async () =>
  expect(await new Fixture().check()).toEqual([]));

it('stops at a sentence without its facts, and at facts without a sentence', async () => {
  const issues = await new Fixture().change(FACTS, '"chiosa.pumps.02"', '"chiosa.pumps.03"').check();
  expect(issues.join('\n')).toContain(
    'chiosa.facts.yaml:1:1 sentence-has-facts: The sentence chiosa.pumps.02 has no facts.',
  );
  expect(issues.join('\n')).toMatch(
    /chiosa\.facts\.yaml:\d+:2 sentence-has-facts: There is no source sentence “chiosa\.pumps\.03”\. Did you mean “chiosa\.pumps\.0\d”\?/,
  );
});

it('stops at facts in the file of another review', async () => {
  const fixture = new Fixture();
  const other = fixture.read('sources/zhang.facts.yaml');
  fixture.write('sources/zhang.facts.yaml', '{}\n').change(FACTS, '{', `${other.trim().slice(0, -1)},`);
  expect((await fixture.check()).join()).toContain(
    'zhang.abstract.01 is a sentence of zhang, not of chiosa. Move its facts to content/sources/zhang.facts.yaml.',
  );
});
