/**
 * Two arms of a trial compared: the counts behind printed percentages, and the difference, ratio and odds ratio
 * of the shares that respond, with their limits, and the number needed to treat; beside it, from people harmed in
 * the same arms, the number needed to harm.
 *
 * Difference: Wald limits d ± z√(p₁q₁/n₁ + p₀q₀/n₀), and Newcombe's from the Wilson limits of either arm
 * (Newcombe 1998, method 10). Ratio: log limits with variance 1/x₁ − 1/n₁ + 1/x₀ − 1/n₀ (Katz 1978). Odds ratio:
 * log limits with the sum of 1/cells (Woolf 1955). Number needed to treat, or to harm: 1/difference; if 0 lies
 * within the limits, they run through infinity (Altman 1998). Gain for each harm: the one difference over the other.
 *
 * Units: counts in people, percentages in per cent, shares, ratios and confidence without unit.
 * Errors: E_NAN, E_INT, E_RANGE (also more responders, or more harmed, than people) as `CalculatorError`. Undefined is null,
 * unbounded "Infinity".
 */
import type { IconArray, Inputs, NoteOutput, Outputs, Plot, Preset } from './lib/contract.ts';
import { normalQuantile } from './lib/distributions.ts';
import { CalculatorError, checkInputs, checkNumbers } from './lib/errors.ts';
import { ARMS, HARMS } from './lib/exist3.ts';
import { fixed, percent, significant } from './lib/format.ts';
import { outOf, wholePeople } from './lib/frequency.ts';
import { confidence } from './lib/inputs.ts';
import { wilsonLimits } from './lib/proportions.ts';

export const tag = 'W4RDB';
export const title = 'Two arms of a trial';
export const question =
  'How much better than placebo is a response rate, how sure is that, and what harm does it cost?';

const people = { min: 1, max: 1e12, integer: true };
const responders = { min: 0, max: 1e12, integer: true };
const ranges = {
  percent: { label: 'The percentage', min: 0, max: 100 },
  // The counts are listed: at this size and no decimal place they are ten thousand.
  n: { label: 'The size of the arm', min: 1, max: 1e6, integer: true },
  decimals: { label: 'The number of decimal places', min: 0, max: 10, integer: true },
  x1: { label: 'Responders on treatment', ...responders },
  n1: { label: 'People on treatment', ...people },
  x0: { label: 'Responders in the control arm', ...responders },
  n0: { label: 'People in the control arm', ...people },
  h1: { label: 'People harmed on treatment', ...responders },
  h0: { label: 'People harmed in the control arm', ...responders },
  conf: { label: 'The confidence level', above: 0, below: 1 },
};

/** Every count x of n with |100x/n − p| at most half a unit of the last decimal place printed. */
export function percentToCount(given: { percent: number; n: number; decimals: number }) {
  checkNumbers(given, ranges);
  const { percent, n, decimals } = given;
  const half = 10 ** -decimals / 2;
  const slack = 1e-9; // a count on the very edge is not lost to rounding
  const least = Math.max(0, Math.ceil(((percent - half) * n) / 100 - slack));
  const most = Math.min(n, Math.floor(((percent + half) * n) / 100 + slack));
  const counts = Array.from({ length: Math.max(0, most - least + 1) }, (_, i) => least + i);
  return { counts, consistent: counts.length > 0 };
}

interface Arms {
  x1: number;
  n1: number;
  x0: number;
  n0: number;
  conf?: number;
  correction?: 'none' | 'haldane';
}

/** All measures of x₁ of n₁ against x₀ of n₀. `haldane` adds ½ to each cell, for the ratio and the odds ratio. */
export function trialComparison({ x1, n1, x0, n0, conf = 0.95, correction = 'none' }: Arms) {
  checkNumbers({ x1, n1, x0, n0, conf }, ranges);
  if (correction !== 'none' && correction !== 'haldane')
    throw new CalculatorError('E_RANGE', 'correction', 'The correction must be none or that of Haldane.');
  checkWithin({ x1: [x1, n1], x0: [x0, n0] });
  const tail = (1 - conf) / 2;
  const z = normalQuantile(tail);
  const add = correction === 'haldane' ? 0.5 : 0;
  const table = { a: x1 + add, b: n1 - x1 + add, c: x0 + add, d: n0 - x0 + add };
  const difference = riskDifference(x1, n1, x0, n0, tail, z);
  return {
    ...{ p1: x1 / n1, p0: x0 / n0 },
    ...difference,
    ...riskRatio(table, z),
    ...oddsRatio(table, z),
    ...numberNeeded(difference),
  };
}

