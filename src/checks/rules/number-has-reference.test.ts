import { expect, it } from 'vitest';
import { Fixture } from '../fixture.ts';

it('accepts one entry for each number', async () => {
  expect(await new Fixture().check()).toEqual([]);
});

it('stops at a number without an entry, and at one with two', async () => {
  const none = new Fixture().change('references/chiosa.json', '"id": "tishler1995"', '"id": "owen2001"');
  expect((await none.check()).join()).toContain(
    'The key “owen2001” stands twice: first at content/references/chiosa.json:3:3.',
  );
  const two = new Fixture().write(
    'references/chiosa.json',
    new Fixture().read('references/chiosa.json').replaceAll(/\[\s+2\s+\]/g, '[1]'),
  );
  expect((await two.check()).join()).toContain('chiosa.pumps.01 cites [1], to which 2 entries answer.');
});
