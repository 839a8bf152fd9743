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
import { DIGIT, NUMBER_WORDS, POINT, SWAPPED_DIGITS, UNITS } from './swaps.ts';
import * as words from './word-lists.ts';
import {
  EDITOR_NOTES,
  HEADINGS,
  OBJECTIVES,
  PROSE,
  STANDFIRSTS,
  SUMMARIES,
  swapIn,
  type Zone,
} from './zones.ts';

/** Every way in which a direction turns. */
export const REVERSED = [...words.COMPARATIVES, ...words.EFFECTS, ...words.STATES, ...words.REPHRASED];
/** Every way in which a figure changes. */
export const FIGURES = [...DIGIT, ...SWAPPED_DIGITS, ...POINT, ...NUMBER_WORDS, ...UNITS];
/** Every name for another. */
export const NAMES = [...words.DRUGS, ...words.GENES, ...words.PLACES, ...words.SUBJECTS];
/** Every way in which a hedge is lost. */
export const HEDGES = [...words.HEDGES_DROPPED, ...words.HEDGES_TO_FACTS];
/** Every way in which a negation comes or goes. */
export const NEGATIONS = [...words.NEGATIONS_DROPPED, ...words.NEGATIONS_ADDED, ...words.SIGNIFICANCE];
/** Every way in which how many changes. */
export const QUANTIFIERS = [...words.QUANTIFIERS_RAISED, ...words.QUANTIFIERS_LOWERED];

const CHAPTERS = /^chapters\//;
const NOTE = /<EditorNote\b[^>]*>[\s\S]*?<\/EditorNote>\n*/g;
const IN_NOTE = String.raw`(?<=<EditorNote\b[^>]*>(?:(?!</EditorNote>)[\s\S])*?)`;
const prose = (name: string, list: ListEdits): SlipKind => makeKind('prose', name, list);

/** A sentence of a zone, whole and without markup, is gone. */
const dropSentence =
  (zone: Zone): ListEdits =>
  (texts) =>
    filesOf(texts, zone.paths).flatMap(([path, text]) =>
      findAll(path, zone.mask(text), /(?<=[.?!] )[A-Z][^.?!\0\n]{20,}[.?!] /g).map(({ start, end }) =>
        one(path, start, end, ''),
      ),
    );