/** No more people of a kind than the arm has. */
function checkWithin(counts: Partial<Record<'x1' | 'x0' | 'h1' | 'h0', [count: number, size: number]>>) {
  for (const [field, [count, size]] of Object.entries(counts) as ['x1', [number, number]][])
    if (count > size)
      throw new CalculatorError('E_RANGE', field, `${ranges[field].label} must be at most its people.`);
}

interface GainsAndHarms extends Omit<Arms, 'correction'> {
  h1: number;
  h0: number;
}

/**
 * Who responds (x₁ of n₁ against x₀ of n₀) and who is harmed (h₁ against h₀) in the same two arms: how many are
 * treated for one responder more, how many for one harmed more, and how many gain for each who is harmed, which is
 * null unless treatment brings more of both.
 */
export function gainAndHarm({ x1, h1, n1, x0, h0, n0, conf = 0.95 }: GainsAndHarms) {
  checkNumbers({ x1, h1, n1, x0, h0, n0, conf }, ranges);
  checkWithin({ x1: [x1, n1], x0: [x0, n0], h1: [h1, n1], h0: [h0, n0] });
  const tail = (1 - conf) / 2;
  const z = normalQuantile(tail);
  const gain = riskDifference(x1, n1, x0, n0, tail, z);
  const harm = riskDifference(h1, n1, h0, n0, tail, z);
  const needed = numberNeeded(harm);
  return {
    ...numberNeeded(gain),
    ...{ harmRd: harm.rd, harmLower: harm.rdNewcombeLower, harmUpper: harm.rdNewcombeUpper },
    ...{ nnh: needed.nnt, nnhFromUpper: needed.nntFromUpper, nnhFromLower: needed.nntFromLower },
    nnhType: harm.rdNewcombeLower > 0 ? 'harm' : harm.rdNewcombeUpper < 0 ? 'benefit' : 'unbounded',
    gainPerHarm: gain.rd > 0 && harm.rd > 0 ? gain.rd / harm.rd : null,
  };
}

function riskDifference(x1: number, n1: number, x0: number, n0: number, tail: number, z: number) {
  const [p1, p0] = [x1 / n1, x0 / n0];
  const rd = p1 - p0;
  const wald = z * Math.sqrt((p1 * (1 - p1)) / n1 + (p0 * (1 - p0)) / n0);
  const [one, other] = [wilsonLimits(x1, n1, tail), wilsonLimits(x0, n0, tail)];
  return {
    ...{ rd, rdWaldLower: rd - wald, rdWaldUpper: rd + wald },
    rdNewcombeLower: rd - Math.hypot(p1 - one.lower, other.upper - p0),
    rdNewcombeUpper: rd + Math.hypot(one.upper - p1, p0 - other.lower),
  };
}

/** Responders a and c, others b and d, on treatment and in the control arm. */
interface Table {
  a: number;
  b: number;
  c: number;
  d: number;
}

function riskRatio({ a, b, c, d }: Table, z: number) {
  const rr = quotient(a / (a + b), c / (c + d));
  // 1/a − 1/(a + b), written so that nothing cancels.
  const spread = Math.exp(z * Math.sqrt(b / a / (a + b) + d / c / (c + d)));
  return { rr, ...limitsOf('rr', rr, a > 0 && c > 0, spread) };
}

function oddsRatio({ a, b, c, d }: Table, z: number) {
  const or = quotient(a * d, b * c);
  const spread = Math.exp(z * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d));
  return { or, ...limitsOf('or', or, a > 0 && b > 0 && c > 0 && d > 0, spread) };
}

type Ratio = number | null | 'Infinity';

const quotient = (above: number, below: number): Ratio =>
  below > 0 ? above / below : above > 0 ? 'Infinity' : null;

