import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Fixture } from '../../checks/fixture.ts';
import { makeNew } from '../new.ts';
import { checkTagged, make } from './fixture.ts';

describe('a reference from a file', () => {
  const FILES = {
    'a.bib': `@article{gbd, author={{GBD 2016 Collaborators} and van Vliet, Erwin A. and Fisher, Jr., Robert S.},
  title={{ILAE} report}, journal={Epilepsia}, year=2014, month=apr, volume=55, pages={475--482}, doi={10.1111/EPI.12550}, abstract={Long.}}`,
    'a.ris': `TY  - JOUR\r\nAU  - GBD 2016 Collaborators\r\nAU  - Fisher, Robert S.\r\nTI  - ILAE report\r\nJO  - Epilepsia\r\nPY  - 2014\r\nVL  - 55\r\nDO  - https://doi.org/10.1111/epi.12550\r\nER  - \r\n`,
    'a.json': JSON.stringify([
      {
        id: 'one',
        type: 'motion_picture',
        title: 'One',
        issued: { 'date-parts': [['2014']] },
        volume: 55,
        DOI: '10.1111/epi.12550',
      },
      { id: 'two', type: 'book', title: 'Two' },
    ]),
  };
  async function read(name: keyof typeof FILES, asked: string) {
    const fixture = new Fixture();
    const path = join(fixture.contentRoot, '..', name);
    writeFileSync(path, FILES[name]);
    const text = await make(fixture, 'reference', asked, '--from', path);
    expect((await checkTagged(fixture)).others).toEqual([]);
    return { text, entry: JSON.parse(fixture.read('references/editors.json')).at(-1) };
  }
  it('takes names, dates and identifiers from BibTeX', async () => {
    const { entry } = await read('a.bib', 'https://doi.org/10.1111/epi.12550');
    expect(entry).toMatchObject({
      id: 'gbd2014',
      type: 'article-journal',
      title: 'ILAE report',
      author: [
        { literal: 'GBD 2016 Collaborators' },
        { family: 'Vliet', given: 'Erwin A.', 'non-dropping-particle': 'van' },
        { family: 'Fisher', given: 'Robert S.', suffix: 'Jr.' },
      ],
      issued: { 'date-parts': [[2014, 4]] },
      volume: '55',
      page: '475-482',
      DOI: '10.1111/EPI.12550',
    });
    expect(Object.keys(entry)).not.toContain('abstract');
    expect(entry.custom).toMatchObject({ numbers: {}, status: 'probable', confirmed_at: [], support: [] });
    expect(Object.keys(entry.custom)).toHaveLength(7);
  });
  it('takes the same from RIS', async () => {
    const { entry } = await read('a.ris', 'ilae2014');
    expect(entry).toMatchObject({
      id: 'ilae2014',
      author: [{ literal: 'GBD 2016 Collaborators' }, { family: 'Fisher', given: 'Robert S.' }],
      DOI: '10.1111/epi.12550',
    });
  });
  it('leaves out what the schema does not take, and says so', async () => {
    const { entry, text } = await read('a.json', '10.1111/epi.12550');
    expect(entry).toMatchObject({
      type: 'document',
      title: 'One',
      volume: '55',
      issued: { 'date-parts': [[2014]] },
    });
    expect(text).toContain('Left out, since the schema has no such value: type ("motion_picture").');
  });
  it('picks the entry by its key, and refuses one that is not there', async () => {
    expect((await read('a.json', 'two')).entry).toMatchObject({ id: 'two', type: 'book' });
    const fixture = new Fixture();
    const path = join(fixture.contentRoot, '../a.json');
    writeFileSync(path, FILES['a.json']);
    const { text } = await makeNew(fixture.contentRoot, ['reference', 'too', '--from', path]);
    expect(text).toContain('has no entry “too”. Did you mean “two”?');
  });
  it('gives the next letter to the second work of a surname and year', async () => {
    const fixture = new Fixture();
    const path = join(fixture.contentRoot, '../b.bib');
    writeFileSync(path, '@article{b, author={Owen, A.}, title={B}, year=2001, doi={10.1000/b}}');
    await make(fixture, 'reference', '10.1000/b', '--from', path);
    expect(JSON.parse(fixture.read('references/editors.json'))[0].id).toBe('owen2001b');
    expect((await makeNew(fixture.contentRoot, ['reference', 'doi:10.1000/B'])).text).toContain(
      'is there already: cite it as [@owen2001b]',
    );
  });
  it('writes a DOI alone with no field that is not known', async () => {
    const fixture = new Fixture();
    await make(fixture, 'reference', '10.1111/epi.12550');
    const [{ custom: _custom, ...fields }] = JSON.parse(fixture.read('references/editors.json'));
    expect(fields).toEqual({ id: 'doi-10.1111-epi.12550', type: 'document', DOI: '10.1111/epi.12550' });
    expect((await checkTagged(fixture)).others).toEqual([]);
  });
});
