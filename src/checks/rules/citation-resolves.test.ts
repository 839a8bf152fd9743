import { expect, it } from 'vitest';
import { CHAPTER_FILE, Fixture } from '../fixture.ts';

it('accepts what the bibliography has', async () => {
  expect(await new Fixture().check()).toEqual([]);
});

it('names the place of an unknown key, and the key that was meant', async () => {
  const issues = await new Fixture().change(CHAPTER_FILE, '[@owen2001]', '[@owen2010]').check();
  expect(issues[0]).toMatch(/^content\/chapters\/01-pumps\.mdx:13:\d+ /);
  expect(issues.join('\n')).toContain(
    'citation-resolves: There is no reference “owen2010”. Did you mean “owen2001”?',
  );
});

it('sees unknown keys in tables and notes too', async () => {
  const inTable = new Fixture().change('evidence/t1-drugs.yaml', 'refs: [owen2001]', 'refs: [nobody1900]');
  expect((await inTable.check()).join()).toContain('evidence/t1-drugs.yaml:7:');
  const inNote = new Fixture().change('notes/double.ts', "['owen2001']", "['nobody1900']");
  expect((await inNote.check()).join()).toContain('content/notes/double.ts:12:25 citation-resolves');
});

it('refuses what only looks like a citation', async () => {
  const issues = await new Fixture().change(CHAPTER_FILE, '[@owen2001]', '[@owen2001, p. 3]').check();
  expect(issues.join()).toContain('[@owen2001, p. 3] is no citation. Write [@key] or [@key; @key].');
});

it('names the key of a work that was identified since', async () => {
  const renamed = new Fixture().change(
    'references/chiosa.json',
    '"status"',
    '"formerly": ["chiosa-ref-001"], "status"',
  );
  expect(await renamed.check()).toEqual([]);
  const cited = renamed.change(CHAPTER_FILE, 'a protein.', 'a protein [@chiosa-ref-001].');
  expect((await cited.check()).join()).toContain(
    'There is no reference “chiosa-ref-001”. The work was identified since: cite it as [@owen2001].',
  );
});

it('takes no key that another work once had', async () => {
  const twice = new Fixture().change(
    'references/chiosa.json',
    '"status"',
    '"formerly": ["tishler1995"], "status"',
  );
  expect((await twice.check()).join()).toContain('reference-is-one');
});