/** Limits by a factor on either side; null where the logarithm has none. */
function limitsOf<Name extends string>(name: Name, ratio: Ratio, known: boolean, spread: number) {
  const at = (factor: number) => (known && typeof ratio === 'number' ? ratio * factor : null);
  return { [`${name}Lower`]: at(1 / spread), [`${name}Upper`]: at(spread) } as Record<
    `${Name}Lower` | `${Name}Upper`,
    number | null
  >;
}

function numberNeeded(found: ReturnType<typeof riskDifference>) {
  const inverse = (difference: number): number | 'Infinity' =>
    difference === 0 ? 'Infinity' : 1 / difference;
  const { rd, rdNewcombeLower, rdNewcombeUpper } = found;
  return {
    nnt: inverse(rd),
    nntFromUpper: inverse(rdNewcombeUpper),
    nntFromLower: inverse(rdNewcombeLower),
    nntType: rdNewcombeLower > 0 ? 'benefit' : rdNewcombeUpper < 0 ? 'harm' : 'unbounded',
  };
}

export const calculators = { percentToCount, trialComparison, gainAndHarm };

export const formula = [
  String.raw`x_1, x_0 \text{ with } \left|\frac{100\,x_1}{n_1} - p_1\right| \le 0.05, \quad \left|\frac{100\,x_0}{n_0} - p_0\right| \le 0.05, \qquad \hat p = \frac xn`,
  String.raw`d = \hat p_1 - \hat p_0, \qquad \text{Wald: } d \pm z\sqrt{\frac{\hat p_1 \hat q_1}{n_1} + \frac{\hat p_0 \hat q_0}{n_0}}, \qquad \text{Newcombe: } d - \sqrt{(\hat p_1 - l_1)^2 + (u_0 - \hat p_0)^2}, \;\ldots`,
  String.raw`\mathit{RR} = \frac{\hat p_1}{\hat p_0}\, e^{\pm z\sqrt{1/x_1 - 1/n_1 + 1/x_0 - 1/n_0}}, \qquad \mathit{OR} = \frac{ad}{bc}\, e^{\pm z\sqrt{1/a + 1/b + 1/c + 1/d}}, \qquad z = \Phi^{-1}\!\left(1 - \tfrac{\alpha}{2}\right)`,
  String.raw`\mathit{NNT} = \frac1d, \qquad \mathit{NNH} = \frac1{h_1/n_1 - h_0/n_0}`,
];

const rates = { sentence: 'chiosa.pharmacology.04' };
const report = {
  illustrative: 'The size of the arm is from the trial’s report (French 2016), not from the review.',
};
const harmed = {
  ...{ unit: '%', min: 0, max: 100, step: 0.1 },
  origin: {
    illustrative:
      'Stomatitis, from a report of the trial’s presentation (Neurology Advisor 2016), not from the review.',
  },
};
const size = { unit: 'people', min: 1, max: 100_000, step: 1, integer: true, origin: report } as const;

export const inputs = {
  percent1: {
    label: 'Responders on treatment',
    symbol: 'p_1',
    unit: '%',
    min: 0,
    max: 100,
    step: 0.1,
    default: 40,
    origin: rates,
  },
  n1: { label: 'People on treatment', symbol: 'n_1', ...size, default: ARMS.high },
  percent0: {
    label: 'Responders in the control arm',
    symbol: 'p_0',
    unit: '%',
    min: 0,
    max: 100,
    step: 0.1,
    default: 15.1,
    origin: rates,
  },
  n0: { label: 'People in the control arm', symbol: 'n_0', ...size, default: ARMS.placebo },
  harm1: { label: 'Harmed on treatment', symbol: 'h_1/n_1', ...harmed, default: HARMS.stomatitis.high },
  harm0: {
    label: 'Harmed in the control arm',
    symbol: 'h_0/n_0',
    ...harmed,
    default: HARMS.stomatitis.placebo,
  },
  conf: confidence,
  correction: {
    kind: 'choice',
    label: 'For ratios, add ½ to each cell',
    options: { none: 'no', haldane: 'yes (Haldane)' },
    default: 'none',
    origin: { illustrative: 'Needed only where nobody, or everybody, responds in an arm.' },
  },
  show: {
    kind: 'choice',
    label: 'Draw',
    options: { difference: 'shares and difference', ratio: 'ratios', harm: 'gain and harm' },
    default: 'difference',
    origin: { illustrative: 'A choice of picture; no number depends on it.' },
  },
} satisfies Inputs;

