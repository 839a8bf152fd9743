import type { Random } from '../../grow/random.ts';
import type { SlipKind } from '../slip.ts';
import { changeFound, type ListEdits, makeKind, swapNeighbours, takeFromOther } from './make-kind.ts';
import { FIGURES, HEDGES, NAMES, NEGATIONS, REVERSED } from './prose.ts';
import { otherDigit } from './references.ts';
import { STRINGS, swapIn, type Zone } from './zones.ts';

const NOTES = /^notes\/[a-z0-9-]+\.ts$/;
const FIGURE_FILES = /^figures\/[a-z0-9-]+\.ts$/;
const LIBRARY = /^(?:notes|figures)\/lib\//;
const note = (name: string, list: ListEdits): SlipKind => makeKind('notes', name, list);

/** Strings of notes alone, or of figures alone. */
const stringsOf = (paths: RegExp): Zone => ({ ...STRINGS, paths });

const scale = (found: string, random: Random): string =>
  random.pick([String(Number(found) * 10), String(Number(found) / 10), String(Number(found) + 1)]);

const OPERATORS: Record<string, string> = {
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '<': '>',
  '>': '<',
  '<=': '<',
  '>=': '>',
};
const CODE = /(?<=[\w)] )([+*/<>-]|<=|>=)(?= [\w(.])/g;
const operator = (found: string): string => OPERATORS[found] ?? found;

/** Slips in calculators, figures and their reference values. */
export const NOTE_SLIPS: SlipKind[] = [
  note('note: another default', changeFound(NOTES, /\bdefault: (-?\d+(?:\.\d+)?)\b/g, scale)),
  note('note: another unit', takeFromOther(NOTES, /\bunit: '([^']+)'/g)),
  note('note: another range or step', changeFound(NOTES, /\b(?:min|max|step): (-?\d+(?:\.\d+)?)\b/g, scale)),
  note(
    'note: a constant of the code changed',
    changeFound(
      NOTES,
      /^(?:export function|const|function| {2}(?:const|return|if))[^'`\n]*?(?<![\w.])(\d+(?:\.\d+)?)(?![\w.])[^'`\n]*$/gm,
      scale,
    ),
  ),
  note('note: an operator of the code changed', changeFound(NOTES, CODE, operator)),
  note(
    'note: a printed formula changed',
    changeFound(NOTES, /String\.raw`[^`]*?([-+]|\\cdot|\\le|\\ge)[^`]*`/g, (found, random) =>
      random.pick(['+', '-', '\\cdot'].filter((each) => each !== found)),
    ),
  ),
  note('note: two labels swapped', swapNeighbours(NOTES, /\blabel: '([^']+)'/g)),
  note('note: a preset’s value changed', changeFound(NOTES, /\bvalues: \{[^}\n]*?: (\d+(?:\.\d+)?)/g, scale)),
  note('note: another source sentence', takeFromOther(NOTES, /sentence: '([^']+)'/g)),
  note('note: what it says turned', swapIn(stringsOf(NOTES), [...REVERSED, ...NEGATIONS, ...HEDGES])),
  note('note: a figure or name in its words', swapIn(stringsOf(NOTES), [...FIGURES, ...NAMES])),
  note(
    'note: a reference value changed',
    changeFound(/^notes\/reference\//, /"\w+": (-?\d+\.\d+|-?\d+)(?=,?\n)/g, otherDigit),
  ),
  note(
    'note: a constant of the library changed',
    changeFound(LIBRARY, /^(?!.*\*).*?(?<![\w.'])(\d+(?:\.\d+)?(?:e-?\d+)?)(?![\w.'])/gm, otherDigit),
  ),
  note(
    'figure: a number of the code changed',
    changeFound(FIGURE_FILES, /(?<![\w.'#])(\d+(?:\.\d+)?)(?![\w.'])/g, scale),
  ),
  note(
    'figure: what it says turned',
    swapIn(stringsOf(FIGURE_FILES), [...REVERSED, ...NEGATIONS, ...HEDGES, ...NAMES, ...FIGURES]),
  ),
  note(
    'figure: words of a template turned',
    swapIn({ paths: FIGURE_FILES, mask: maskTemplates }, [...REVERSED, ...NEGATIONS, ...NAMES]),
  ),
  note(
    'note: words of a template turned',
    swapIn({ paths: NOTES, mask: maskTemplates }, [...REVERSED, ...NEGATIONS, ...NAMES]),
  ),
  note('figure: two column labels swapped', swapNeighbours(FIGURE_FILES, /\blabel: '([^']+)'/g)),
  note('figure: another column drawn', takeFromOther(FIGURE_FILES, /(?:textAt|numberAt)\(row, '(\w+)'\)/g)),
  note('figure: an operator of the code changed', changeFound(FIGURE_FILES, CODE, operator)),
];

/** Keeps the words of template strings, without what is put in. */
function maskTemplates(text: string): string {
  const blank = (part: string) => part.replaceAll(/[^\n]/g, '\0');
  let inside = false;
  return text
    .split('`')
    .map((part) => {
      const kept = inside ? part.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, blank) : blank(part);
      inside = !inside;
      return kept;
    })
    .join('\0');
}
