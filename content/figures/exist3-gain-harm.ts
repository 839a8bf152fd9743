/** What everolimus adds to placebo in one trial, for the better and for the worse, on one axis: a forest plot. */
import * as Plot from '@observablehq/plot';
import { ARMS, HARMS, type Harm } from '../notes/lib/exist3.ts';
import { inputs, percentToCount, trialComparison } from '../notes/trial-comparison.ts';
import type { FigureColumn, Frame, TableOf } from './lib/contract.ts';
import { ACCENT, bottomAxis, drawPlot, INK, LINE, NO, PAPER, SOFT } from './lib/plot.ts';
import { numberAt, rowsFrom, textAt } from './lib/rows.ts';
import { capital } from './lib/words.ts';

export const tag = 'EN88U';
export const title = 'Gain and harm in EXIST-3';
export const tables = ['t10'];
export const notes = ['trial-comparison'];
export const columns: FigureColumn[] = [
  { key: 'outcome', label: 'Outcome' },
  { key: 'exposure', label: 'Exposure' },
  { key: 'count', label: 'On everolimus', unit: 'people' },
  { key: 'size', label: 'Of', unit: 'people' },
  { key: 'control', label: 'On placebo', unit: 'people' },
  { key: 'value', label: 'Difference', unit: '%' },
  { key: 'low', label: 'Lower limit', unit: '%' },
  { key: 'high', label: 'Upper limit', unit: '%' },
  { key: 'needed', label: 'Number needed', unit: 'people' },
];

/** One outcome at one exposure against placebo, in points of per cent; no number needed where zero is within. */
type Estimate = {
  outcome: string;
  exposure: string;
  count: number;
  size: number;
  control: number;
  value: number;
  low: number;
  high: number;
  needed: number | null;
};

const RESPONSE = 'response';
const conf = inputs.conf.default;
const EXPOSURES = ['low', 'high'] as const;

export function data(tableOf: TableOf): Estimate[] {
  const rows = rowsFrom(tableOf('t10'), 'chiosa.pharmacology.04');
  const rateOf = (arm: string): number => {
    const row = rows.find((each) => textAt(each, 'name').includes(arm));
    if (!row) throw new Error(`The table has no response rate of the arm “${arm}”.`);
    return numberAt(row, 'low');
  };
  const response = { name: RESPONSE, placebo: rateOf('placebo'), low: rateOf('low'), high: rateOf('high') };
  return [response, ...Object.values(HARMS)].flatMap((outcome) =>
    EXPOSURES.map((exposure) => compare(outcome, exposure)),
  );
}

/** The one count of people that a percentage with one decimal place can stand for. */
function countOf(percent: number, size: number): number {
  const [count, ...others] = percentToCount({ percent, n: size, decimals: 1 }).counts;
  if (count === undefined || others.length > 0)
    throw new Error(`${percent}% of ${size} is no single count of people.`);
  return count;
}

function compare(outcome: Harm, exposure: (typeof EXPOSURES)[number]): Estimate {
  const [n1, n0] = [ARMS[exposure], ARMS.placebo];
  const [count, control] = [countOf(outcome[exposure], n1), countOf(outcome.placebo, n0)];
  const found = trialComparison({ x1: count, n1, x0: control, n0, conf });
  return {
    ...{ outcome: outcome.name, exposure, count, size: n1, control },
    ...{ value: 100 * found.rd, low: 100 * found.rdNewcombeLower, high: 100 * found.rdNewcombeUpper },
    needed: found.nntType === 'unbounded' ? null : Math.abs(Number(found.nnt)),
  };
}

const isGain = ({ outcome }: Estimate): boolean => outcome === RESPONSE;
const tenth = (value: number): string => value.toFixed(1).replace('-', '−');
const told = ({ value, low, high }: Estimate): string => `${tenth(value)} (${tenth(low)} to ${tenth(high)})`;
const needed = (one: Estimate): string =>
  one.needed === null ? 'open' : `${isGain(one) ? 'NNT' : 'NNH'} ${one.needed.toFixed(1)}`;

export function caption(estimates: Estimate[]): string {
  const open = [...new Set(estimates.filter((one) => one.needed === null).map(({ outcome }) => outcome))];
  const doubt = open.length > 0 ? ` For ${open.join(' and ')} zero lies within the limits.` : '';
  return `How many more in 100 than on placebo respond (diamonds), or have an adverse event (discs), with ${100 * conf}% limits by Newcombe: hollow at low exposure, filled at high. Right of the line is more.${doubt} Rates of response are the review’s, the rest is from reports of the trial; one person may have several harms.`;
}

export function describe(estimates: Estimate[]): string {
  const each = estimates.map(
    (one) => `${one.outcome}, ${one.exposure} exposure: ${told(one)}, ${needed(one)}`,
  );
  return `Points with limits, in points of per cent against placebo. ${each.join('; ')}.`;
}

const keyOf = ({ outcome, exposure }: Estimate): string => `${outcome} ${exposure}`;

export function draw(estimates: Estimate[], { width, narrow }: Frame): string {
  const row = narrow ? 34 : 24;
  const ends = estimates.flatMap(({ low, high }) => [low, high]);
  return drawPlot({
    width,
    height: 30 + row * estimates.length + 24,
    marginLeft: narrow ? 6 : 176,
    marginRight: narrow ? 6 : 216,
    marginTop: 30,
    marginBottom: 24,
    x: { domain: [Math.floor(Math.min(0, ...ends) / 5) * 5, Math.ceil(Math.max(...ends) / 5) * 5] },
    y: { type: 'point', domain: estimates.map(keyOf), padding: 0.5 },
    marks: marksOf(estimates, narrow),
  });
}

function marksOf(estimates: Estimate[], narrow: boolean): Plot.Markish[] {
  const color = (one: Estimate) => (isGain(one) ? ACCENT : NO);
  const lift = narrow ? 9 : 0;
  const side = { y: keyOf, dy: narrow ? -6 : 0 } as const;
  return [
    Plot.text(['More in 100 than on placebo'], {
      ...{ frameAnchor: 'top-left', dx: narrow ? -6 : -176, dy: -28 },
      ...{ fontWeight: 600, fill: INK },
    }),
    Plot.ruleX([0], { stroke: narrow ? LINE : SOFT }),
    Plot.ruleY(estimates, {
      ...{ y: keyOf, x1: 'low', x2: 'high', stroke: color, strokeWidth: 2, dy: lift },
    }),
    ...[true, false].map((gain) =>
      Plot.dot(
        estimates.filter((one) => isGain(one) === gain),
        {
          ...{ y: keyOf, x: 'value', r: 4.5, symbol: gain ? 'diamond' : 'circle', dy: lift },
          ...{ fill: (one: Estimate) => (one.exposure === 'low' ? PAPER : color(one)), stroke: color },
        },
      ),
    ),
    Plot.text(estimates, {
      ...{ ...side, frameAnchor: 'left', text: nameOf, fill: INK },
      ...{ textAnchor: narrow ? 'start' : 'end', dx: narrow ? -6 : -10 },
    }),
    Plot.text(estimates, {
      ...{ ...side, frameAnchor: 'right', text: (one: Estimate) => `${told(one)}; ${needed(one)}` },
      ...{ textAnchor: narrow ? 'end' : 'start', dx: narrow ? 6 : 10, fill: SOFT, fontSize: 12 },
    }),
    bottomAxis({ ticks: 6 }),
  ];
}

const nameOf = ({ outcome, exposure }: Estimate): string => `${capital(outcome)}, ${exposure}`;