type Settings = Record<'percent1' | 'n1' | 'percent0' | 'n0' | 'harm1' | 'harm0' | 'conf', number> & {
  correction: 'none' | 'haldane';
  show: string;
};

const count = { unit: 'people', format: { fixed: 0 } } as const;
const points = { unit: '', format: { percent: 1 } } as const;
const ratio = { unit: '', format: { fixed: 2 } } as const;
const needed: Pick<NoteOutput, 'unit' | 'format'> = {
  unit: 'people',
  format: { fixed: 1, sides: ['number needed to treat', 'number needed to harm'] },
};
const toHarm: Pick<NoteOutput, 'unit' | 'format'> = {
  unit: 'people',
  format: { fixed: 1, sides: ['for one more harmed', 'for one fewer harmed'] },
};

export const outputs = {
  rd: { label: 'Difference of shares', ...points, main: true },
  rdNewcombeLower: { label: 'Lower limit (Newcombe)', ...points },
  rdNewcombeUpper: { label: 'Upper limit (Newcombe)', ...points },
  rdWaldLower: { label: 'Lower limit (Wald)', ...points },
  rdWaldUpper: { label: 'Upper limit (Wald)', ...points },
  rr: { label: 'Ratio of shares', ...ratio },
  rrLower: { label: 'Lower limit of the ratio (Katz)', ...ratio },
  rrUpper: { label: 'Upper limit of the ratio (Katz)', ...ratio },
  or: { label: 'Odds ratio', ...ratio },
  orLower: { label: 'Lower limit of the odds ratio (Woolf)', ...ratio },
  orUpper: { label: 'Upper limit of the odds ratio (Woolf)', ...ratio },
  nnt: { label: 'Treated for one more, or one fewer, to respond', ...needed },
  nntFromUpper: { label: 'That number at the upper limit', ...needed },
  nntFromLower: { label: 'That number at the lower limit', ...needed },
  nntType: {
    label: 'With these limits',
    unit: '',
    format: {
      words: {
        benefit: { word: 'better', shape: 'full', tone: 'yes' },
        harm: { word: 'worse', shape: 'empty', tone: 'no' },
        unbounded: { word: 'better or worse', shape: 'half', tone: 'mixed' },
      },
    },
  },
  nnh: { label: 'Number needed to harm', ...toHarm },
  nnhFromUpper: { label: 'Number to harm at the upper limit', ...toHarm },
  nnhFromLower: { label: 'Number to harm at the lower limit', ...toHarm },
  nnhType: {
    label: 'Harm, with these limits',
    unit: '',
    format: {
      words: {
        harm: { word: 'more are harmed', shape: 'full', tone: 'no' },
        benefit: { word: 'fewer are harmed', shape: 'empty', tone: 'yes' },
        unbounded: { word: 'more or fewer', shape: 'half', tone: 'mixed' },
      },
    },
  },
  gainPerHarm: { label: 'Responders gained for each person harmed', ...ratio },
  x1: { label: 'Responders on treatment, as counted', ...count },
  x0: { label: 'Responders in the control arm, as counted', ...count },
  h1: { label: 'Harmed on treatment, as counted', ...count },
  h0: { label: 'Harmed in the control arm, as counted', ...count },
  consistent: {
    label: 'Are the percentages possible?',
    unit: '',
    format: {
      words: {
        true: { word: 'yes, each is a count of its arm', shape: 'full', tone: 'yes' },
        false: { word: 'no count gives them; the nearest is taken', shape: 'empty', tone: 'no' },
      },
    },
  },
} satisfies Outputs;

/** The counts nearest to the percentages, which one decimal place of a printed figure may or may not confirm. */
function countsOf({ percent1, harm1, n1, percent0, harm0, n0 }: Settings) {
  const printed = [
    [percent1, n1] as const,
    [percent0, n0] as const,
    [harm1, n1] as const,
    [harm0, n0] as const,
  ];
  const [x1 = 0, x0 = 0, h1 = 0, h0 = 0] = printed.map(([share, n]) => Math.round((share * n) / 100));
  const consistent = printed.every(
    ([share, n]) => percentToCount({ percent: share, n, decimals: 1 }).consistent,
  );
  return { x1, x0, h1, h0, consistent };
}

