/**
 * New cases of epilepsy: a counted rate with exact limits, the cases it predicts, and the gap between settings.
 *
 * Rate and limits: x events in T person-years are distributed as Poisson(λT). The limits are the λ at which
 * so many events or more, or so few or fewer, have probability α/2 (Garwood 1936).
 * Gap: given a + b events in both settings, a is binomial; limits of its share (Clopper and Pearson 1934)
 * become limits of the ratio of rates.
 *
 * Units: rates are per `per` person-years (100,000 unless told), person-time and years in years.
 * Errors: E_NAN, E_INT, E_RANGE as `CalculatorError`. Undefined results are null, unbounded ones "Infinity".
 */
import type { IconArray, Inputs, Outputs, Plot, Preset } from './lib/contract.ts';
import { betaOddsQuantile, gammaQuantile, normalQuantile } from './lib/distributions.ts';
import { checkInputs, checkNumbers } from './lib/errors.ts';
import { fixed, percent, significant } from './lib/format.ts';
import { inPeople, outOf, wholePeople } from './lib/frequency.ts';
import { confidence } from './lib/inputs.ts';

export const tag = 'ZZFPG';
export const title = 'New cases of epilepsy';
export const question =
  'How many new cases a year, how sure is that, and how large is the gap between two settings?';

const PER = 100_000;

// What the calculators accept, by field; counts end where limits are no longer checked.
const count = { min: 0, max: 1e12, integer: true };
const ranges = {
  events: { label: 'Events', ...count },
  personTime: { label: 'Person-time', above: 0 },
  per: { label: 'The base of the rate', above: 0 },
  conf: { label: 'The confidence level', above: 0, below: 1 },
  rate: { label: 'The rate', min: 0 },
  population: { label: 'The population', min: 0 },
  years: { label: 'The number of years', min: 0 },
  a: { label: 'Events in A', ...count },
  ta: { label: 'Person-time in A', above: 0 },
  b: { label: 'Events in B', ...count },
  tb: { label: 'Person-time in B', above: 0 },
  rateA: { label: 'Rate A', above: 0 },
  rateB: { label: 'Rate B', above: 0 },
  pooled: { label: 'The pooled rate', min: 0 },
};

/** Rate per `per` person-years with exact limits: L = χ²(α/2; 2x)/2T, U = χ²(1 − α/2; 2x + 2)/2T. */
export function poissonRate(given: { events: number; personTime: number; per?: number; conf?: number }) {
  const { events, personTime, per = PER, conf = 0.95 } = given;
  checkNumbers({ events, personTime, per, conf }, ranges);
  const tail = (1 - conf) / 2;
  return {
    rate: (events / personTime) * per,
    lower: events === 0 ? 0 : (gammaQuantile(events, tail, 'lower') / personTime) * per,
    upper: (gammaQuantile(events + 1, tail, 'upper') / personTime) * per,
  };
}

/** Expected cases m = λNt, their Poisson standard deviation √m, and the probability of at least one, 1 − e⁻ᵐ. */
export function expectedCases(given: { rate: number; per?: number; population: number; years?: number }) {
  const { rate, per = PER, population, years = 1 } = given;
  checkNumbers({ rate, per, population, years }, ranges);
  const expected = (rate / per) * population * years;
  return { expected, sd: Math.sqrt(expected), atLeastOne: -Math.expm1(-expected) };
}

/**
 * Ratio of the rates a/ta and b/tb. Log limits: e^(ln RR ± z√(1/a + 1/b)), null without events in a or b.
 * Exact limits: Clopper-Pearson limits p of a among a + b, as p/(1 − p) · tb/ta.
 */
