import type { Random } from '../../grow/random.ts';
import type { SlipKind } from '../slip.ts';
import { changeFound, findIn, type ListEdits, makeKind, one } from './make-kind.ts';

const CHAPTERS = /^chapters\//;
const TABLES = /^evidence\//;

/** What an over-helpful editor adds, without a source. */
const SAID = [
  'Valproate cures epilepsy in every patient.',
  'The drug is safe in pregnancy.',
  'A higher dose always overcomes resistance.',
  'All studies agree on this.',
  'The effect has been confirmed in patients.',
  'No further study is needed.',
];
const say = (random: Random): string => random.pick(SAID);

/** Puts a sentence at each place that a pattern finds, between `before` and `after`. */
const add = (paths: RegExp, pattern: RegExp, before: string, after: string): ListEdits =>
  changeFound(paths, pattern, (found, random) => `${found}${before}${say(random)}${after}`);

/** A row without a caution gets one. */
const addCaution: ListEdits = (texts) =>
  findIn(texts, TABLES, /^ {2}- \{\n[\s\S]*?\n(?= {4}\}\n)/gm)
    .filter(({ text }) => !text.includes('      caution:'))
    .map(({ path, end }) => one(path, end, end, (random) => `      caution: "${say(random)}",\n`));

/** A row stands a second time, its first words another drug's. */
const addRow: ListEdits = (texts) =>
  findIn(texts, TABLES, /^ {2}- \{\n[\s\S]*?^ {4}\}\n/gm).map(({ path, end, text }) =>
    one(path, end, end, (random) =>
      text.replace(/: "?[^\n]*?"?,\n/, `: ${random.pick(['valproate', 'phenytoin', 'lamotrigine'])},\n`),
    ),
  );

/** Slips that only add: a sentence that nobody asked for, or a paragraph that a merge left twice. */
export const ADDED: SlipKind[] = [
  makeKind('prose', 'prose: a paragraph added', add(CHAPTERS, /\n\n(?=#{2,3} )/g, '', '\n\n')),
  makeKind(
    'prose',
    'prose: a sentence added',
    add(CHAPTERS, /(?<=\n\n(?![#<])[^\n]{80,})(?=\n\n)/g, ' ', ''),
  ),
  makeKind(
    'prose',
    'prose: a paragraph doubled',
    changeFound(CHAPTERS, /(?<=\n\n)((?![#<])[^\n]{80,}\n\n)/g, (found) => found + found),
  ),
  makeKind('prose', 'summary: an item added', add(CHAPTERS, /\n(?=next: )/g, '  - ', '\n')),
  makeKind(
    'prose',
    'editor’s note: a paragraph added',
    add(CHAPTERS, /(?<=\n\n)(?=<\/EditorNote>)/g, '', '\n\n'),
  ),
  makeKind('tables', 'table: a caution added', addCaution),
  makeKind('tables', 'table: a row added for another drug', addRow),
  makeKind('notes', 'note: a limit added', add(/^notes\//, /export const limits = \[\n/g, "  '", "',\n")),
];