/** What the page shows, from percentages printed with one decimal place. */
export function compute(values: Settings) {
  checkInputs(values, inputs);
  const { n1, n0, conf, correction } = values;
  const { x1, x0, h1, h0, consistent } = countsOf(values);
  const { p1: _p1, p0: _p0, ...found } = trialComparison({ x1, n1, x0, n0, conf, correction });
  const { nnh, nnhFromUpper, nnhFromLower, nnhType, gainPerHarm } = gainAndHarm({
    ...{ x1, h1, n1, x0, h0, n0, conf },
  });
  const harm = { nnh, nnhFromUpper, nnhFromLower, nnhType, gainPerHarm };
  // Limits that are the ratio itself, where everybody responds in both arms, tell nothing: they are left undefined.
  const empty = found.rrLower === found.rrUpper ? { rrLower: null, rrUpper: null } : {};
  return { ...found, ...empty, ...harm, x1, x0, h1, h0, consistent };
}

/** The result in words. */
export function say(values: Settings, result: ReturnType<typeof compute>): string {
  const { n1, n0, conf } = values;
  const { x1, x0, rd, rdNewcombeLower, rdNewcombeUpper, rr, rrLower, rrUpper, nnt, nntType } = result;
  const [low, high] = rd < 0 ? [-rdNewcombeUpper, -rdNewcombeLower] : [rdNewcombeLower, rdNewcombeUpper];
  const limits =
    rrLower === null || rrUpper === null ? '' : ` (${fixed(rrLower, 2)} to ${fixed(rrUpper, 2)})`;
  const certain = typeof rr === 'number' && limits === '' ? ' (limits cannot be told)' : '';
  const ratioWords = typeof rr === 'number' ? `, ${fixed(rr, 2)} times as many${limits || certain}` : '';
  const needed =
    nnt === 'Infinity'
      ? 'It makes no difference here'
      : `One more person ${nnt > 0 ? 'responds' : 'fails to respond'} for every ${fixed(Math.abs(nnt), 1)} treated`;
  const sure =
    nntType === 'unbounded'
      ? `, but the limits leave open whether it helps or harms: from one more for ${sayNeeded(result.nntFromUpper)} through no difference to one fewer for ${sayNeeded(result.nntFromLower)}`
      : '';
  const halves =
    values.correction === 'haldane'
      ? ' The ratios count half a person more in each cell, whom nobody saw.'
      : '';
  const nearest = result.consistent
    ? ''
    : ' No whole number of people gives these percentages; the nearest is taken.';
  return (
    `${fixed(x1, 0)} of ${fixed(n1, 0)} against ${fixed(x0, 0)} of ${fixed(n0, 0)}: ${fixed(100 * Math.abs(rd), 1)} ${rd < 0 ? 'fewer' : 'more'} in 100 respond ` +
    `(${fixed(100 * low, 1)} to ${fixed(100 * high, 1)} at ${significant(100 * conf, 4)}% confidence)${ratioWords}. ` +
    `${needed}${sure}. ${sayHarm(values, result)}${halves}${nearest}`
  );
}

const sayNeeded = (number: number | 'Infinity'): string =>
  number === 'Infinity' ? 'no number' : fixed(Math.abs(number), 1);

/** The harm in words, in the same people. */
function sayHarm({ n1, n0 }: Settings, { h1, h0, nnh, nnhType }: ReturnType<typeof compute>): string {
  const counted = `Harmed are ${fixed(h1, 0)} of ${fixed(n1, 0)} against ${fixed(h0, 0)} of ${fixed(n0, 0)}`;
  if (nnh === 'Infinity') return `${counted}: no difference.`;
  const sure = nnhType === 'unbounded' ? ', but the limits leave open whether more or fewer' : '';
  return `${counted}: one person ${nnh > 0 ? 'more' : 'fewer'} for every ${fixed(Math.abs(nnh), 1)} treated${sure}.`;
}

