/** Response to everolimus and to placebo in one trial, and the two exposures compared, with the limits that the note gives. */
import * as Plot from '@observablehq/plot';
import { wilsonLimits } from '../notes/lib/proportions.ts';
import { inputs, percentToCount, presets, trialComparison } from '../notes/trial-comparison.ts';
import type { FigureColumn, Frame, Row, TableOf } from './lib/contract.ts';
import { ACCENT, bottomAxis, INK, LINE, MIXED, PAPER, panel, SOFT, sheet } from './lib/plot.ts';
import { numberAt, rowsFrom, textAt } from './lib/rows.ts';
import { capital } from './lib/words.ts';

export const tag = 'AUW9C';
export const title = 'Response in EXIST-3';
export const tables = ['t10'];
export const notes = ['trial-comparison'];
export const columns: FigureColumn[] = [
  { key: 'name', label: 'Arm or difference' },
  { key: 'count', label: 'Responders', unit: 'people' },
  { key: 'size', label: 'Of', unit: 'people' },
  { key: 'value', label: 'Share or difference', unit: '%' },
  { key: 'low', label: 'Lower limit', unit: '%' },
  { key: 'high', label: 'Upper limit', unit: '%' },
];

/** An arm with its count, or a difference of two arms, which has none; all figures but counts in per cent. */
type Estimate = {
  name: string;
  count: number | null;
  size: number | null;
  value: number;
  low: number;
  high: number;
};
/** An arm as its row of the table and the note's settings give it. */
interface Arm {
  name: string;
  count: number;
  size: number;
}

const conf = inputs.conf.default;

export function data(tableOf: TableOf): Estimate[] {
  const rows = rowsFrom(tableOf('t10'), 'chiosa.pharmacology.04');
  const control = rows.filter(isControl).map((row) => armOf(row, 'percent0', 'n0'));
  const treated = rows.filter((row) => !isControl(row)).map((row) => armOf(row, 'percent1', 'n1'));
  const [placebo] = control;
  const [low, high] = treated.sort((a, b) => a.count / a.size - b.count / b.size);
  if (!placebo || !low || !high) throw new Error('The table has no three arms of the trial.');
  // What either exposure adds to placebo stands in the figure of gain and harm.
  return [...[placebo, low, high].map(shareOf), difference(high, low)];
}

const isControl = (row: Row): boolean => textAt(row, 'kind') === 'comparison';

/** The arm whose printed percentage the note has among its defaults or presets, with the size given there. */
function armOf(row: Row, percentKey: 'percent0' | 'percent1', sizeKey: 'n0' | 'n1'): Arm {
  const percent = numberAt(row, 'low');
  const defaults = { [percentKey]: inputs[percentKey].default, [sizeKey]: inputs[sizeKey].default };
  const setting = [defaults, ...presets.map(({ values }) => ({ ...defaults, ...values }))].find(
    (values) => values[percentKey] === percent,
  );
  const size = setting?.[sizeKey];
  if (typeof size !== 'number') throw new Error(`The note has no arm with ${percent}% responders.`);
  const [count, ...others] = percentToCount({ percent, n: size, decimals: 1 }).counts;
  if (count === undefined || others.length > 0)
    throw new Error(`${percent}% of ${size} is no single count of people.`);
  const [first = '', second] = textAt(row, 'name').split(', ');
  return { name: isControl(row) ? first : (second ?? first), count, size };
}

function shareOf({ name, count, size }: Arm): Estimate {
  const { lower, upper } = wilsonLimits(count, size, (1 - conf) / 2);
  return { name, count, size, value: (100 * count) / size, low: 100 * lower, high: 100 * upper };
}

function difference(one: Arm, other: Arm): Estimate {
  const { rd, rdNewcombeLower, rdNewcombeUpper } = trialComparison({
    x1: one.count,
    n1: one.size,
    x0: other.count,
    n0: other.size,
    conf,
  });
  const name = `${one.name} v ${other.name}`;
  return {
    name,
    count: null,
    size: null,
    value: 100 * rd,
    low: 100 * rdNewcombeLower,
    high: 100 * rdNewcombeUpper,
  };
}

