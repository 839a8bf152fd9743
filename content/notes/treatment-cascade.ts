/**
 * Who becomes seizure-free on which drug, and who is left: the review's shares as one cascade under two readings,
 * the four readings of its “25% range”, and the same lines of treatment as a Markov chain with relapse.
 *
 * Shares: s₁ + s₂ + s₃ seizure-free by line, R resistant, what is missing from 1 unaccounted for. Read `ofAll`
 * the shares are of all patients; read `ofResponders` they are of the seizure-free and are multiplied by their
 * share. The chance at a line is its share among those who reach it.
 * Chain: πₙ = π₀Pⁿ over three lines, freedom after each, and resistance (cohort model, Sonnenberg and Beck 1993).
 *
 * Units: shares and chances without unit (per cent on the page), counts in people, cycles in lines of treatment.
 * Errors: E_NAN, E_INT, E_RANGE (also an unknown reading), E_ORDER, E_SUM as `CalculatorError`. A chance that
 * nobody is left to take is null.
 */
import type { IconArray, Inputs, Outputs, Plot, Preset } from './lib/contract.ts';
import { CalculatorError, checkInputs, checkNumbers } from './lib/errors.ts';
import { fixed, percent, significant } from './lib/format.ts';
import { outOf, wholePeople } from './lib/frequency.ts';

export const tag = 'K4XYT';
export const title = 'The treatment cascade';
export const question =
  'Of all who start treatment, who becomes seizure-free on which drug, and who is left?';

const share = { min: 0, max: 1 };
const ranges = {
  n: { label: 'The number of patients', min: 0, max: 1e12 },
  seizureFree: { label: 'The seizure-free share', ...share },
  first: { label: 'The share of the first drug', ...share },
  second: { label: 'The share of the second drug', ...share },
  addOn: { label: 'The share of add-on treatment', ...share },
  resistant: { label: 'The resistant share', ...share },
  surgeryLow: { label: 'The lower share for surgery', ...share },
  surgeryHigh: { label: 'The upper share for surgery', ...share },
  base: { label: 'The resistant share', ...share },
  width: { label: 'The range', ...share },
  cycles: { label: 'The number of cycles', min: 0, max: 1e6, integer: true },
  p1: { label: 'The chance of the first line', ...share },
  p2: { label: 'The chance of the second line', ...share },
  p3: { label: 'The chance of the third line', ...share },
  relapse: { label: 'Relapse', ...share },
  lateRemission: { label: 'Late remission', ...share },
};

/** Below this a share is rounding, not people. */
const ROUNDING = 1e-12;

export type Reading = 'ofAll' | 'ofResponders';

interface Shares {
  reading: Reading;
  n: number;
  seizureFree: number;
  first: number;
  second: number;
  addOn: number;
  resistant: number;
  surgeryLow: number;
  surgeryHigh: number;
}

/** Shares of all patients, counts among n, the chance at each line, and the resistant who may have surgery. */
export function cascade({ reading, ...given }: Shares) {
  checkNumbers(given, ranges);
  if (reading !== 'ofAll' && reading !== 'ofResponders')
    throw new CalculatorError('E_RANGE', 'reading', 'The reading must be of all or of responders.');
  const { n, resistant, surgeryLow, surgeryHigh } = given;
  if (surgeryLow > surgeryHigh)
    throw new CalculatorError(
      'E_ORDER',
      'surgeryLow',
      'The lower share for surgery must not pass the upper.',
    );
  const of = reading === 'ofAll' ? 1 : given.seizureFree;
  const [first, second, addOn] = [of * given.first, of * given.second, of * given.addOn];
  const left = 1 - (first + second + addOn + resistant);
  if (left < -ROUNDING)
    throw new CalculatorError('E_SUM', 'resistant', 'The shares must add up to at most everyone.');
  return {
    ...{ firstShare: first, secondShare: second, addOnShare: addOn },
    unaccounted: left < ROUNDING ? 0 : left,
    ...{ countFirst: n * first, countSecond: n * second, countAddOn: n * addOn },
    countResistant: n * resistant,
    pFirst: first,
    pSecondGivenFail: chance(second, 1 - first),
    pAddOnGivenFail: chance(addOn, 1 - first - second),
    ...{ surgeryLowOfAll: resistant * surgeryLow, surgeryHighOfAll: resistant * surgeryHigh },
    ...{ surgeryLowCount: n * resistant * surgeryLow, surgeryHighCount: n * resistant * surgeryHigh },
  };
}

