/**
 * How many people live with epilepsy, how long it lasts if prevalence and incidence fit together, and how sure
 * a share found in a small sample is.
 *
 * In a steady population the odds of having the condition are its incidence times its mean duration,
 * P/(1 − P) = ID (Gerstman 2013, p. 103); for rare conditions P itself is nearly ID.
 * Share: score limits (Wilson 1927) and exact limits (Clopper and Pearson 1934).
 *
 * Units: incidence is per `per` person-years (100,000 unless told) among those without the condition, duration
 * in years; prevalence and shares without unit (per cent on the page).
 * Errors: E_NAN, E_INT, E_RANGE (also for more with the finding than examined) as `CalculatorError`.
 */
import type { IconArray, Inputs, Outputs, Plot, Preset } from './lib/contract.ts';
import { CalculatorError, checkInputs, checkNumbers } from './lib/errors.ts';
import { fixed, percent, significant } from './lib/format.ts';
import { outOf, wholePeople } from './lib/frequency.ts';
import { confidence } from './lib/inputs.ts';
import { exactLimits, wilsonLimits } from './lib/proportions.ts';

export const tag = 'A3QB5';
export const title = 'People with epilepsy';
export const question =
  'How many people have epilepsy, how long would it have to last, and how sure is a share from a small sample?';

const PER = 100_000;

// What the calculators accept, by field; counts end where limits are no longer checked.
const ranges = {
  proportion: { label: 'The share', min: 0, max: 1 },
  population: { label: 'The population', min: 0 },
  prevalence: { label: 'The prevalence', min: 0, below: 1 },
  incidence: { label: 'The incidence', above: 0 },
  durationYears: { label: 'The duration', min: 0 },
  per: { label: 'The base of the rate', above: 0 },
  x: { label: 'The number with the finding', min: 0, max: 1e12, integer: true },
  n: { label: 'The number examined', min: 1, max: 1e12, integer: true },
  conf: { label: 'The confidence level', above: 0, below: 1 },
};

/** People affected: the share times the population. */
export function affected(given: { proportion: number; population: number }) {
  const { proportion, population } = given;
  checkNumbers({ proportion, population }, ranges);
  return { affected: proportion * population };
}

/** Mean duration D = (P/(1 − P))/I in years, and P/I, which is near it as long as the condition is rare. */
export function durationFromPrevalence(given: { prevalence: number; incidence: number; per?: number }) {
  const { prevalence, incidence, per = PER } = given;
  checkNumbers({ prevalence, incidence, per }, ranges);
  const odds = prevalence / (1 - prevalence);
  const rate = incidence / per;
  return { odds, durationYears: odds / rate, durationApprox: prevalence / rate };
}

/** Prevalence P = ID/(1 + ID) of a condition of incidence I that lasts D years on average. */
export function prevalenceFromDuration(given: { incidence: number; durationYears: number; per?: number }) {
  const { incidence, durationYears, per = PER } = given;
  checkNumbers({ incidence, durationYears, per }, ranges);
  const odds = (incidence / per) * durationYears;
  return { prevalence: 1 / (1 + 1 / odds) }; // so written, it is 0 at odds of 0 and 1 at the largest
}

/** The share x/n with its score limits and its exact limits. */
export function proportion({ x, n, conf = 0.95 }: { x: number; n: number; conf?: number }) {
  checkNumbers({ x, n, conf }, ranges);
  if (x > n)
    throw new CalculatorError('E_RANGE', 'x', 'The number with the finding must be at most those examined.');
  const tail = (1 - conf) / 2;
  const wilson = wilsonLimits(x, n, tail);
  const exact = exactLimits(x, n, tail);
  return {
    p: x / n,
    ...{ wilsonLower: wilson.lower, wilsonUpper: wilson.upper },
    ...{ exactLower: exact.lower, exactUpper: exact.upper },
  };
}

export const calculators = { affected, durationFromPrevalence, prevalenceFromDuration, proportion };

