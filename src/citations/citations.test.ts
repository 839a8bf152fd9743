import { describe, expect, it } from 'vitest';
import { auditClaim } from './audit.ts';
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
  const support = [
    { sentence: 'a.b.01', verdict: 'supports', note: 'One.' },
    { sentence: 'a.b.02', verdict: 'mismatch', note: 'Two.' },
    { sentence: 'a.b.03', verdict: 'partly', note: 'Three.' },
  ];
  const judged = reference.parse({ ...owen, custom: { ...custom, support } });

  it('takes the rows of the claim’s own sentences, and the gravest of them', () => {
    expect(auditClaim(['a.b.01'], judged)).toEqual({
      reference: 'owen2001',
      support: 'supports',
      note: 'One.',
    });
    expect(auditClaim(['a.b.01', 'a.b.02'], judged)).toEqual({
      reference: 'owen2001',
      support: 'mismatch',
      note: 'One. Two.',
    });
    expect(auditClaim(['a.b.01', 'a.b.03'], judged).support).toBe('partly');
  });

  it('says “not checked” where nobody judged', () => {
    expect(auditClaim(['a.b.09'], judged)).toEqual({
      reference: 'owen2001',
      support: 'not-checked',
      note: '',
    });
  });
});
