import { expect, it } from 'vitest';
import { Fixture } from '../fixture.ts';

const withField = (name: string, value: string) =>
  new Fixture().change('references/chiosa.json', '"type"', `"${name}": "${value}", "type"`).check();

it.each([
  ['DOI', '10.1046/j.1365-2125.2001.01359.x'],
  ['DOI', '10.1002/(SICI)1097-0142(19990501)85:9<1964::AID-CNCR12>3.0.CO;2-#'],
  ['DOI', '10.1000.10/123'],
  ['PMID', '1'],
  ['PMID', '31807919'],
  ['PMCID', 'PMC10104430'],
])('accepts the %s %s', async (name, value) => expect(await withField(name, value)).toEqual([]));

it.each([
  ['DOI', '10.1046j.1365-2125.2001.01359.x'],
  ['DOI', '10.1046/'],
  ['DOI', '10.104/j.1365'],
  ['DOI', '11.1046/j.1365'],
  ['DOI', 'https://doi.org/10.1046/j.1365'],
  ['DOI', 'doi:10.1046/j.1365'],
  ['DOI', '10.1046/j. 1365'],
  ['DOI', '10.1046/j.1365.'],
  ['PMID', '011318771'],
  ['PMID', '113187712'],
  ['PMID', 'PMC11318'],
  ['PMID', '1131877l'],
  ['PMID', ''],
  ['PMCID', '2014443'],
  ['PMCID', 'PMC0443'],
  ['PMCID', 'PMC'],
])('stops at the %s “%s”', async (name, value) => {
  const [issue, ...others] = await withField(name, value);
  expect(issue).toContain(`identifier-is-well-formed: owen2001 has the ${name} “${value}”, which is none.`);
  expect(others).toEqual([]);
});

it('looks at candidates too, and names place and mend', async () => {
  const candidate =
    '"candidates": [{ "id": "other2001", "type": "article", "PMID": "x1", "custom": { "confirmed_at": [], "unconfirmed": [] } }]';
  const fixture = new Fixture().change('references/chiosa.json', '"candidates": []', candidate);
  expect(await fixture.check()).toEqual([
    'content/references/chiosa.json:16:59 identifier-is-well-formed: The candidate other2001 of owen2001 has the PMID “x1”, which is none. Write it as 11318771: one to eight digits, none before them, no 0 in front; or leave it out.',
  ]);
});