export const formula = [
  String.raw`A_1 = P_1 N, \qquad A_2 = P_2 N`,
  String.raw`\frac{P}{1-P} = I\,D`,
  String.raw`\text{Wilson: } \frac{\hat p + \frac{z^2}{2n} \pm z\sqrt{\frac{\hat p(1-\hat p)}{n} + \frac{z^2}{4n^2}}}{1 + \frac{z^2}{n}}, \qquad \hat p = \frac{x}{n}, \quad z = \Phi^{-1}\!\left(1-\tfrac{\alpha}{2}\right)`,
  String.raw`\text{exact: } \sum_{k=x}^{n}\binom nk p_L^k(1-p_L)^{n-k} = \tfrac{\alpha}{2} = \sum_{k=0}^{x}\binom nk p_U^k(1-p_U)^{n-k}`,
];

const affectedStated = { sentence: 'chiosa.introduction.02' };
const incidenceStated = { sentence: 'chiosa.introduction.04' };
const specimens = { sentence: 'chiosa.transporter.06' };
const rateUnit = 'per 100,000 person-years';

export const inputs = {
  low: {
    label: 'Prevalence, lower figure',
    symbol: 'P_1',
    unit: '%',
    min: 0,
    max: 99,
    step: 0.01,
    default: 0.5,
    origin: affectedStated,
  },
  high: {
    label: 'Prevalence, upper figure',
    symbol: 'P_2',
    unit: '%',
    min: 0,
    max: 99,
    step: 0.01,
    default: 1,
    origin: affectedStated,
  },
  population: {
    label: 'Population',
    symbol: 'N',
    unit: 'people',
    min: 1_000,
    max: 1e10,
    step: 1_000,
    default: 7.8e9,
    scale: 'log',
    origin: {
      illustrative: 'About the people alive in 2020; the review gives shares and people affected only.',
    },
  },
  incidence: {
    label: 'Incidence',
    symbol: 'I',
    unit: rateUnit,
    min: 0.1,
    max: 10_000,
    step: 0.1,
    default: 61,
    scale: 'log',
    origin: incidenceStated,
  },
  duration: {
    label: 'Mean duration',
    symbol: 'D',
    unit: 'years',
    min: 0,
    max: 80,
    step: 0.5,
    default: 12,
    origin: { illustrative: 'Between the two durations that the review’s figures imply; it gives none.' },
  },
  x: {
    label: 'With the finding',
    symbol: 'x',
    unit: 'specimens or people',
    min: 0,
    max: 1_000_000,
    step: 1,
    default: 11,
    integer: true,
    origin: specimens,
  },
  n: {
    label: 'Examined',
    symbol: 'n',
    unit: 'specimens or people',
    min: 1,
    max: 1_000_000,
    step: 1,
    default: 19,
    integer: true,
    origin: specimens,
  },
  conf: confidence,
  show: {
    kind: 'choice',
    label: 'Draw',
    options: { duration: 'prevalence against duration', sample: 'limits against sample size' },
    default: 'duration',
    origin: { illustrative: 'A choice of picture; no number depends on it.' },
  },
} satisfies Inputs;

type Settings = Record<Exclude<keyof typeof inputs, 'show'>, number> & { show: string };

const years = { unit: 'years', format: { fixed: 1 } } as const;
const share = { unit: '', format: { percent: 1 } } as const;

export const outputs = {
  affectedLow: {
    label: 'People at the lower figure',
    unit: 'people',
    format: { significant: 3 },
    main: true,
  },
  affectedHigh: { label: 'People at the upper figure', unit: 'people', format: { significant: 3 } },
  yearsLow: { label: 'Duration that the lower figure implies', ...years },
  yearsHigh: { label: 'Duration that the upper figure implies', ...years },
  prevalence: { label: 'Prevalence that the duration implies', unit: '', format: { percent: 2 } },
  p: { label: 'Share in the sample', ...share },
  wilsonLower: { label: 'Lower limit (Wilson)', ...share },
  wilsonUpper: { label: 'Upper limit (Wilson)', ...share },
  exactLower: { label: 'Lower limit (exact)', ...share },
  exactUpper: { label: 'Upper limit (exact)', ...share },
} satisfies Outputs;