/** The shares of both arms and their difference, or the ratios, each with its limits. */
export function plot(values: Settings): Plot {
  if (values.show === 'harm') return plotHarm(values);
  return values.show === 'ratio' ? plotRatios(values) : plotDifference(values);
}

/** Gain and harm on one axis: how many more in a hundred respond, and how many more are harmed. */
function plotHarm(values: Settings): Plot {
  const { rd, rdNewcombeLower, rdNewcombeUpper, ...counts } = compute(values);
  const { harmRd, harmLower, harmUpper } = gainAndHarm({ ...values, ...counts });
  const ends = [rdNewcombeLower, harmLower, rdNewcombeUpper, harmUpper].map((share) => 100 * share);
  const row = (at: number, shares: [number, number, number]): [number, number, number, number] => {
    const [middle, low, high] = shares.map((share) => 100 * share) as [number, number, number];
    return [middle, at, low, high];
  };
  const told = (middle: number, low: number, high: number) =>
    `${fixed(100 * middle, 1)} points (${fixed(100 * low, 1)} to ${fixed(100 * high, 1)})`;
  return {
    title: `More respond: ${told(rd, rdNewcombeLower, rdNewcombeUpper)}. More are harmed: ${told(harmRd, harmLower, harmUpper)}.`,
    x: {
      ...{ label: 'More in 100 than in the control arm', unit: '%', scale: 'linear' },
      domain: [Math.floor(Math.min(0, ...ends) / 10) * 10, Math.ceil(Math.max(10, ...ends) / 10) * 10],
    },
    y: { label: '', unit: '', scale: 'linear', categories: ['Harmed', 'Respond'] },
    series: [
      {
        ...{ kind: 'line', name: 'No difference', role: 'reference' },
        points: [
          [0, 0],
          [0, 1],
        ],
      },
      {
        ...{ kind: 'interval', name: 'Gain', role: 'main' },
        points: [row(1, [rd, rdNewcombeLower, rdNewcombeUpper])],
      },
      { kind: 'interval', name: 'Harm', role: 'compare', points: [row(0, [harmRd, harmLower, harmUpper])] },
    ],
  };
}

function plotDifference(values: Settings): Plot {
  const { n1, n0, conf } = values;
  const { x1, x0, rd, rdWaldLower, rdWaldUpper, rdNewcombeLower, rdNewcombeUpper } = compute(values);
  const tail = (1 - conf) / 2;
  const [one, other] = [wilsonLimits(x1, n1, tail), wilsonLimits(x0, n0, tail)];
  const least = Math.min(0, rdWaldLower, rdNewcombeLower);
  const row = (at: number, share: number, low: number, high: number): [number, number, number, number] => [
    ...([100 * share, at, 100 * low, 100 * high] as const),
  ];
  return {
    title:
      `Responders with limits: ${percent(x1 / n1, 1)} on treatment, ${percent(x0 / n0, 1)} in the control arm; difference ${fixed(100 * rd, 1)} ` +
      `points, ${fixed(100 * rdNewcombeLower, 1)} to ${fixed(100 * rdNewcombeUpper, 1)} (Newcombe).`,
    x: {
      label: 'Responders, and points of difference',
      unit: '%',
      scale: 'linear',
      domain: [Math.floor(10 * least) * 10, 100],
    },
    y: {
      label: '',
      unit: '',
      scale: 'linear',
      categories: ['Difference (Wald)', 'Difference', 'Control', 'Treatment'],
    },
    series: [
      {
        kind: 'line',
        name: 'No difference',
        role: 'reference',
        points: [
          [0, 0],
          [0, 3],
        ],
      },
      {
        kind: 'interval',
        name: 'Share that responds',
        role: 'compare',
        points: [row(3, x1 / n1, one.lower, one.upper), row(2, x0 / n0, other.lower, other.upper)],
      },
      {
        kind: 'interval',
        name: 'Difference',
        role: 'main',
        points: [row(1, rd, rdNewcombeLower, rdNewcombeUpper), row(0, rd, rdWaldLower, rdWaldUpper)],
      },
    ],
  };
}

