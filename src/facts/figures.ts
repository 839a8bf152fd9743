import { type FoundNumber, findNumbers, isSame } from './numbers.ts';
import type { SentenceFacts } from './schema.ts';
import { FIGURE_UNITS, type FigureUnit } from './units.ts';

export type Figure = SentenceFacts['figures'][number];

/** Words before a number that say the same as a sign of comparison. */
const COMPARED: Record<string, RegExp> = {
  '<': /(<|\b(below|under|less than|fewer than|lower than))\s*$/i,
  '>': /(>|\b(more than|over|above|greater than|beyond))\s*$/i,
  '≥': /(≥|>=|\bat least|\bor more than|\bno less than|\bno fewer than|\bby|\bto)\s*$/i,
  '≤': /(≤|<=|\bat most|\bno more than|\bup to)\s*$/i,
};
const OR_MORE = /^\W*(\S+\s+){0,6}or (more|over|several|better)\b/i;
/** What a figure's value says: its numbers, and the sign of comparison before them. */
export function readValue(value: string): { numbers: number[]; sign: string } {
  const sign = /^[<>≤≥]/.exec(value)?.[0] ?? '';
  const bare = value.slice(sign.length).replaceAll(',', '');
  const fraction = /^(\d+)\/(\d+)$/.exec(bare);
  if (fraction && Number(fraction[1]) < Number(fraction[2]) && fraction[1] === '1')
    return { numbers: [1 / Number(fraction[2])], sign };
  return { numbers: bare.split(/[-:/]/).map((part) => Number.parseFloat(part)), sign };
}

/** How often a text gives a figure, with its sign and its unit. */
export function countFigure(text: string, figure: Figure): number {
  if (!hasUnit(text, figure.unit)) return 0;
  const { numbers, sign } = readValue(figure.value);
  const { word = '' } = figure;
  // “A” and “first” are no figures, unless the sentence writes its figure so.
  const found = findNumbers(text).filter(({ sure, value }) => sure || word !== '' || value < 1);
  const inDigits = found.filter((first, n) => {
    const last = numbers.length > 1 ? found[n + 1] : first;
    if (numbers.length === 1 && isInRange(text, first)) return false;
    const isIt = isSame(first.value, numbers[0] ?? Number.NaN) && isSigned(text, first, sign);
    return isIt && last !== undefined && isSame(last.value, numbers.at(-1) ?? Number.NaN);
  }).length;
  const asWord =
    word === '' || findNumbers(word).length > 0 ? 0 : text.toLowerCase().split(word.toLowerCase()).length - 1;
  return Math.max(inDigits, asWord);
}

/** An end of a range is no figure by itself. */
const isInRange = (text: string, { at, end }: FoundNumber): boolean =>
  /\d%?[–-]$/.test(text.slice(0, at)) || /^%?[–-]\d/.test(text.slice(end));

const isSigned = (text: string, { at, end }: FoundNumber, sign: string): boolean =>
  sign === '' ||
  (COMPARED[sign]?.test(text.slice(0, at)) ?? true) ||
  (sign === '≥' && OR_MORE.test(text.slice(end)));

/** A unit may stand once for several figures; one that stands right behind a figure and is wrong is told by another rule. */
function hasUnit(text: string, unit: FigureUnit | undefined): boolean {
  const forms = unit ? FIGURE_UNITS[unit] : [];
  return forms.length === 0 || forms.some((form) => unitPattern(form).test(text));
}

const patterns = new Map<string, RegExp>();

function unitPattern(form: string): RegExp {
  const known = patterns.get(form);
  if (known) return known;
  const bounded = /^\w/.test(form) ? `(?<![\\p{L}])${literal(form)}(?![\\p{L}])` : literal(form);
  const made = new RegExp(bounded.replaceAll(' ', '[\\s-]+'), 'iu');
  patterns.set(form, made);
  return made;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Every way of writing a unit, the longest first; of two alike the one that is the unit's name. */
const UNIT_FORMS = (Object.entries(FIGURE_UNITS) as [FigureUnit, readonly string[]][])
  .flatMap(([unit, forms]) => forms.map((form) => ({ unit, form, pattern: startPattern(form) })))
  .sort((a, b) => b.form.length - a.form.length || Number(b.form === b.unit) - Number(a.form === a.unit));

function startPattern(form: string): RegExp {
  return new RegExp(`^${unitPattern(form).source}`, 'iu');
}

/** The unit that stands right behind a number, if one does. */
export function unitBehind(text: string, { end }: FoundNumber): FigureUnit | undefined {
  const behind = text.slice(end, end + 30).replace(/^[\s-]+/, '');
  return UNIT_FORMS.find(({ pattern }) => pattern.test(behind))?.unit;
}