/** The share of those who reach a line for whom it works; null if nobody reaches it. */
const chance = (works: number, reach: number): number | null =>
  reach < ROUNDING ? null : Math.min(1, works / reach);

export type RangeMode = 'plusMinusPoints' | 'totalWidthPoints' | 'relative' | 'alternative';

const RANGES: Record<RangeMode, (base: number, width: number) => [number, number]> = {
  plusMinusPoints: (base, width) => [base - width, base + width],
  totalWidthPoints: (base, width) => [base - width / 2, base + width / 2],
  relative: (base, width) => [base * (1 - width), base * (1 + width)],
  alternative: (base, width) => [Math.min(base, width), Math.max(base, width)],
};

/** A share `base` with a range `width`, read in one of four ways and kept between 0 and 1. */
export function resistanceRange({ base, width, mode }: { base: number; width: number; mode: RangeMode }) {
  checkNumbers({ base, width }, ranges);
  if (!Object.hasOwn(RANGES, mode))
    throw new CalculatorError('E_RANGE', 'mode', 'The reading of the range must be one of the four.');
  const [low, high] = RANGES[mode](base, width);
  return { low: Math.max(0, low), high: Math.min(1, high) };
}

interface Chain {
  cycles: number;
  p1: number;
  p2: number;
  p3: number;
  relapse: number;
  lateRemission: number;
}

/**
 * Where patients are after some cycles: on line 1, 2 or 3, free after it, or resistant. In a cycle a line works or
 * leads to the next, the third to resistance; freedom ends in relapse to the next line; resistance ends by chance
 * in freedom (late remission).
 */
export function markovCascade({ cycles, p1, p2, p3, relapse, lateRemission }: Chain) {
  checkNumbers({ cycles, p1, p2, p3, relapse, lateRemission }, ranges);
  let [l1, l2, l3, f1, f2, f3, r] = [1, 0, 0, 0, 0, 0, 0];
  for (let cycle = 0; cycle < cycles; cycle++)
    [l1, l2, l3, f1, f2, f3, r] = [
      0,
      l1 * (1 - p1) + f1 * relapse,
      l2 * (1 - p2) + f2 * relapse,
      l1 * p1 + f1 * (1 - relapse),
      l2 * p2 + f2 * (1 - relapse),
      l3 * p3 + f3 * (1 - relapse) + r * lateRemission,
      l3 * (1 - p3) + f3 * relapse + r * (1 - lateRemission),
    ];
  return {
    distribution: [l1, l2, l3, f1, f2, f3, r],
    ...{ seizureFree: f1 + f2 + f3, onTrial: l1 + l2 + l3, resistant: r },
  };
}

export const calculators = { cascade, resistanceRange, markovCascade };

export const formula = [
  String.raw`\text{of all: } s_1, s_2, s_3, \qquad \text{of responders: } S s_1, S s_2, S s_3, \qquad \text{unaccounted: } 1 - (s_1 + s_2 + s_3 + R)`,
  String.raw`p_1 = s_1, \qquad p_2 = \frac{s_2}{1-s_1}, \qquad p_3 = \frac{s_3}{1-s_1-s_2}, \qquad \text{surgery: } N R\,c_1 \text{ to } N R\,c_2`,
  String.raw`R \pm w, \quad R \pm \tfrac{w}{2}, \quad R(1 \pm w), \quad \text{or } w \text{ instead of } R`,
  String.raw`\pi_k = \pi_0 P^k, \qquad \text{relapse } r: F_1 \to L_2,\; F_2 \to L_3,\; F_3 \to R, \qquad \text{late remission } q: R \to F_3`,
];