const isArm = ({ count }: Estimate): boolean => count !== null;
const tenth = (value: number): string => value.toFixed(1).replace('-', '−');
const limits = ({ low, high }: Estimate): string => `${tenth(low)} to ${tenth(high)}`;

export function caption(estimates: Estimate[]): string {
  const open = estimates.filter((one) => !isArm(one) && one.low < 0 && one.high > 0);
  const doubt = open.map(({ name }) => ` The limits of “${name}” include no difference.`).join('');
  return `Shares of patients who respond (discs) and the difference of the two exposures (a diamond), with ${100 * conf}% limits by Wilson and by Newcombe.${doubt} The review prints the percentages only: sizes are from the trial’s report, counts and limits from the note.`;
}

export function describe(estimates: Estimate[]): string {
  const told = estimates.map((one) => {
    const of = isArm(one) ? `${one.count} of ${one.size}, ` : '';
    return `${one.name}: ${of}${tenth(one.value)}, limits ${limits(one)}`;
  });
  return `Points with limits, in per cent and points of per cent. ${told.join('; ')}.`;
}

export function draw(estimates: Estimate[], { width, narrow }: Frame): string {
  const [arms, differences] = [estimates.filter(isArm), estimates.filter((one) => !isArm(one))];
  const row = narrow ? 46 : 34;
  const top = 26 + arms.length * row;
  const ends = estimates.flatMap(({ low, high }) => [low, high]);
  const shared = {
    width,
    marginLeft: narrow ? 6 : 218,
    marginRight: narrow ? 10 : 206,
    marginTop: 26,
    x: { domain: [Math.min(0, ...ends) - 2, Math.ceil(Math.max(...ends) / 10) * 10] },
  };
  const bottom = { height: 26 + differences.length * row + 26, marginBottom: 26 };
  return sheet(width, top + 14 + bottom.height, [
    panel({
      ...shared,
      height: top,
      marginBottom: 0,
      y: axisOf(arms),
      marks: marksOf(arms, 'Patients who respond, %', narrow),
    }),
    panel(
      {
        ...shared,
        ...bottom,
        y: axisOf(differences),
        marks: [...marksOf(differences, 'Difference, points', narrow), bottomAxis({ ticks: 6 })],
      },
      0,
      top + 14,
    ),
  ]);
}

const axisOf = (list: Estimate[]) =>
  ({ type: 'point', domain: list.map(({ name }) => name), padding: 0.5 }) as const;

function marksOf(list: Estimate[], heading: string, narrow: boolean): Plot.Markish[] {
  const arms = list.every(isArm);
  const color = arms ? ACCENT : MIXED;
  const lift = narrow ? 10 : 0;
  const told = (one: Estimate): string =>
    `${isArm(one) ? `${one.count} of ${one.size}: ` : ''}${tenth(one.value)} (${limits(one)})`;
  const label = { y: 'name', fill: INK, dy: narrow ? -8 : 0 } as const;
  return [
    Plot.text([heading], {
      frameAnchor: 'top-left',
      dx: narrow ? -6 : -218,
      dy: -24,
      fontWeight: 600,
      fill: INK,
    }),
    Plot.ruleX(arms && narrow ? [] : [0], { stroke: arms || narrow ? LINE : SOFT }),
    Plot.ruleY(list, { y: 'name', x1: 'low', x2: 'high', stroke: color, strokeWidth: 2, dy: lift }),
    Plot.dot(list, {
      y: 'name',
      x: 'value',
      r: 5,
      symbol: arms ? 'circle' : 'diamond',
      fill: color,
      stroke: PAPER,
      dy: lift,
    }),
    Plot.text(list, {
      ...label,
      frameAnchor: 'left',
      text: ({ name }: Estimate) => capital(name),
      textAnchor: narrow ? 'start' : 'end',
      dx: narrow ? -6 : -10,
    }),
    Plot.text(list, {
      ...label,
      frameAnchor: 'right',
      text: told,
      textAnchor: narrow ? 'end' : 'start',
      dx: 10,
      fill: SOFT,
      fontSize: 12,
    }),
  ];
}