export function rateRatio(given: { a: number; ta: number; b: number; tb: number; conf?: number }) {
  const { a, ta, b, tb, conf = 0.95 } = given;
  checkNumbers({ a, ta, b, tb, conf }, ranges);
  const tail = (1 - conf) / 2;
  const scale = tb / ta;
  const ratio = (a / b) * scale;
  const spread = Math.exp(normalQuantile(tail) * Math.sqrt(1 / a + 1 / b));
  return {
    rateA: a / ta,
    rateB: b / tb,
    ratio: b > 0 ? ratio : a > 0 ? ('Infinity' as const) : null,
    logLower: a > 0 && b > 0 ? ratio / spread : null,
    logUpper: a > 0 && b > 0 ? ratio * spread : null,
    exactLower: a > 0 ? betaOddsQuantile(a, b + 1, tail, 'lower') * scale : 0,
    exactUpper: b > 0 ? betaOddsQuantile(a + 1, b, tail, 'upper') * scale : ('Infinity' as const),
  };
}

/**
 * Ratio A/B, difference A − B, and the fraction (A − B)/A of A's cases that B's rate would spare. With a
 * pooled rate also the share w of person-time in A for which wA + (1 − w)B is that rate: null if A equals B,
 * outside 0 to 1 if the pooled rate lies outside the two.
 */
export function incidenceGap({
  rateA,
  rateB,
  pooled,
}: {
  rateA: number;
  rateB: number;
  pooled?: number;
}): Gap {
  checkNumbers({ rateA, rateB, pooled: pooled === undefined ? 0 : pooled }, ranges);
  const difference = rateA - rateB;
  const gap = { ratio: rateA / rateB, difference, attributableFraction: difference / rateA };
  if (pooled === undefined) return gap;
  const shareA = difference === 0 ? null : (pooled - rateB) / difference;
  return { ...gap, shareA, shareInRange: shareA === null ? null : shareA >= 0 && shareA <= 1 };
}

interface Gap {
  ratio: number;
  difference: number;
  attributableFraction: number;
  shareA?: number | null;
  shareInRange?: boolean | null;
}

export const calculators = { poissonRate, expectedCases, rateRatio, incidenceGap };

export const formula = [
  String.raw`\hat\lambda = \frac{x}{T}, \qquad L = \frac{\chi^2_{\alpha/2,\,2x}}{2T}, \qquad U = \frac{\chi^2_{1-\alpha/2,\,2x+2}}{2T}`,
  String.raw`m = \hat\lambda N, \qquad R = 1 - e^{-\hat\lambda t}`,
  String.raw`\mathit{RR} = \frac{A}{B}, \qquad \text{limits } \frac{p}{1-p}\cdot\frac{T_B}{T_A} \text{ with } p \text{ the Clopper–Pearson limits of } \frac{a}{a+b}`,
  String.raw`w = \frac{\hat\lambda - B}{A - B}`,
];

const stated = { sentence: 'chiosa.introduction.04' };
const rateUnit = 'per 100,000 person-years';

export const inputs = {
  events: {
    label: 'New cases counted',
    symbol: 'x',
    unit: 'cases',
    min: 0,
    max: 10_000,
    step: 1,
    default: 61,
    integer: true,
    origin: stated,
    help: 'The review gives the rate 61 per 100,000, not a count; here it is read as 61 cases.',
  },
  personTime: {
    label: 'Person-time watched',
    symbol: 'T',
    unit: 'person-years',
    min: 1_000,
    max: 1e9,
    step: 1_000,
    default: 100_000,
    scale: 'log',
    origin: { illustrative: 'The review gives no person-time. At 100,000 the count equals the rate.' },
    help: 'People times years: 50,000 people watched for two years are 100,000 person-years.',
  },
  conf: confidence,
  population: {
    label: 'Population',
    symbol: 'N',
    unit: 'people',
    min: 1_000,
    max: 1e10,
    step: 1_000,
    default: 1_000_000,
    scale: 'log',
    origin: { illustrative: 'A round number, about a large city.' },
  },
  years: {
    label: 'Years lived at this rate',
    symbol: 't',
    unit: 'years',
    min: 1,
    max: 100,
    step: 1,
    default: 75,
    origin: { illustrative: 'About a lifetime; the review gives no years for its rate.' },
  },
  rateA: {
    label: 'Rate in low/middle-income countries',
    symbol: 'A',
    unit: rateUnit,
    min: 1,
    max: 1_000,
    step: 0.1,
    default: 139,
    origin: stated,
  },
  rateB: {
    label: 'Rate in high-income countries',
    symbol: 'B',
    unit: rateUnit,
    min: 1,
    max: 1_000,
    step: 0.1,
    default: 48.9,
    origin: stated,
  },
} satisfies Inputs;