const responders = { sentence: 'chiosa.introduction.12' };
const remaining = { sentence: 'chiosa.introduction.13' };
const fluctuating = { sentence: 'chiosa.introduction.14' };
const surgery = { sentence: 'chiosa.definition.05' };
const percentage = { unit: '%', min: 0, max: 100, step: 1 };

export const inputs = {
  reading: {
    kind: 'choice',
    label: 'The shares by line are',
    options: { ofAll: 'of all patients', ofResponders: 'of the seizure-free' },
    default: 'ofAll',
    origin: responders,
    help: '“50% of them” may be read either way; only shares of all add up to 70%.',
  },
  n: {
    label: 'Patients',
    symbol: 'N',
    unit: 'people',
    min: 1,
    max: 1e9,
    step: 1,
    default: 1000,
    scale: 'log',
    origin: { illustrative: 'A round number.' },
  },
  seizureFree: {
    label: 'Seizure-free in all',
    symbol: 'S',
    ...percentage,
    default: 70,
    origin: responders,
  },
  first: { label: 'On initial monotherapy', symbol: 's_1', ...percentage, default: 50, origin: responders },
  second: {
    label: 'On alternative monotherapy',
    symbol: 's_2',
    ...percentage,
    default: 10,
    origin: responders,
  },
  addOn: {
    label: 'On first add-on or polytherapy',
    symbol: 's_3',
    ...percentage,
    default: 10,
    origin: responders,
  },
  resistant: { label: 'Resistant', symbol: 'R', ...percentage, default: 30, origin: remaining },
  surgeryLow: { label: 'Surgery, from', symbol: 'c_1', ...percentage, default: 10, origin: surgery },
  surgeryHigh: { label: 'Surgery, to', symbol: 'c_2', ...percentage, default: 15, origin: surgery },
  mode: {
    kind: 'choice',
    label: 'The range of resistance is',
    options: {
      plusMinusPoints: 'so many points up or down',
      totalWidthPoints: 'so many points wide in all',
      relative: 'a part of the share, up or down',
      alternative: 'another figure for the share',
    },
    default: 'plusMinusPoints',
    origin: fluctuating,
    help: '“May fluctuate with 25% range” has four readings.',
  },
  width: { label: 'Range', symbol: 'w', ...percentage, default: 25, origin: fluctuating },
  cycles: {
    label: 'Cycles',
    symbol: 'k',
    unit: 'lines of treatment',
    min: 0,
    max: 100,
    step: 1,
    default: 10,
    integer: true,
    origin: {
      illustrative: 'A cycle is the time that one trial of a drug takes; three go through all lines.',
    },
  },
  relapse: {
    label: 'Relapse in a cycle',
    symbol: 'r',
    ...percentage,
    default: 0,
    origin: { illustrative: 'An assumption to try; the review gives none.' },
  },
  lateRemission: {
    label: 'Late remission in a cycle',
    symbol: 'q',
    ...percentage,
    default: 0,
    origin: { illustrative: 'An assumption to try; the review gives none.' },
  },
} satisfies Inputs;

type Settings = Record<Exclude<keyof typeof inputs, 'reading' | 'mode'>, number> & {
  reading: Reading;
  mode: RangeMode;
};

const people = { unit: 'people', format: { fixed: 0 } } as const;
const portion = { unit: '', format: { percent: 1 } } as const;

export const outputs = {
  countFirst: { label: 'Seizure-free on initial monotherapy', ...people },
  countSecond: { label: 'On alternative monotherapy', ...people },
  countAddOn: { label: 'On first add-on or polytherapy', ...people },
  countResistant: { label: 'Resistant', ...people, main: true },
  countUnaccounted: { label: 'Unaccounted for', ...people },
  pSecondGivenFail: { label: 'Chance of the second drug once the first failed', ...portion },
  pAddOnGivenFail: { label: 'Chance of add-on once two failed', ...portion },
  surgeryLowCount: { label: 'Candidates for surgery, from', ...people },
  surgeryHighCount: { label: 'Candidates for surgery, to', ...people },
  low: { label: 'Resistance, low end of the range', ...portion },
  high: { label: 'Resistance, high end of the range', ...portion },
  freeAfter: { label: 'Seizure-free after the cycles', ...portion },
  resistantAfter: { label: 'Resistant after the cycles', ...portion },
} satisfies Outputs;

