import type { SlipKind } from '../slip.ts';
import { makeKind } from './make-kind.ts';
import { DIGIT, NUMBER_WORDS, PER_CENT, POINT, SWAPPED_DIGITS, type Swap, UNITS } from './swaps.ts';
import * as words from './word-lists.ts';
import { CLAIMS, swapIn } from './zones.ts';

const kind = (name: string, swaps: Swap[]): SlipKind =>
  makeKind('claims', `claim: ${name}`, swapIn(CLAIMS, swaps));

/** Slips in the words of a claim. */
export const CLAIM_WORDS: SlipKind[] = [
  kind('a digit changed', DIGIT),
  kind('two digits swapped', SWAPPED_DIGITS),
  kind('a decimal point lost or moved', POINT),
  kind('a number word changed', NUMBER_WORDS),
  kind('a unit changed', UNITS),
  kind('per cent and points confused', PER_CENT),
  kind('a comparative reversed', words.COMPARATIVES),
  kind('a verb of effect reversed', words.EFFECTS),
  kind('a state reversed', words.STATES),
  kind('reversed by rephrasing', words.REPHRASED),
  kind('the sides of a comparison swapped', words.COMPARED),
  kind('a hedge lost', words.HEDGES_DROPPED),
  kind('a hedge made a fact', words.HEDGES_TO_FACTS),
  kind('a hedge added', words.HEDGES_ADDED),
  kind('a negation lost', words.NEGATIONS_DROPPED),
  kind('a negation added', words.NEGATIONS_ADDED),
  kind('significance changed', words.SIGNIFICANCE),
  kind('other subjects', words.SUBJECTS),
  kind('another drug', words.DRUGS),
  kind('another gene or molecule', words.GENES),
  kind('another place in the body or syndrome', words.PLACES),
  kind('a quantifier raised', words.QUANTIFIERS_RAISED),
  kind('a quantifier lowered', words.QUANTIFIERS_LOWERED),
  kind('an open list closed', words.LISTS_CLOSED),
  kind('a term of art replaced', words.TERMS),
  kind('cause for association, or the reverse', words.CAUSE),
  kind('a restriction lost', words.RESTRICTIONS),
  kind('who says it lost', words.ATTRIBUTIONS),
  kind('a conjunction changed', words.CONJUNCTIONS),
  kind('another author', words.AUTHORS),
];