/** What the page shows. More with the finding than were examined are refused (E_ORDER). */
export function compute(values: Settings) {
  checkInputs(values, inputs);
  const { low, high, population, incidence, duration, x, n } = values;
  if (x > n)
    throw new CalculatorError('E_ORDER', 'x', 'There cannot be more with the finding than were examined.');
  const people = (percentage: number) => affected({ proportion: percentage / 100, population }).affected;
  const lasting = (percentage: number) => durationFromPrevalence({ prevalence: percentage / 100, incidence });
  return {
    ...{ affectedLow: people(low), affectedHigh: people(high) },
    ...{ yearsLow: lasting(low).durationYears, yearsHigh: lasting(high).durationYears },
    prevalence: prevalenceFromDuration({ incidence, durationYears: duration }).prevalence,
    ...proportion(values),
  };
}

/** The result in words. */
export function say(values: Settings, result: ReturnType<typeof compute>): string {
  const { low, high, population, incidence, x, n, conf } = values;
  const { p, wilsonLower, wilsonUpper, exactLower, exactUpper } = result;
  const sample =
    `${fixed(x, 0)} of ${fixed(n, 0)} is ${percent(p, 1)}; at ${significant(100 * conf, 4)}% confidence the true share ` +
    `may be ${percent(wilsonLower, 1)} to ${percent(wilsonUpper, 1)} (exact limits ${percent(exactLower, 1)} to ${percent(exactUpper, 1)}).`;
  return (
    `${significant(low, 4)}% to ${significant(high, 4)}% of ${significant(population, 3)} people are ` +
    `${significant(result.affectedLow, 3)} to ${significant(result.affectedHigh, 3)} with epilepsy. ` +
    `With ${significant(incidence, 4)} new cases per 100,000 a year that fits if it lasts ${fixed(result.yearsLow, 1)} to ` +
    `${fixed(result.yearsHigh, 1)} years on average. ${sample}`
  );
}

/** Prevalence against duration at this incidence, or how limits close in on the same share as the sample grows. */
export function plot(values: Settings): Plot {
  return values.show === 'sample' ? plotSample(values) : plotDuration(values);
}

function plotDuration(values: Settings): Plot {
  const { yearsLow, yearsHigh, prevalence } = compute(values);
  const { low, high, incidence, duration } = values;
  const end = Math.max(20, duration, Math.min(yearsLow, 200), Math.min(yearsHigh, 200)) * 1.1;
  const along = Array.from({ length: 61 }, (_, i) => (end * i) / 60);
  const at = (durationYears: number) => 100 * prevalenceFromDuration({ incidence, durationYears }).prevalence;
  const reached: [number, number][] = [
    [yearsLow, low],
    [yearsHigh, high],
  ];
  return {
    title:
      `Prevalence against mean duration at ${significant(incidence, 4)} new cases per 100,000 a year: ${significant(low, 4)}% ` +
      `is reached at ${fixed(yearsLow, 1)} years, ${significant(high, 4)}% at ${fixed(yearsHigh, 1)} years.`,
    x: { label: 'Mean duration', unit: 'years', scale: 'linear', domain: [0, end] },
    y: { label: 'Prevalence', unit: '%', scale: 'linear', domain: [0, 1.1 * at(end)] },
    series: [
      {
        kind: 'line',
        name: 'If all were at risk (P = ID)',
        role: 'reference',
        points: along.map((years) => [years, (incidence / PER) * years * 100]),
      },
      { kind: 'line', name: 'Prevalence', role: 'main', points: along.map((years) => [years, at(years)]) },
      {
        kind: 'point',
        name: 'The two figures',
        role: 'compare',
        points: reached.filter(([years]) => years <= end),
      },
      { kind: 'point', name: 'This duration', role: 'main', points: [[duration, 100 * prevalence]] },
    ],
  };
}

