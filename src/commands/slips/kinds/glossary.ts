import type { SlipKind } from '../slip.ts';
import {
  changeFound,
  filesOf,
  findAll,
  type ListEdits,
  makeKind,
  one,
  swapNeighbours,
  takeFromOther,
} from './make-kind.ts';
import { FIGURES, HEDGES, NAMES, NEGATIONS, QUANTIFIERS, REVERSED } from './prose.ts';
import * as words from './word-lists.ts';
import { DEFINITIONS, swapIn } from './zones.ts';

const GLOSSARY = /^glossary/;
const term = (name: string, list: ListEdits): SlipKind => makeKind('glossary', `glossary: ${name}`, list);

/** A term gets an alias of another term. */
const takeAlias: ListEdits = (texts) =>
  filesOf(texts, GLOSSARY).flatMap(([path, text]) => {
    const aliases = [...text.matchAll(/also: \["([^"]+)"/g)].map(([, alias = '']) => alias);
    return findAll(path, text, /also: \[()/g)
      .filter(() => aliases.length > 0)
      .map(({ start, end }) =>
        one(path, start, end, (random) => `"${random.pick(aliases)}"${text[start] === ']' ? '' : ', '}`),
      );
  });

/** Slips in the glossary. */
export const GLOSSARY_SLIPS: SlipKind[] = [
  term('a direction of a definition reversed', swapIn(DEFINITIONS, [...REVERSED, ...NEGATIONS])),
  term('a figure of a definition changed', swapIn(DEFINITIONS, FIGURES)),
  term('another drug, gene or subject', swapIn(DEFINITIONS, NAMES)),
  term('a hedge or quantifier changed', swapIn(DEFINITIONS, [...HEDGES, ...QUANTIFIERS])),
  term('a term of art replaced', swapIn(DEFINITIONS, words.TERMS)),
  term('two definitions swapped', swapNeighbours(GLOSSARY, /definition: (.+)/g)),
  term('another expansion', takeFromOther(GLOSSARY, /expansion: ("[^"]+")/g)),
  term(
    'an expansion lost',
    changeFound(GLOSSARY, /expansion: "([^"]+)"/g, () => ''),
  ),
  term('an alias of another term', takeAlias),
  term(
    'an alias lost',
    changeFound(GLOSSARY, /also: \[("[^"]+"(?:, )?)/g, () => ''),
  ),
  term(
    'an entry deleted',
    changeFound(GLOSSARY, /^- id:.*\n(?: .*\n)*/gm, () => ''),
  ),
];
