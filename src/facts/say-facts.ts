import type { Change, Level, SentenceFacts } from './schema.ts';

/** One kind of fact as a page shows it: its name and what there is of it. */
export interface SaidFacts {
  label: string;
  items: string[];
}

const CHANGE_WORDS: Record<Change, string> = {
  up: 'higher',
  down: 'lower',
  same: 'unchanged or alike',
  differs: 'different',
  lost: 'lost',
  better: 'better',
  worse: 'worse',
};

const LEVEL_WORDS: Record<Level, string> = {
  shown: 'shown',
  stated: 'stated flatly',
  reported: 'reported',
  suggested: 'suggested',
  possible: 'possible',
  unknown: 'not known',
  'not-significant': 'not significant',
  recommended: 'recommended',
};

const KIND_WORDS = { people: 'people', animal: 'animals', cells: 'cells', tissue: 'tissue' } as const;

/** What a sentence states, in the words of a reader; kinds of which there is nothing are left out. */
export function sayFacts(facts: SentenceFacts): SaidFacts[] {
  const { terms = [], drugs = [], genes = [], understood = [] } = facts;
  const said: SaidFacts[] = [
    { label: 'Figures', items: facts.figures.map(sayFigure) },
    { label: 'Terms', items: inOne(terms) },
    { label: 'Drugs and substances', items: inOne(drugs) },
    { label: 'Genes and proteins', items: inOne(genes) },
    { label: 'Understood', items: inOne(understood) },
    { label: 'Directions', items: (facts.directions ?? []).map(sayDirection) },
    { label: 'How surely', items: facts.strength.map(({ level, of }) => `${of}: ${LEVEL_WORDS[level]}`) },
    {
      label: 'In whom or what',
      items: (facts.subjects ?? []).map(({ kind, what }) => `${KIND_WORDS[kind]}: ${what}`),
    },
    { label: 'Compared', items: listOf(facts.comparison) },
    { label: 'When', items: listOf(facts.time) },
    { label: 'Form', items: sayForm(facts) },
    { label: 'Unclear', items: listOf(facts.unclear) },
  ];
  return said.filter(({ items }) => items.length > 0);
}

const inOne = (names: string[]): string[] => (names.length > 0 ? [names.join(', ')] : []);

const listOf = (text: string | undefined): string[] => (text === undefined ? [] : [text]);

const sayForm = ({ negated, open_list: open }: SentenceFacts): string[] => [
  ...(negated ? ['a negation'] : []),
  ...(open ? ['an open list'] : []),
];

function sayFigure({ value, unit, counted, of }: SentenceFacts['figures'][number]): string {
  const number = value.replace('-', '–');
  const bare =
    unit === 'calendar year' ||
    unit === 'fraction' ||
    unit === 'rank' ||
    unit === 'ratio' ||
    unit === 'decade';
  return `${of}: ${number}${unit === '%' ? '%' : bare ? '' : ` ${unit ?? counted}`}`;
}

function sayDirection(row: NonNullable<SentenceFacts['directions']>[number]): string {
  const place = [
    row.in && `in ${row.in}`,
    row.with && `with ${row.with}`,
    row.versus && `against ${row.versus}`,
  ];
  return [`${row.of}: ${CHANGE_WORDS[row.change]}`, ...place.filter(Boolean)].join(', ');
}
