import { expect, it } from 'vitest';
import { mintTag } from '../../claims/index.ts';
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

it('says of what moved in a split where it stands now, with the address that survives', async () => {
  const section = `## The pump [#${TAGS.section}]\n`;
  const fixture = new Fixture();
  const [, front = ''] = fixture.read(CHAPTER_FILE).split('---\n');
  fixture
    .change(CHAPTER_FILE, section, '')
    .write(
      'chapters/02-moved.mdx',
      `---\n${front.replace('[chiosa.pumps]', '[chiosa.later.01]')}---\n\n${section}\nNo more.\n`,
    )
    .change(CHAPTER_FILE, 'A <Term', `[See](/chapters/pumps/#${TAGS.section}). A <Term`);
  expect((await fixture.check()).filter((issue) => issue.includes('link-leads'))).toEqual([
    `content/chapters/01-pumps.mdx:12:98 link-leads-somewhere: The link “/chapters/pumps/#${TAGS.section}” leads to no place: the section ${TAGS.section} stands at /chapters/moved/#${TAGS.section} now. Write /t/${TAGS.section}/, which leads there wherever it moves.`,
  ]);
});

it('says of a retired tag what took its place', async () => {
  const retired = mintTag(20);
  const fixture = new Fixture().change(CHAPTER_FILE, 'A <Term', `[See](#${retired}). A <Term`);
  fixture
    .write(
      'ledger/tags.jsonl',
      `${fixture.read('ledger/tags.jsonl')}{"tag":"${retired}","kind":"claim","date":"2026-01-01"}\n`,
    )
    .write(
      'ledger/retired.jsonl',
      `{"tag":"${retired}","date":"2026-01-02","reason":"Said twice.","successor":"${TAGS.first}"}\n`,
    );
  expect((await fixture.check()).join()).toContain(
    `leads to no place: the claim ${retired} is retired. Write /t/${TAGS.first}/, which took its place, or /t/${retired}/, which says so.`,
  );
});

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

it('says of a renamed chapter its name of now, before content/moved.yaml does', async () => {
  const fixture = new Fixture().rename(CHAPTER_FILE, 'chapters/01-carriers.mdx');
  const name = 'chapters/01-carriers.mdx';
  fixture
    .change(name, 'A <Term', '[See](/chapters/pumps/). A <Term')
    .change(name, 'next: []', 'next: [pumps]');
  const issues = (await fixture.write('moved.yaml', 'pump: carriers\n').check()).join('\n');
  expect(issues).toContain('The link leads to /chapters/pumps/, which has moved. Write /chapters/carriers/.');
  expect(issues).toContain('There is no chapter “pumps” any more. Write carriers, which took its place.');
  expect(issues).toContain('nothing answers at its address now. Write here “pumps: carriers”.');
});
