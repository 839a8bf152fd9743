/**
 * Is what a `compute`, `say` or `plot` returned of the shape that the contract promises? Answered for the
 * site's own notes when they are checked, and for a reader's edited code before anything of it is shown.
 */
import type { IconArray, Outputs, Plot, PlotAxis, Result } from '../../../content/notes/lib/contract.ts';

/** More points, or series, than these are no plot but a flood. */
const MOST_POINTS = 5000;
const MOST_SERIES = 20;
const MOST_CATEGORIES = 100;
const MOST_GROUPS = 6;
const LONGEST_TEXT = 600;
/** Numbers in a point, by kind of series. */
const WIDTHS = new Map<unknown, number>([
  ['line', 2],
  ['point', 2],
  ['bar', 2],
  ['band', 3],
  ['interval', 4],
]);
const SHAPES = new Set<unknown>(['full', 'half', 'empty', 'dash']);
const TONES = new Set<unknown>(['yes', 'no', 'mixed', 'none']);
const ROLES = new Set<unknown>(['main', 'compare', 'reference']);

/** A sentence naming the first key of `result` that is missing, unknown or no value; undefined if all is well. */
export function whyNoResult(result: unknown, outputs: Outputs): string | undefined {
  if (!isRecord(result)) return 'compute must return an object with a value for each output.';
  const missing = Object.keys(outputs).find((key) => !Object.hasOwn(result, key));
  if (missing) return `compute returned no value for “${missing}”.`;
  const unknown = Object.keys(result).find((key) => !Object.hasOwn(outputs, key));
  if (unknown) return `compute returned “${short(unknown)}”, which is not among the outputs.`;
  const wrong = Object.entries(result).find(([key, value]) => !isValue(value, outputs[key]));
  return wrong && `compute returned ${wordFor(wrong[1])} for “${wrong[0]}”: ${dueFor(outputs[wrong[0]])}.`;
}

/** The same for `outputs`, which an edited note may change. */
export function whyNoOutputs(outputs: unknown): string | undefined {
  if (!isRecord(outputs) || Object.keys(outputs).length === 0) return 'outputs must be an object.';
  const wrong = Object.entries(outputs).find(([, output]) => !isOutput(output));
  return wrong && `The output “${short(wrong[0])}” needs a label, a unit and a format.`;
}

/** The same for the sentence of `say`. */
export function whyNoSentence(sentence: unknown): string | undefined {
  if (!isText(sentence)) return 'say must return a sentence.';
  return /\b(NaN|undefined|Infinity)\b/.test(sentence) ? `say returned “${short(sentence)}”.` : undefined;
}

/** The same for an icon array. */
export function whyNoIcons(icons: unknown): string | undefined {
  if (!isRecord(icons)) return 'icons must return an object.';
  const { title, total, groups } = icons;
  if (!isText(title)) return 'The icons need a title.';
  if (total !== 100 && total !== 1000) return 'The icons must be 100 or 1000 in total.';
  if (!Array.isArray(groups) || groups.length > MOST_GROUPS)
    return `The icons’ groups must be a list of at most ${MOST_GROUPS}.`;
  const wrong = groups.findIndex((each) => !isGroup(each));
  if (wrong >= 0)
    return `Group ${wrong + 1} of the icons has a wrong name, role, share or count: whole, from 0.`;
  const sum = (groups as IconArray['groups']).reduce((all, { count }) => all + count, 0);
  return sum > total ? `The icons’ groups add up to ${sum}, more than ${total}.` : undefined;
}

/** The same for a plot. */
export function whyNoPlot(plot: unknown): string | undefined {
  if (!isRecord(plot)) return 'plot must return an object.';
  const { title, series, x, y } = plot;
  if (!isText(title)) return 'The plot needs a title.';
  const axis = isAxis(x) ? isAxis(y) || 'y' : 'x';
  if (axis !== true) return `The plot’s axis “${axis}” needs a label, a unit and a scale.`;
  if (!Array.isArray(series) || series.length === 0 || series.length > MOST_SERIES)
    return `The plot’s series must be a list of 1 to ${MOST_SERIES}.`;
  const wrong = series.findIndex((each) => !isSeries(each));
  return wrong < 0 ? undefined : `Series ${wrong + 1} of the plot has a wrong kind, name, role or point.`;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_TEXT;

const isUnit = (value: unknown): boolean => value === '' || isText(value);

/** Where an output has words, the result is a key of them. */
function isValue(value: unknown, output: Outputs[string] | undefined): value is Result[string] {
  if (value === null) return true;
  if (output && 'words' in output.format) return Object.hasOwn(output.format.words, String(value));
  return value === 'Infinity' || typeof value === 'boolean' || Number.isFinite(value);
}

function dueFor(output: Outputs[string] | undefined): string {
  if (!output || !('words' in output.format)) return 'a number, true, false or null was due';
  return `one of ${Object.keys(output.format.words).join(', ')} was due`;
}

function isGroup(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { name, count, share, role } = value;
  const isCount = Number.isInteger(count) && (count as number) >= 0;
  return isText(name) && ROLES.has(role) && isCount && Number.isFinite(share);
}

function isOutput(value: unknown): value is Outputs[string] {
  if (!isRecord(value)) return false;
  const { label, unit, format } = value;
  if (!isText(label) || !isUnit(unit) || !isRecord(format)) return false;
  const { fixed, significant, percent, words } = format;
  return isDigits(fixed, 0) || isDigits(significant, 1) || isDigits(percent, 0) || isWords(words);
}

const isWords = (value: unknown): boolean =>
  isRecord(value) &&
  Object.values(value).every(
    (each) => isRecord(each) && isText(each.word) && SHAPES.has(each.shape) && TONES.has(each.tone),
  );

const isDigits = (value: unknown, least: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= 15;

function isAxis(value: unknown): value is PlotAxis {
  if (!isRecord(value)) return false;
  const { label, unit, scale, domain, categories } = value;
  return (
    (isText(label) || (label === '' && categories !== undefined)) &&
    isUnit(unit) &&
    (scale === 'linear' || scale === 'log') &&
    (domain === undefined || isDomain(domain, scale)) &&
    (categories === undefined || isCategories(categories))
  );
}

function isDomain(value: unknown, scale: PlotAxis['scale']): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [low, high] = value;
  return Number.isFinite(low) && Number.isFinite(high) && low < high && (scale === 'linear' || low > 0);
}

const isCategories = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.length <= MOST_CATEGORIES && value.every(isText);

function isSeries(value: unknown): value is Plot['series'][number] {
  if (!isRecord(value)) return false;
  const { name, role, kind, points } = value;
  const width = WIDTHS.get(kind);
  if (!isText(name) || !ROLES.has(role) || !width || !Array.isArray(points)) return false;
  return points.length <= MOST_POINTS && points.every((point) => isPoint(point, width));
}

/** "Infinity" stands for an unbounded limit, which the plot leaves out. */
const isPoint = (value: unknown, width: number): boolean =>
  Array.isArray(value) &&
  value.length === width &&
  value.every(
    (each) =>
      (typeof each === 'number' && !Number.isNaN(each)) || each === 'Infinity' || each === '-Infinity',
  );

function wordFor(value: unknown): string {
  if (value === Infinity) return 'Infinity, as a number (unbounded is the text "Infinity")';
  if (typeof value === 'number' || value === 'NaN') return value === -Infinity ? '-Infinity' : 'NaN';
  if (typeof value === 'string') return `the text “${short(value)}”`;
  return value === undefined ? 'nothing' : 'an object';
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
