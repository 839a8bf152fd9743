import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture, TAGS } from '../fixture.ts';

const withLink = (href: string) =>
  new Fixture().change(CHAPTER_FILE, 'A <Term', `[See](${href}). A <Term`).check();

it.each([
  `/chapters/pumps/#${TAGS.second}`,
  `#${TAGS.table}`,
  `/chapters/pumps/?double.x=3#${TAGS.note}`,
  `/t/${TAGS.first}/`,
  '/glossary/#pump',
  '/notes/double/#checked',
  'https://doi.org/10.1111/epi.1',
])('accepts %s', async (href) => expect(await withLink(href)).toEqual([]));

it.each([
  ['/chapters/pomps/', ':13:', 'there is no such page. Did you mean /chapters/pumps/?'],
  ['/chapters/pump/', ':13:', 'which has moved. Write /chapters/pumps/.'],
  ['/glossary', ':13:', 'Write /glossary/, with a slash at its end.'],
  ['/glossary/#pumq', ':13:', '/glossary/ has no “pumq”. Did you mean “#pump”?'],
  ['#Z', ':13:', 'leads to no place: /chapters/pumps/ has no “Z”.'],
  ['pumps/', ':13:', 'Write it from the site’s root'],
  ['javascript:alert(1)', ':13:', 'leads nowhere'],
])('stops at %s, with its place and the mend', async (href, place, message) => {
  const issues = (await withLink(href)).join();
  expect(issues).toContain(`content/${CHAPTER_FILE}${place}`);
  expect(issues).toContain('link-leads-somewhere');
  expect(issues).toContain(message);
});