function plotSample(values: Settings): Plot {
  const { x, n, conf } = values;
  const samples = sampleSizes(x, n).map((size) => ({
    size,
    ...proportion({ x: (x * size) / n, n: size, conf }),
  }));
  const { p, wilsonLower, wilsonUpper } = proportion({ x, n, conf });
  return {
    title:
      `The limits of a share of ${percent(p, 1)} against the number examined: ${percent(wilsonLower, 1)} to ${percent(wilsonUpper, 1)} ` +
      `for ${fixed(n, 0)}, closer for more.`,
    x: { label: 'Examined', unit: '', scale: 'log' },
    y: { label: 'Share', unit: '%', scale: 'linear', domain: [0, 100] },
    series: [
      {
        kind: 'band',
        name: 'Exact limits',
        role: 'reference',
        points: samples.map((at) => [at.size, 100 * at.exactLower, 100 * at.exactUpper]),
      },
      {
        kind: 'band',
        name: 'Wilson limits',
        role: 'main',
        points: samples.map((at) => [at.size, 100 * at.wilsonLower, 100 * at.wilsonUpper]),
      },
      {
        kind: 'interval',
        name: 'This sample',
        role: 'main',
        points: [[n, 100 * p, 100 * wilsonLower, 100 * wilsonUpper]],
      },
    ],
  };
}

/** Samples of the same share, from the smallest with whole numbers to a thousand times the present one. */
function sampleSizes(x: number, n: number): number[] {
  let [unit, rest] = [n, x];
  while (rest > 0) [unit, rest] = [rest, unit % rest]; // Euclid: the greatest common divisor
  const least = n / unit;
  const steps = Array.from({ length: 33 }, (_, i) => (1000 * unit) ** (i / 32));
  return [...new Set([...steps, unit].map((step) => least * Math.max(1, Math.round(step))))].sort(
    (a, b) => a - b,
  );
}

/** A thousand people: those with epilepsy by the lower figure, and the further ones by the upper. */
export function icons({ low, high }: Settings): IconArray {
  const less = Math.min(low, high) / 100;
  const more = Math.max(low, high) / 100;
  const [sure = 0, further = 0] = outOf(1000, [less, more - less]);
  return {
    title: `Of 1,000 people ${wholePeople(sure, less)} have epilepsy by the lower figure, ${wholePeople(sure + further, more)} by the upper.`,
    total: 1000,
    groups: [
      { name: 'by the lower figure', count: sure, share: less, role: 'main' },
      { name: 'more by the upper figure', count: further, share: more - less, role: 'compare' },
    ],
  };
}

export const presets: Preset[] = [
  { name: '0.5–1% of the world', values: { low: 0.5, high: 1 }, origin: affectedStated },
  {
    name: '24 and 50 million people',
    values: { low: (100 * 24e6) / 7.8e9, high: (100 * 50e6) / 7.8e9 },
    origin: affectedStated,
  },
  { name: 'Low/middle-income incidence', values: { incidence: 139 }, origin: incidenceStated },
  { name: 'High-income incidence', values: { incidence: 48.9 }, origin: incidenceStated },
  { name: 'MDR1 mRNA in 11 of 19', values: { x: 11, n: 19, show: 'sample' }, origin: specimens },
  {
    name: 'Probiotic pilot, 28.9% of 45',
    values: { x: 13, n: 45, show: 'sample' },
    origin: { sentence: 'chiosa.gut-dysbiosis.02' },
  },
];

export const limits = [
  'The relation of prevalence, incidence and duration needs a steady population: incidence, duration and population must not have changed for longer than the condition lasts. Populations seldom are steady.',
  'Duration ends with remission or death, so that a short one may mean better treatment or earlier death.',
  'Incidence here is among people who do not have epilepsy. Prevalence and incidence of the review come from different studies; where they do not fit, neither need be wrong.',
  'Limits of a share describe chance only. They take the sample to be drawn at random, which specimens from surgery are not.',
  'The size of the probiotic pilot, 45, is from the trial’s report and not from the review.',
];

export const sources = ['gerstman2013', 'wilson1927', 'clopper-pearson1934'];
