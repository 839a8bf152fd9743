import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture, TAGS } from '../fixture.ts';

const FACTS = 'sources/chiosa.facts.yaml';
const first = (entry: object, text = 'Pumps move drugs') =>
  new Fixture()
    .change(CHAPTER_FILE, 'Pumps move drugs', text)
    .record()
    .change(FACTS, '"figures": [],', `${JSON.stringify({ figures: [], ...entry }).slice(1, -1)},`);

it('accepts a claim that has every fact of its sentence, in one of its forms', async () => {
  const fixture = first({ terms: ['efflux pump'] }).write('sources/forms.yaml', 'efflux pump: [pump]\n');
  expect(await fixture.check()).toEqual([]);
});

it('stops at a fact that no claim carries, and names the claim, the fact, its place and the mend', async () => {
  expect(await first({ terms: ['efflux pump'] }).check()).toEqual([
    `content/chapters/01-pumps.mdx:13:1 facts-are-told: chiosa.pumps.01 has the term “efflux pump”, and its claim ${TAGS.first} has not (content/sources/chiosa.facts.yaml:3:25). Say it, or list the form that the claim uses in content/sources/forms.yaml.`,
  ]);
});

it('stops at a form that nobody listed', async () =>
  expect((await first({ drugs: ['valproate'] }, 'Pumps move VPA').check()).join()).toContain(
    'has the drug “valproate”',
  ));

it('stops at a figure with a wrong unit', async () => {
  const figure = { value: '61', unit: 'days', of: 'length' };
  expect((await first({ figures: [figure] }, 'Pumps move drugs for 61 years').check()).join()).toContain(
    'has the figure 61 days (length)',
  );
});

it('stops at a unit that is none, where it stands', async () => {
  const fixture = first({ figures: [{ value: '61', unit: 'dayz', of: 'length' }] });
  expect((await fixture.check()).join()).toMatch(/chiosa\.facts\.yaml:3:\d+ facts-keep-schema: .*unit/);
});