/** The calculator's inputs from the page's per cent. */
function sharesOf(values: Settings): Shares {
  const { reading, n, seizureFree, first, second, addOn, resistant, surgeryLow, surgeryHigh } = values;
  return {
    ...{ reading, n, seizureFree: seizureFree / 100 },
    ...{ first: first / 100, second: second / 100, addOn: addOn / 100, resistant: resistant / 100 },
    ...{ surgeryLow: surgeryLow / 100, surgeryHigh: surgeryHigh / 100 },
  };
}

/** The chain with the chances that the cascade gives; a line that nobody reaches is never taken. */
function chainOf(values: Settings, cycles: number) {
  const { pFirst: p1, pSecondGivenFail, pAddOnGivenFail } = cascade(sharesOf(values));
  const { relapse, lateRemission } = values;
  const assumed = { relapse: relapse / 100, lateRemission: lateRemission / 100 };
  return markovCascade({ cycles, p1, p2: pSecondGivenFail ?? 0, p3: pAddOnGivenFail ?? 0, ...assumed });
}

const rangeOf = ({ resistant, width, mode }: Settings) =>
  resistanceRange({ base: resistant / 100, width: width / 100, mode });

/** What the page shows. Shares that make up more than everyone are refused (E_SUM). */
export function compute(values: Settings) {
  checkInputs(values, inputs);
  const found = cascade(sharesOf(values));
  const { seizureFree: freeAfter, resistant: resistantAfter } = chainOf(values, values.cycles);
  const { firstShare, secondShare, addOnShare, unaccounted } = found;
  // Whole patients, so that the parts are the whole; those unaccounted for are what is left.
  const shares = [firstShare, secondShare, addOnShare, values.resistant / 100, unaccounted];
  const [countFirst = 0, countSecond = 0, countAddOn = 0, countResistant = 0, countUnaccounted = 0] = outOf(
    values.n,
    shares,
  );
  const { pSecondGivenFail, pAddOnGivenFail, surgeryLowCount, surgeryHighCount } = found;
  return {
    ...{ countFirst, countSecond, countAddOn, countResistant },
    countUnaccounted,
    ...{ pSecondGivenFail, pAddOnGivenFail, surgeryLowCount, surgeryHighCount },
    ...rangeOf(values),
    ...{ freeAfter, resistantAfter },
  };
}

/** The result in words. */
export function say(values: Settings, result: ReturnType<typeof compute>): string {
  const { n, resistant, relapse, lateRemission, cycles } = values;
  const range = `Resistance of ${significant(resistant, 3)}% with its range may mean ${percent(result.low, 1)} to ${percent(result.high, 1)}.`;
  const { countFirst, countSecond, countAddOn, countUnaccounted, surgeryLowCount, surgeryHighCount } = result;
  const missing = countUnaccounted > 0 ? `, and ${fixed(countUnaccounted, 0)} not accounted for` : '';
  const assumed =
    relapse + lateRemission > 0
      ? 'with the relapse and remission assumed'
      : 'without relapse or late remission';
  return (
    `Of ${fixed(n, 0)} patients ${fixed(countFirst, 0)} become seizure-free on the first drug, ${fixed(countSecond, 0)} on a second, ` +
    `${fixed(countAddOn, 0)} on add-on treatment; ${fixed(result.countResistant, 0)} are resistant${missing}. ` +
    `${fixed(surgeryLowCount, 0)} to ${fixed(surgeryHighCount, 0)} become candidates for surgery. ${range} ` +
    `After ${fixed(cycles, 0)} cycles ${assumed}, ${percent(result.freeAfter, 1)} are seizure-free and ${percent(result.resistantAfter, 1)} resistant.`
  );
}