type Settings = Record<keyof typeof inputs, number>;

export const outputs = {
  rate: { label: 'Counted rate', unit: rateUnit, format: { fixed: 1 }, main: true },
  lower: { label: 'Lower limit', unit: rateUnit, format: { fixed: 1 } },
  upper: { label: 'Upper limit', unit: rateUnit, format: { fixed: 1 } },
  expected: { label: 'New cases a year in the population', unit: 'cases', format: { fixed: 0 } },
  expectedLower: { label: 'New cases at the lower limit', unit: 'cases', format: { fixed: 0 } },
  expectedUpper: { label: 'New cases at the upper limit', unit: 'cases', format: { fixed: 0 } },
  lifetime: { label: 'Risk over the years lived', unit: '', format: { percent: 1 } },
  ratio: { label: 'Ratio of the two settings', unit: '', format: { fixed: 2 } },
  ratioLower: { label: 'Lower limit of the ratio', unit: '', format: { fixed: 2 } },
  ratioUpper: { label: 'Upper limit of the ratio', unit: '', format: { fixed: 2 } },
  shareA: { label: 'Low/middle-income share of person-time', unit: '', format: { fixed: 3 } },
} satisfies Outputs;

/** What the page shows. The ratio's limits are those of two studies, each as long as the one above. */
export function compute(values: Settings) {
  checkInputs(values, inputs);
  const { personTime, population, years, rateA, rateB, conf } = values;
  const { rate, lower, upper } = poissonRate(values);
  const { ratio, shareA = null } = incidenceGap({ rateA, rateB, pooled: rate });
  const cases = (at: number) => expectedCases({ rate: at, population }).expected;
  const count = (at: number) => Math.round((at * personTime) / PER);
  const limits = rateRatio({ a: count(rateA), ta: personTime, b: count(rateB), tb: personTime, conf });
  return {
    ...{ rate, lower, upper },
    ...{ expected: cases(rate), expectedLower: cases(lower), expectedUpper: cases(upper) },
    lifetime: expectedCases({ rate, population: 1, years }).atLeastOne,
    ...{ ratio, ratioLower: limits.exactLower, ratioUpper: limits.exactUpper, shareA },
  };
}

/** The counted rate of the review, as a count that gives it, and those of its two settings. */
export const presets: Preset[] = [
  { name: 'Overall: 61 per 100,000', values: { events: 61, personTime: 100_000 }, origin: stated },
  {
    name: 'Low and middle income: 139.0 per 100,000',
    values: { events: 139, personTime: 100_000 },
    origin: stated,
  },
  {
    name: 'High income: 48.9 per 100,000',
    values: { events: 489, personTime: 1_000_000 },
    origin: stated,
  },
];

/** The result in words. */
export function say(values: Settings, result: ReturnType<typeof compute>): string {
  const { rate, lower, upper, expected, expectedLower, expectedUpper, lifetime, ratio, shareA } = result;
  const pooled =
    shareA === null
      ? 'Both settings have the same rate, so that a pooled rate says nothing of their shares.'
      : shareA < 0 || shareA > 1
        ? `No mix of the two gives ${fixed(rate, 1)}.`
        : `As a plain mean by person-time they give ${fixed(rate, 1)} if ${percent(shareA)} of it is low/middle-income; a rate pooled over studies is weighted otherwise.`;
  return (
    `Counted: ${fixed(values.events, 0)} in ${fixed(values.personTime, 0)} person-years, or ${fixed(rate, 1)} per 100,000 ` +
    `a year, with limits ${fixed(lower, 1)} to ${fixed(upper, 1)} at ${significant(100 * values.conf, 4)}% confidence. ` +
    `Among ${fixed(values.population, 0)} people that means ${fixed(expected, 0)} new cases a year ` +
    `(${fixed(expectedLower, 0)} to ${fixed(expectedUpper, 0)}). ` +
    `Over ${fixed(values.years, 0)} years at this rate epilepsy comes to ${inPeople(lifetime)}. ` +
    `The low/middle-income rate is ${fixed(ratio, 2)} times the high-income rate. ${pooled}`
  );
}