function plotRatios(values: Settings): Plot {
  const { rr, rrLower, rrUpper, or, orLower, orUpper } = compute(values);
  const row = (at: number, middle: Ratio, low: number | null, high: number | null) =>
    typeof middle === 'number' && low !== null && high !== null
      ? [[middle, at, low, high] as [number, number, number, number]]
      : [];
  const rows = [...row(1, rr, rrLower, rrUpper), ...row(0, or, orLower, orUpper)];
  const ends = rows.flatMap(([, , low, high]) => [low, high]);
  const written = (middle: Ratio) =>
    typeof middle === 'number' ? fixed(middle, 2) : 'without bound or undefined';
  return {
    title: `Ratio of shares ${written(rr)} and odds ratio ${written(or)}, with limits where there are any; 1 is no difference.`,
    x: {
      label: 'Ratio',
      unit: '',
      scale: 'log',
      domain: [Math.min(0.5, ...ends) / 1.1, Math.max(2, ...ends) * 1.1],
    },
    y: { label: '', unit: '', scale: 'linear', categories: ['Odds ratio', 'Ratio of shares'] },
    series: [
      {
        kind: 'line',
        name: 'No difference',
        role: 'reference',
        points: [
          [1, 0],
          [1, 1],
        ],
      },
      { kind: 'interval', name: 'Ratio', role: 'main', points: rows },
    ],
  };
}

/** A hundred treated people: who would respond anyway, and whom the treatment adds or takes away. */
export function icons(values: Settings): IconArray {
  const { x1, x0 } = compute(values);
  const [p1, p0] = [x1 / values.n1, x0 / values.n0];
  const [anyway = 0, changed = 0] = outOf(100, [Math.min(p1, p0), Math.abs(p1 - p0)]);
  const name = p1 >= p0 ? 'respond because of it' : 'would respond without it';
  return {
    title:
      `Of 100 treated people ${wholePeople(anyway, Math.min(p1, p0))} respond anyway, ` +
      `${wholePeople(changed, Math.abs(p1 - p0))} ${name}, ${100 - anyway - changed} do not respond.`,
    total: 100,
    groups: [
      { name: 'respond anyway', count: anyway, share: Math.min(p1, p0), role: 'compare' },
      { name, count: changed, share: Math.abs(p1 - p0), role: 'main' },
    ],
  };
}

const lowExposure = { percent1: 28.2, n1: ARMS.low, harm1: HARMS.stomatitis.low };
const highOverLow = { percent0: 28.2, n0: ARMS.low, harm0: HARMS.stomatitis.low };
const diarrhoea = { harm1: HARMS.diarrhoea.high, harm0: HARMS.diarrhoea.placebo, show: 'harm' };
export const presets: Preset[] = [
  { name: 'EXIST-3, high exposure v placebo', values: {}, origin: rates },
  { name: 'EXIST-3, low exposure v placebo', values: lowExposure, origin: rates },
  { name: 'EXIST-3, high v low exposure', values: highOverLow, origin: rates },
  { name: 'EXIST-3, with diarrhoea as the harm', values: diarrhoea, origin: rates },
  {
    name: 'Nobody responds to placebo',
    values: {
      percent1: 25,
      n1: 20,
      percent0: 0,
      n0: 20,
      harm1: 10,
      harm0: 0,
      correction: 'haldane',
      show: 'ratio',
    },
    origin: { illustrative: 'Made up, to see what ½ in each cell does.' },
  },
];

export const limits = [
  'Percentages are read as printed with one decimal place, and the nearest whole number of people is taken. The sizes of the arms of EXIST-3 are from the trial’s report, its harms from a report of its presentation; the review gives neither.',
  'Limits describe chance alone, in arms assigned at random, each person answering once. Bias moves estimate and limits together.',
  'Gain and harm are counted in the same arms, not in the same persons, and neither is weighed.',
  'Response in EXIST-3 is half the seizures or fewer, within weeks; it is not freedom from seizures, nor proof that epilepsy is prevented.',
  'Wald limits are too narrow in small arms and near 0 or 100%; where they exclude no difference and Newcombe’s do not, as for high v low exposure, do not lean on the first.',
  'A number needed to treat holds for the control arm’s risk and the time of this trial. Its limits join over infinity where the difference may be none.',
];

export const sources = [
  'newcombe1998',
  'wilson1927',
  'katz1978',
  'woolf1955',
  'altman1998',
  'french2016',
  'everolimus-aan2016',
];