/** Free, on trial and resistant against cycles, with the range of resistance behind. */
export function plot(values: Settings): Plot {
  const { low, high, resistantAfter, freeAfter } = compute(values);
  const end = Math.max(10, values.cycles);
  const cycles = Array.from({ length: end + 1 }, (_, i) => i);
  const chain = cycles.map((cycle) => chainOf(values, cycle));
  const along = (key: 'seizureFree' | 'onTrial' | 'resistant') =>
    chain.map((at, cycle): [number, number] => [cycle, 100 * at[key]]);
  return {
    title:
      `Patients against cycles of treatment: after ${fixed(values.cycles, 0)}, ${percent(freeAfter, 1)} are seizure-free and ` +
      `${percent(resistantAfter, 1)} resistant; the range of resistance is ${percent(low, 1)} to ${percent(high, 1)}.`,
    x: { label: 'Cycles', unit: '', scale: 'linear', domain: [0, end] },
    y: { label: 'Patients', unit: '%', scale: 'linear', domain: [0, 100] },
    series: [
      {
        kind: 'band',
        name: 'Range of resistance',
        role: 'reference',
        points: cycles.map((cycle) => [cycle, 100 * low, 100 * high]),
      },
      { kind: 'line', name: 'On trial of a drug', role: 'reference', points: along('onTrial') },
      { kind: 'line', name: 'Seizure-free', role: 'compare', points: along('seizureFree') },
      { kind: 'line', name: 'Resistant', role: 'main', points: along('resistant') },
    ],
  };
}

/** A hundred patients: seizure-free on the first drug or on a later one, resistant; the pale are unaccounted for. */
export function icons(values: Settings): IconArray {
  const { firstShare, secondShare, addOnShare } = cascade(sharesOf(values));
  const shares: [number, number, number] = [firstShare, secondShare + addOnShare, values.resistant / 100];
  const [first = 0, later = 0, resistant = 0] = outOf(100, shares);
  const [firstOnes, laterOnes, resistantOnes] = [first, later, resistant].map((count, i) =>
    wholePeople(count, shares[i] ?? 0),
  );
  return {
    title: `Of 100 patients: ${firstOnes} seizure-free on the first drug, ${laterOnes} on a later one, ${resistantOnes} resistant.`,
    total: 100,
    groups: [
      { name: 'seizure-free on the first drug', count: first, share: shares[0], role: 'compare' },
      { name: 'seizure-free on a later one', count: later, share: shares[1], role: 'reference' },
      { name: 'resistant', count: resistant, share: shares[2], role: 'main' },
    ],
  };
}

export const presets: Preset[] = [
  { name: 'Of all patients', values: { reading: 'ofAll' }, origin: responders },
  { name: 'Of the seizure-free', values: { reading: 'ofResponders' }, origin: responders },
  { name: '50 million people', values: { n: 50e6 }, origin: { sentence: 'chiosa.introduction.02' } },
  { name: '25% in place of 30%', values: { mode: 'alternative' }, origin: fluctuating },
  { name: '25% resistant', values: { resistant: 25 }, origin: fluctuating },
  {
    name: 'Relapse of 5% a cycle',
    values: { relapse: 5 },
    origin: { illustrative: 'An assumption, to see what relapse does to the shares.' },
  },
];

export const limits = [
  'The review gives shares without the time they took or limits. Which shares they are of, and what “25% range” means, is not said: every reading here is one of several.',
  '“Almost a third” would make up more than everyone beside 70% seizure-free: figures of different studies need not add up.',
  'The chain takes the chance at a line to be the same for everyone who reaches it, whatever came before; relapse and late remission are assumptions, and in 0 they are left out.',
  'Read as shares of the seizure-free, those not accounted for fail the third line in the chain, so that it ends with more resistance than the cascade states.',
];

export const sources = ['sonnenberg1993'];
