import { expect, it } from 'vitest';
import { Fixture } from '../fixture.ts';

it('accepts a row whose references its sentences cite, or that names none', async () => {
  expect(await new Fixture().check()).toEqual([]);
  expect(await new Fixture().change('evidence/t1-drugs.yaml', '[owen2001]', '[]').check()).toEqual([]);
});

it('stops at a reference of another sentence, and says which it may be', async () => {
  expect(await new Fixture().change('evidence/t1-drugs.yaml', '[owen2001]', '[tishler1995]').check()).toEqual(
    [
      'content/evidence/t1-drugs.yaml:7:5 row-cites-its-sentences: The row names tishler1995, which chiosa.pumps.01 does not cite. It may name owen2001.',
    ],
  );
});

it('says where the sentences cite nothing', async () => {
  const silent = new Fixture().change(
    'evidence/t1-drugs.yaml',
    'from: [chiosa.pumps.01]',
    'from: [chiosa.pumps.02]',
  );
  expect((await silent.check()).join()).toContain('Its sentences cite nothing: write refs: [].');
});
