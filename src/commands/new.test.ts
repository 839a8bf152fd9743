import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Fixture } from '../checks/fixture.ts';
import { makeNew } from './new.ts';

describe('a refusal is a sentence, and writes nothing', () => {
  const list = ({ contentRoot }: Fixture) =>
    readdirSync(contentRoot, { recursive: true, encoding: 'utf8' }).sort();
  it.each([
    [['chapter', '21-Risk_Talk.mdx'], '“21-Risk_Talk.mdx” is no name for a chapter: write risk-talk.'],
    [['chapter', 'pumps'], 'There is a chapter “pumps” already'],
    [['chapter', 'pump'], 'There is a chapter “pump” already'],
    [['chapter', 'x', '--from', 'chiosa.pumps.3'], 'Did you mean “chiosa.pumps.01”?'],
    [['table', 'drugs'], 'There is a table “drugs” already'],
    [['table', 't2-Löcher.yaml'], 'write locher.'],
    [['note', 'double'], 'There is a note “double” already'],
    [['figure', 'pumps'], 'There is a figure “pumps” already'],
    [['figure', 'x', '--table', 't2'], 'There is no table “t2”. Did you mean “t1”?'],
    [['term', 'Pump'], 'The glossary has the term “pump” already'],
    [['term', '!'], '“!” is no term'],
    [['reference', 'Owen2001'], 'The key owen2001 is taken: write owen2001b'],
    [['reference', 'van Vliet 2005'], 'write vanvliet2005'],
    [['reference', 'x2001', '--from', 'no-such.bib'], 'There is no file no-such.bib'],
    [['chaptr', 'x'], 'There is no kind “chaptr”. Did you mean “chapter”?'],
    [['note'], 'Say its name: npm run new -- note a-slug'],
    [['term', 'status', 'epilepticus'], 'put it in quotes'],
    [['note', 'x', '--from', 'chiosa.pumps.01'], 'A note takes no --from'],
    [['note', 'x', '--form', 'y'], "Unknown option '--form'"],
    [[], 'Say what to write:'],
  ])('%j', async (args, sentence) => {
    const fixture = new Fixture();
    const before = list(fixture);
    const made = await makeNew(fixture.contentRoot, args);
    expect(made.failed).toBe(true);
    expect(made.text).toContain(sentence);
    expect(list(fixture)).toEqual(before);
  });
  it('leaves a file alone that does not parse', async () => {
    const fixture = new Fixture().write('references/editors.json', '[{').write('glossary.yaml', '- id: "x\n');
    for (const args of [
      ['reference', 'bliss1939'],
      ['term', 'serum'],
    ])
      expect((await makeNew(fixture.contentRoot, args)).text).toContain('does not parse');
    expect(fixture.read('references/editors.json')).toBe('[{');
  });
});