const PROSE_KINDS: SlipKind[] = [
  prose('prose: a figure changed', swapIn(PROSE, FIGURES)),
  prose('prose: a direction reversed', swapIn(PROSE, REVERSED)),
  prose('prose: another drug, gene or subject', swapIn(PROSE, NAMES)),
  prose('prose: a hedge lost', swapIn(PROSE, HEDGES)),
  prose('prose: a negation lost or added', swapIn(PROSE, NEGATIONS)),
  prose('prose: a quantifier changed', swapIn(PROSE, QUANTIFIERS)),
  prose('prose: a sentence deleted', dropSentence(PROSE)),
  prose('prose: a link to another chapter', takeFromOther(CHAPTERS, /\]\(\/chapters\/([\w-]+)\//g)),
  prose('prose: another term linked', takeFromOther(CHAPTERS, /<\/Claim>[^<\n]*<Term id="([^"]+)"/g)),
  prose(
    'prose: another table, note or figure',
    takeFromOther(CHAPTERS, /<(?:Evidence table|Note slug|Figure slug)="([^"]+)"/g),
  ),
  prose(
    'prose: a table, note or figure lost',
    changeFound(CHAPTERS, /(<(?:Evidence|Note|Figure) [^>]*\/>\n\n)/g, () => ''),
  ),
  prose('prose: two paragraphs swapped', swapNeighbours(CHAPTERS, /(?<=\n\n)((?![#<])[^\n]{80,})(?=\n\n)/g)),
  prose(
    'headings: a word turned',
    swapIn(HEADINGS, [...REVERSED, ...NAMES, ...FIGURES, ...NEGATIONS, ...QUANTIFIERS]),
  ),
];

const FRONT: SlipKind[] = [
  prose('standfirst: what it says turned', swapIn(STANDFIRSTS, [...REVERSED, ...NEGATIONS, ...HEDGES])),
  prose('standfirst: a figure or name changed', swapIn(STANDFIRSTS, [...FIGURES, ...NAMES, ...QUANTIFIERS])),
  prose('summary: a figure changed', swapIn(SUMMARIES, FIGURES)),
  prose('summary: a direction reversed', swapIn(SUMMARIES, REVERSED)),
  prose('summary: another drug, gene or subject', swapIn(SUMMARIES, NAMES)),
  prose('summary: a hedge lost', swapIn(SUMMARIES, HEDGES)),
  prose('summary: a negation lost or added', swapIn(SUMMARIES, NEGATIONS)),
  prose('summary: a quantifier changed', swapIn(SUMMARIES, QUANTIFIERS)),
  prose(
    'objectives: what is asked turned',
    swapIn(OBJECTIVES, [...REVERSED, ...NEGATIONS, ...HEDGES, ...words.TERMS]),
  ),
  prose('objectives: a figure or name changed', swapIn(OBJECTIVES, [...FIGURES, ...NAMES, ...QUANTIFIERS])),
  prose('objectives: met by another claim', takeFromOther(CHAPTERS, /^ {4}met: \[(\w+)/gm)),
  prose(
    'front matter: an item deleted',
    changeFound(CHAPTERS, /(?<=^---\n(?:(?!\n---\n)[\s\S])*?\n)( {2}- .*\n)/g, () => ''),
  ),
  prose(
    'front matter: a covered sentence changed',
    changeFound(CHAPTERS, /\n {2}- (?:chiosa|zhang)\.[\w-]+\.(?:\d\d-)?(\d\d)(?=\n)/g, (found, random) =>
      String(Number(found) + random.pick([-1, 1, 2])).padStart(2, '0'),
    ),
  ),
  prose(
    'front matter: another next chapter',
    changeFound(CHAPTERS, /\nnext: \[([\w-]+)/g, (_, random) =>
      random.pick(['burden', 'gut', 'targets', 'networks', 'new-drugs']),
    ),
  ),
];

const NOTES: SlipKind[] = [
  prose(
    'editor’s note: deleted',
    changeFound(CHAPTERS, NOTE, () => ''),
  ),
  prose('editor’s note: a figure changed', swapIn(EDITOR_NOTES, FIGURES)),
  prose('editor’s note: a direction reversed', swapIn(EDITOR_NOTES, REVERSED)),
  prose('editor’s note: another drug, gene or subject', swapIn(EDITOR_NOTES, NAMES)),
  prose('editor’s note: a hedge lost', swapIn(EDITOR_NOTES, HEDGES)),
  prose('editor’s note: a negation lost or added', swapIn(EDITOR_NOTES, NEGATIONS)),
  prose('editor’s note: a sentence deleted', dropSentence(EDITOR_NOTES)),
  prose(
    'editor’s note: a citation lost',
    changeFound(CHAPTERS, new RegExp(String.raw`${IN_NOTE}( \[@[^\]]+\])`, 'g'), () => ''),
  ),
  prose(
    'editor’s note: another citation',
    takeFromOther(CHAPTERS, new RegExp(String.raw`${IN_NOTE}\[(@[^\]]+)\]`, 'g')),
  ),
  prose(
    'editor’s note: about another sentence',
    takeFromOther(CHAPTERS, /<EditorNote\b[^>]* about="([^"]+)"/g),
  ),
  prose(
    'editor’s note: two swapped',
    swapNeighbours(CHAPTERS, /<EditorNote\b[^>]*>([\s\S]*?)<\/EditorNote>/g),
  ),
];

const WITH = /<Computed\b[^>]*with=\{\{[^}]*?: (-?\d+(?:\.\d+)?)(?=[,}])/g;
const LATER_WITH = /<Computed\b[^>]*with=\{\{[^}]*, \w+: (\d+(?:\.\d+)?)\}\}/g;
const changeDigit = (found: string, random: Parameters<(typeof DIGIT)[0]['to']>[1]): string => {
  const digit = random.pick([...'123456789'].filter((each) => !found.endsWith(each)));
  return found.slice(0, -1) + digit;
};

const COMPUTED: SlipKind[] = [
  prose('computed: an input changed', (texts) => [
    ...changeFound(CHAPTERS, WITH, changeDigit)(texts),
    ...changeFound(CHAPTERS, LATER_WITH, changeDigit)(texts),
  ]),
  prose('computed: another result shown', takeFromOther(CHAPTERS, /<Computed\b[^>]*show="(\w+)"/g)),
  prose(
    'computed: told in another form',
    changeFound(CHAPTERS, /<Computed\b[^>]* as="(\w+)"/g, (found, random) =>
      random.pick(['fixed0', 'fixed1', 'percent', 'percent1'].filter((form) => form !== found)),
    ),
  ),
  prose(
    'computed: a fixed number in its place',
    changeFound(CHAPTERS, /(<Computed\b[^>]*\/>)/g, (_, random) => `${random.int(2, 98)}%`),
  ),
];

/** Slips in linking prose, front matter, editor's notes and computed numbers. */
export const PROSE_SLIPS: SlipKind[] = [...PROSE_KINDS, ...FRONT, ...NOTES, ...COMPUTED];
