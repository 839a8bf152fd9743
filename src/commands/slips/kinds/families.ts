import type { SlipKind } from '../slip.ts';
import { SLIP_KINDS } from './index.ts';

/** What kinds have in common, by their names; every kind is of one family. */
const FAMILIES: [name: string, members: RegExp][] = [
  ['claim: a figure', /^claim: (a digit|two digits|a decimal|a number word|a unit|per cent)/],
  ['claim: a direction', /^claim: (a comparative|a verb of effect|a state|reversed by|the sides)/],
  ['claim: a hedge', /^claim: a hedge/],
  ['claim: a negation', /^claim: (a negation|significance)/],
  ['claim: its subjects', /^claim: (other subjects|another place)/],
  ['claim: a drug or gene', /^claim: another (drug|gene)/],
  ['claim: how many', /^claim: (a quantifier|an open list|a restriction)/],
  ['claim: a term of art', /^claim: (a term of art|another term linked)/],
  ['claim: how things are joined', /^claim: (cause|a conjunction)/],
  ['claim: who says it', /^claim: (who says it|another author)/],
  ['claim: a citation lost', /^claim: (a citation lost|one of several keys)/],
  ['claim: a citation exchanged', /^claim: (another citation|a citation added)/],
  ['claim: a citation moved', /^claim: a citation moved/],
  [
    'claim: its sentences',
    /^claim: (another source|the neighbouring|one of several source|the sources of two)/,
  ],
  ['claim: its kind or tag', /^claim: another (kind|tag)/],
  ['claim: its words or marks', /^claim: (the texts of two|its marks|the words after|deleted)/],
  ['prose: a figure or name', /^prose: (a figure|another drug)/],
  ['prose: a direction or hedge', /^prose: (a direction|a hedge|a negation|a quantifier)/],
  ['prose: gone, added or moved', /^prose: (a sentence|a paragraph|two paragraphs)/],
  ['prose: what it links or shows', /^prose: (a link|another t|a table)/],
  ['head of a chapter', /^(headings|standfirst|objectives|front matter): /],
  ['summary', /^summary: /],
  [
    'editor’s note: its words',
    /^editor’s note: (a figure|a direction|another drug|a hedge|a negation|a sentence|a paragraph)/,
  ],
  ['editor’s note: its basis', /^editor’s note: (deleted|a citation|another citation|about|two)/],
  ['a computed number', /^computed: /],
  [
    'table: the words of a row',
    /^table: (a figure of|a direction|another drug|a hedge|a negation|a cell|two cells)/,
  ],
  ['table: a verdict', /^table: (another verdict|words of two)/],
  [
    'table: references and sentences',
    /^table: (another reference|a reference|another source|one of several)/,
  ],
  ['table: rows and cautions', /^table: (a row|a caution|a figure or name|a reason)/],
  ['reference: identifiers', /^reference: (DOI|a digit of a|the (DOI|PMID))/],
  [
    'reference: what it is',
    /^reference: (another year|a digit of v|a family|two authors|an author|another journal|a word)/,
  ],
  [
    'reference: its audit',
    /^reference: (another verdict|an audit|a note|a figure|a direction|a name|the notes)/,
  ],
  ['reference: how it was found', /^reference: (status|a number|what is|an address)/],
  ['glossary: a definition', /^glossary: (a direction|a figure|another drug|a hedge|a term|two def)/],
  ['glossary: names and entries', /^glossary: (another exp|an )/],
  ['note: numbers and code', /^note: (another|a constant|an operator|a reference value|a preset)/],
  ['note: its words', /^note: (a printed|two labels|what it|a figure|words|a limit)/],
  ['figure', /^figure: /],
  ['ledger: lines', /^ledger: (a line|two lines|the tag|another kind|a tag retired|a revision)/],
  ['ledger: digests, dates, texts', /^ledger: (a digit|the text|what was)/],
  ['sources', /^sources: /],
];

/** The kinds of a family. */
export const membersOf = (family: RegExp): SlipKind[] => SLIP_KINDS.filter(({ name }) => family.test(name));

/** Each family as a kind of its own: a slip is one of any of its kinds. */
export const SLIP_FAMILIES: SlipKind[] = FAMILIES.map(([name, members]) => {
  const kinds = membersOf(members);
  return {
    name,
    on: kinds[0]?.on ?? 'claims',
    changesMeaning: kinds.some(({ changesMeaning }) => changesMeaning),
    slip: (texts, random) => (kinds.length > 0 ? random.pick(kinds).slip(texts, random) : undefined),
  };
});

/** The families to which a kind belongs. */
export const familiesOf = (kind: SlipKind): string[] =>
  FAMILIES.filter(([, members]) => members.test(kind.name)).map(([name]) => name);
