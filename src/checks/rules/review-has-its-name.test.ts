import { expect, it } from 'vitest';
import { Fixture } from '../fixture.ts';

it('accepts reviews that stand in files of their names', async () => {
  expect(await new Fixture().check()).toEqual([]);
});

it('stops at a review in a file of another name', async () => {
  const fixture = new Fixture();
  fixture.write('sources/wu.json', fixture.read('sources/zhang.json'));
  expect((await fixture.check()).join('\n')).toContain(
    'content/sources/wu.json:2:2 review-has-its-name: The review “zhang” stands in a file of another name.',
  );
});

it('stops at two reviews that readers could not tell apart', async () => {
  expect(
    await new Fixture().change('sources/zhang.json', '"name": "Zhang"', '"name": "Chiosa"').check(),
  ).toEqual([
    'content/sources/zhang.json:4:2 review-has-its-name: “Chiosa” is the name of chiosa as well as of zhang. Tell them apart, by a year or a second author.',
  ]);
});

it('says that there is no review where no file is one', async () => {
  const issues = await new Fixture()
    .rename('sources/chiosa.json', 'sources/chiosa.txt')
    .rename('sources/zhang.json', 'sources/zhang.txt')
    .check();
  expect(issues).toContain(
    'content/sources:1:1 source-keeps-schema: There is no review: no file here ends with .json. Write one: what it is, its sections, and the ids of its sentences.',
  );
});