/** The risk over the years lived in 1,000 people, and how many more it may be at the upper limit of the rate. */
export function icons(values: Settings): IconArray {
  const { rate, upper } = compute(values);
  const [risk, highest] = [rate, upper].map(
    (at) => expectedCases({ rate: at, population: 1, years: values.years }).atLeastOne,
  ) as [number, number];
  const [count = 0, more = 0] = outOf(1000, [risk, highest - risk]);
  return {
    title:
      `Of 1,000 people who live ${fixed(values.years, 0)} years at this rate, ${wholePeople(count, risk)} get epilepsy, ` +
      `and ${wholePeople(more, highest - risk)} more at its upper limit.`,
    total: 1000,
    groups: [
      { name: 'Get epilepsy', count, share: risk, role: 'main' },
      { name: 'More at the upper limit', count: more, share: highest - risk, role: 'compare' },
    ],
  };
}

/** How the limits close in on the same rate as the person-time watched grows, between the two settings' rates. */
export function plot(values: Settings): Plot {
  const { rate, lower, upper } = compute(values);
  const { events, personTime, rateA, rateB, conf } = values;
  const studies = studySizes(events).map((size) => {
    const grown = { events: Math.round(events * size), personTime: personTime * size, conf };
    return { at: grown.personTime, ...poissonRate(grown) };
  });
  const highest = Math.max(upper, rateA, rateB, ...studies.map((study) => study.upper));
  const across = (at: number): [number, number][] => studies.map((study) => [study.at, at]);
  return {
    title:
      `The limits of a rate of ${fixed(rate, 1)} per 100,000 against person-time: ${fixed(lower, 1)} to ${fixed(upper, 1)} ` +
      `at ${fixed(personTime, 0)} person-years, closer with more; lines at ${fixed(rateA, 1)} and ${fixed(rateB, 1)}.`,
    x: { label: 'Person-time watched', unit: 'person-years', scale: 'log' },
    y: { label: 'New cases', unit: rateUnit, scale: 'linear', domain: [0, 1.1 * highest] },
    series: [
      {
        kind: 'band',
        name: 'Limits at this rate',
        role: 'main',
        points: studies.map((study) => [study.at, study.lower, study.upper]),
      },
      { kind: 'line', name: 'Low/middle-income', role: 'compare', points: across(rateA) },
      { kind: 'line', name: 'High-income', role: 'reference', points: across(rateB) },
      { kind: 'interval', name: 'Counted rate', role: 'main', points: [[personTime, rate, lower, upper]] },
    ],
  };
}

/** Factors from a tenth to a thousand of the present study, each with a whole number of events. */
function studySizes(events: number): number[] {
  const steps = Array.from({ length: 13 }, (_, i) => 10 ** (i / 3 - 1));
  if (events === 0) return steps;
  return [...new Set(steps.map((step) => Math.max(1, Math.round(events * step)) / events))];
}

export const limits = [
  'Events are taken to be independent and the rate constant over the person-time (a Poisson count). Cases that come in clusters or are missed make the true uncertainty larger than the limits.',
  'Exact limits are wide rather than narrow: they hold the true rate at least as often as the confidence level says.',
  'The limits describe chance only, not how cases were found or epilepsy was defined.',
  'The risk over the years lived takes the rate to be the same at every age and leaves out death from other causes. It is no risk of a single seizure, which is not yet epilepsy.',
  'The share reads the pooled rate as a plain mean by person-time. A pooled rate of published studies is weighted otherwise and is not a world rate.',
  'Each setting’s rate is rounded to whole cases in the person-time given before the limits of the ratio are found; the review gives no counts.',
];

export const sources = ['garwood1936', 'clopper-pearson1934'];
