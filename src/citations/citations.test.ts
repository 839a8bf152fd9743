import { describe, expect, it } from 'vitest';
import { auditOf, readingWords } from './audit.ts';
import { reference } from './schema.ts';
import { parseCitations } from './syntax.ts';
import { authorYear, identifierLinks, vancouver } from './vancouver.ts';

const custom = {
  numbers: { chiosa: [40] },
  status: 'verified',
  basis: 'Given.',
  confirmed_at: [],
  unconfirmed: [],
  candidates: [],
  support: [],
};
const owen = reference.parse({
  id: 'owen2001',
  type: 'article-journal',
  title: 'Carbamazepine is not a substrate for P-glycoprotein',
  author: [
    { family: 'Owen', given: 'Andrew' },
    { family: 'Tettey', given: 'Jonathan N. A.' },
  ],
  'container-title': 'British Journal of Clinical Pharmacology',
  issued: { 'date-parts': [[2001]] },
  volume: '51',
  page: '345-349',
  DOI: '10.1046/j.1365-2125.2001.01359.x',
  PMID: '11318771',
  custom,
});
const unknown = reference.parse({
  id: 'chiosa-ref-007',
  type: 'document',
  custom: { ...custom, numbers: { chiosa: [7] }, status: 'unresolved' },
});

describe('[@key]', () => {
  it('is found in running text, alone, in groups and repeated', () => {
    expect(
      parseCitations('A [@a1] b [@b2; @c-3][@a1].').filter(({ kind }) => kind === 'citation'),
    ).toMatchObject([
      { keys: ['a1'], at: 2 },
      { keys: ['b2', 'c-3'], at: 10 },
      { keys: ['a1'], at: 21 },
    ]);
  });

  it('is told from what only looks like it', () => {
    expect(parseCitations('[@a b]')).toMatchObject([{ kind: 'malformed', raw: '[@a b]' }]);
    expect(parseCitations('[a] @b [@')).toMatchObject([{ kind: 'text', value: '[a] @b [@' }]);
  });
});

describe('an entry', () => {
  it('is in Vancouver style', () => {
    expect(vancouver(owen)).toBe(
      'Owen A, Tettey JNA. Carbamazepine is not a substrate for P-glycoprotein. British Journal of Clinical Pharmacology. 2001;51:345–9.',
    );
  });

  it('is nothing where nothing is known', () => {
    expect(vancouver(unknown)).toBeUndefined();
    expect(authorYear(unknown)).toBe('ref. 7');
    expect(identifierLinks(unknown)).toEqual([]);
  });

  it('has author and year, and tells two of one year apart', () => {
    expect(authorYear(owen)).toBe('Owen 2001');
    expect(authorYear({ ...owen, id: 'baltes2007b' })).toBe('Owen 2001b');
    const { issued: _issued, ...undated } = owen;
    expect(authorYear(undated)).toBe('Owen');
    const { author: _author, 'container-title': _journal, ...nameless } = owen;
    const ours = { ...nameless, custom: { ...owen.custom, numbers: {} } };
    expect(authorYear({ ...ours, publisher: 'A college' })).toBe('A college 2001');
    expect(authorYear({ ...ours, 'container-title': 'A journal' })).toBe('A journal 2001');
    expect(authorYear(ours)).toBe('“Carbamazepine is not a …” 2001');
  });

  it('links what identifies it', () => {
    expect(identifierLinks(owen).map(({ href }) => href)).toEqual([
      'https://doi.org/10.1046/j.1365-2125.2001.01359.x',
      'https://pubmed.ncbi.nlm.nih.gov/11318771/',
    ]);
  });

  it.each([
    ['10.1002/(SICI)1097<1:AID-X>3.0.CO;2-#', 'https://doi.org/10.1002/(SICI)1097%3C1:AID-X%3E3.0.CO;2-%23'],
    ['10.1/a?b#c', 'https://doi.org/10.1/a%3Fb%23c'],
    ['10.1/50%"[x]', 'https://doi.org/10.1/50%25%22%5Bx%5D'],
  ])('links %s whole, and prints it as it is', (DOI, href) =>
    expect(identifierLinks({ id: 'a', type: 'article', DOI })).toEqual([{ label: `doi:${DOI}`, href }]),
  );

  it('prints suffixes, particles, groups and capitals as they are', () => {
    const author = [
      { family: 'Engel', given: 'Jerome', suffix: 'Jr' },
      { family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van' },
      { family: 'Balzac', given: 'Honoré', 'dropping-particle': 'de' },
      { literal: 'ILAE Commission on Therapeutic Strategies' },
    ];
    const item = reference.parse({ ...owen, author, title: 'ILAE official report: what the ILAE says' });
    expect(vancouver(item)).toContain(
      'Engel J Jr, van Gogh V, Balzac H de, ILAE Commission on Therapeutic Strategies. ILAE official report: what the ILAE says.',
    );
    expect(authorYear(item)).toBe('Engel 2001');
    expect(authorYear({ ...item, author: author.slice(1) })).toBe('van Gogh 2001');
    expect(authorYear({ ...item, author: author.slice(3) })).toBe(
      'ILAE Commission on Therapeutic Strategies 2001',
    );
  });

  it('takes no field that is not one', () => {
    expect(reference.safeParse({ ...owen, jorunal: 'x' }).success).toBe(false);
    expect(reference.safeParse({ ...owen, custom: { ...custom, status: 'sure' } }).success).toBe(false);
  });
});

describe('an audit', () => {
  const row = {
    claim: '5KSWF',
    judged: 1,
    verdict: 'partly',
    read: 'abstract',
    note: 'Two.',
    on: '2026-11-27',
  };
  const judged = reference.parse({
    ...owen,
    custom: { ...custom, support: [{ ...row, claim: '2A4PS', verdict: 'supports', note: 'One.' }, row] },
  });

  it('is that of the row for the claim', () => {
    const expected = {
      reference: 'owen2001',
      support: 'partly',
      note: 'Two.',
      read: 'abstract',
      on: '2026-11-27',
      judged: 1,
    };
    expect(auditOf('5KSWF', judged)).toEqual(expected);
  });

  it('is none where nobody judged', () => expect(auditOf('277XJ', judged)).toBeUndefined());

  it('says what was read, and when', () => {
    expect(readingWords({ read: 'abstract', on: '2026-11-27' })).toBe('read: abstract, 27 November 2026');
    expect(readingWords({ read: 'title' })).toBe('read: title');
    expect(readingWords({ read: 'nothing' })).toBe('nothing was read');
  });
});
