/**
 * What evidence for a combination of drugs has to show: more than two drugs that act independently would give,
 * in enough people, and safety that was looked for and not only not mentioned.
 *
 * Independence: of those whom A does not help, B helps its share, pA + pB − pA·pB (Bliss 1939).
 * People per arm to tell two shares apart: [z(α/2)·√(2p̄q̄) + z(β)·√(p₁q₁ + p₂q₂)]²/(p₁ − p₂)² with p̄ = (p₁ + p₂)/2
 * and no correction for continuity (Fleiss 2003).
 * No harm seen in n people: at confidence 1 − α the risk may still be 1 − α^(1/n), about 3/n at 95% (Hanley 1983).
 *
 * Units: shares, risks, confidence and power without unit (per cent on the page), people in whole numbers.
 * Errors: E_NAN, E_INT, E_RANGE, and E_UNDEFINED for two equal shares, as `CalculatorError`.
 */
import type { IconArray, Inputs, Outputs, Plot, Preset } from './lib/contract.ts';
import { normalQuantile } from './lib/distributions.ts';
import { CalculatorError, checkInputs, checkNumbers } from './lib/errors.ts';
import { fixed, percent, significant } from './lib/format.ts';
import { inPeople, outOf, wholePeople } from './lib/frequency.ts';

export const tag = 'B2A4Y';
export const title = 'Evidence for a combination';
export const question =
  'Do two drugs together do more than each by itself, how many people would show it, and what does “no harm reported” rule out?';

const share = { min: 0, max: 1 };
const open = { above: 0, below: 1 };
const ranges = {
  pA: { label: 'The share helped by drug A', ...share },
  pB: { label: 'The share helped by drug B', ...share },
  observed: { label: 'The share helped by both', ...share },
  p1: { label: 'The first share', ...share },
  p2: { label: 'The second share', ...share },
  alpha: { label: 'The significance level', ...open },
  power: { label: 'The power', ...open },
  n: { label: 'The number of people', min: 0, max: 1e12, integer: true },
  conf: { label: 'The confidence level', ...open },
};

interface Bliss {
  expected: number;
  best: number;
  excess?: number;
}

/** Share helped if both act independently, that of the better drug, and what was observed beyond the first. */
export function bliss({ pA, pB, observed }: { pA: number; pB: number; observed?: number }): Bliss {
  checkNumbers({ pA, pB, observed: observed === undefined ? 0 : observed }, ranges);
  const [less, best] = [Math.min(pA, pB), Math.max(pA, pB)];
  const expected = best + less * (1 - best); // so that it is never below the better one, and 1 if that is 1
  return { expected, best, ...(observed === undefined ? {} : { excess: observed - expected }) };
}

/** People in each of two arms to tell the shares p1 and p2 apart, by the formula and as a whole number. */
export function sampleSize(given: { p1: number; p2: number; alpha?: number; power?: number }) {
  const { p1, p2, alpha = 0.05, power = 0.8 } = given;
  checkNumbers({ p1, p2, alpha, power }, ranges);
  if (p1 === p2)
    throw new CalculatorError(
      'E_UNDEFINED',
      'p2',
      'The two shares must differ: no number of people tells them apart.',
    );
  const mean = (p1 + p2) / 2;
  const alike = normalQuantile(alpha / 2) * Math.sqrt(2 * mean * (1 - mean));
  const apart = normalQuantile(1 - power) * Math.sqrt(p1 * (1 - p1) + p2 * (1 - p2));
  // Where the power asked for is no more than chance gives, the sum is negative and nobody is needed.
  const nPerArmExact = (Math.max(0, alike + apart) / (p1 - p2)) ** 2;
  return { nPerArmExact, nPerArm: Math.ceil(nPerArmExact) };
}

/** Highest risk that no event in n people leaves possible, one- and two-sided, and 3/n; without people, 1. */
export function zeroEvents({ n, conf = 0.95 }: { n: number; conf?: number }) {
  checkNumbers({ n, conf }, ranges);
  const upper = (tail: number) => -Math.expm1(Math.log(tail) / n); // n = 0: 1 − e^(−∞)
  const [alpha, ruleOfThree] = [1 - conf, n === 0 ? null : 3 / n];
  return { upperOneSided: upper(alpha), upperTwoSided: upper(alpha / 2), ruleOfThree };
}

export const calculators = { bliss, sampleSize, zeroEvents };

export const formula = [
  String.raw`E = p_A + p_B - p_A\,p_B`,
  String.raw`n = \frac{\left(z_{\alpha/2}\sqrt{2\bar p\bar q} + z_{\beta}\sqrt{p_1 q_1 + p_2 q_2}\right)^2}{(p_1 - p_2)^2}, \qquad \bar p = \frac{p_1+p_2}{2}, \quad q = 1-p, \quad p_2 = o`,
  String.raw`u = 1 - \left(\tfrac{\alpha}{2}\right)^{1/m} \text{ or, one-sided, } 1 - \alpha^{1/m} \approx \frac3m`,
];

const noFigures = { illustrative: 'A figure to try; the review of valproate combinations gives none.' };
const percentage = { unit: '%', min: 0, max: 100, step: 1, origin: noFigures } as const;

export const inputs = {
  pA: { label: 'Helped by drug A alone', symbol: 'p_A', ...percentage, default: 50 },
  pB: { label: 'Helped by drug B alone', symbol: 'p_B', ...percentage, default: 20 },
  observed: { label: 'Helped by both together', symbol: 'o', ...percentage, default: 70 },
  alpha: {
    label: 'Level of significance',
    symbol: String.raw`\alpha`,
    unit: '',
    min: 0.001,
    max: 0.5,
    step: 0.001,
    default: 0.05,
    origin: { illustrative: 'The usual level, for the trial and for the highest risk.' },
  },
  power: {
    label: 'Power',
    symbol: String.raw`1-\beta`,
    unit: '',
    min: 0.5,
    max: 0.99,
    step: 0.01,
    default: 0.8,
    origin: { illustrative: 'The usual power of a trial.' },
  },
  unharmed: {
    label: 'People watched, none of them harmed',
    symbol: 'm',
    unit: 'people',
    min: 0,
    max: 1_000_000,
    step: 1,
    default: 40,
    integer: true,
    origin: noFigures,
    help: 'Watched for harm; 0 if nobody looked, or nobody says so.',
  },
} satisfies Inputs;

type Settings = Record<keyof typeof inputs, number>;

const portion = { unit: '', format: { percent: 1 } } as const;
const people = { unit: 'people', format: { fixed: 0 } } as const;

export const outputs = {
  expected: { label: 'Helped if both act independently', ...portion, main: true },
  excess: { label: 'Observed beyond that', ...portion },
  best: { label: 'Helped by the better drug alone', ...portion },
  perArmBest: { label: 'People per arm to tell both from the better drug', ...people },
  perArmExpected: { label: 'People to tell both from independence', ...people },
  upperTwoSided: { label: 'Highest risk of harm left open', ...portion },
  upperOneSided: { label: 'The same, one-sided', ...portion },
  ruleOfThree: { label: 'Rule of three (for 95%, one-sided)', ...portion },
} satisfies Outputs;

/**
 * What the page shows. Where there is nothing to tell apart, no number of people does: null; so is the rule of
 * three where it would give more than everyone.
 */
export function compute(values: Settings) {
  checkInputs(values, inputs);
  const { alpha, power, unharmed } = values;
  const observed = values.observed / 100;
  const { expected, best, excess = 0 } = bliss({ pA: values.pA / 100, pB: values.pB / 100, observed });
  const { ruleOfThree, ...upper } = zeroEvents({ n: unharmed, conf: 1 - alpha });
  const perArm = (p1: number) =>
    Math.abs(p1 - observed) < 1e-9 ? null : sampleSize({ p1, p2: observed, alpha, power }).nPerArm;
  return {
    ...{ expected, excess, best },
    ...{ perArmBest: perArm(best), perArmExpected: perArm(expected) },
    ...upper,
    ruleOfThree: unharmed < 3 ? null : ruleOfThree,
  };
}

/** The result in words. */
export function say(values: Settings, result: ReturnType<typeof compute>): string {
  const { pA, pB, observed, alpha, power, unharmed } = values;
  const { expected, excess, perArmBest, perArmExpected, upperTwoSided } = result;
  const size = (perArm: number | null) =>
    perArm === null ? 'no size will do' : `${fixed(perArm, 0)} people per arm`;
  const than = Math.abs(excess) < 1e-9 ? 'as much as' : excess > 0 ? 'more than' : 'less than';
  const harm =
    unharmed === 0
      ? 'With nobody watched for harm, nothing is known of it: the risk may be anything.'
      : `No harm in ${fixed(unharmed, 0)} people leaves a risk of up to ${inPeople(upperTwoSided)}, at ${significant(100 * (1 - alpha), 4)}% confidence.`;
  return (
    `If the drugs act independently, ${significant(pA, 3)}% and ${significant(pB, 3)}% make ${percent(expected, 1)}; ` +
    `${significant(observed, 3)}% is ${than} that. A trial with ${percent(power)} power needs, against the better drug, ${size(perArmBest)}; ` +
    `against independence, ${size(perArmExpected)}. ${harm}`
  );
}

/** The highest risk left open by no harm in so many people: exact, and by the rule of three. */
export function plot(values: Settings): Plot {
  const { unharmed, alpha } = values;
  const { upperOneSided, upperTwoSided } = compute(values);
  const end = Math.max(1000, 10 ** Math.ceil(Math.log10(Math.max(1, unharmed))));
  const sizes = [...new Set(Array.from({ length: 49 }, (_, i) => Math.round(end ** (i / 48))))];
  const at = (n: number) => zeroEvents({ n, conf: 1 - alpha });
  return {
    title:
      `Highest risk of harm left open when none is seen, against the number watched: ${percent(upperTwoSided, 1)} for ` +
      `${fixed(unharmed, 0)} people (one-sided ${percent(upperOneSided, 1)}), less for more.`,
    x: { label: 'People watched', unit: '', scale: 'log', domain: [1, end] },
    y: { label: 'Highest risk', unit: '%', scale: 'linear', domain: [0, 100] },
    series: [
      {
        kind: 'band',
        name: 'Risk left open',
        role: 'main',
        points: sizes.map((n) => [n, 0, 100 * at(n).upperTwoSided]),
      },
      {
        kind: 'line',
        name: 'One-sided',
        role: 'compare',
        points: sizes.map((n) => [n, 100 * at(n).upperOneSided]),
      },
      {
        kind: 'line',
        name: 'Rule of three (95%)',
        role: 'reference',
        points: sizes.filter((n) => n >= 3).map((n) => [n, 300 / n]),
      },
      {
        kind: 'interval',
        name: 'These people',
        role: 'main',
        points: unharmed > 0 ? [[unharmed, 0, 0, 100 * upperTwoSided]] : [],
      },
    ],
  };
}

/** A thousand people: how many could be harmed although none was seen to be. */
export function icons(values: Settings): IconArray {
  const { upperTwoSided } = compute(values);
  const [harmed = 0] = outOf(1000, [upperTwoSided]);
  return {
    title:
      values.unharmed === 0
        ? 'Of 1,000 people all could be harmed: nobody was watched for it.'
        : `Of 1,000 people up to ${wholePeople(harmed, upperTwoSided)} could be harmed although none of ${fixed(values.unharmed, 0)} watched was.`,
    total: 1000,
    groups: [{ name: 'could be harmed', count: harmed, share: upperTwoSided, role: 'main' }],
  };
}

export const presets: Preset[] = [
  {
    name: 'Sertraline: no safety data',
    values: { unharmed: 0 },
    origin: { sentence: 'zhang.sertraline.04' },
  },
  {
    name: 'Nothing beyond independence',
    values: { observed: 60 },
    origin: { illustrative: 'Made up: 50% and 20% together make 60%.' },
  },
  {
    name: 'B does nothing',
    values: { pB: 0, observed: 50 },
    origin: { illustrative: 'Made up: together no better than A alone.' },
  },
  {
    name: '300 people, none harmed',
    values: { unharmed: 300 },
    origin: { illustrative: 'Made up: by the rule of three up to 1 in 100 may still be harmed.' },
  },
];

export const limits = [
  'The review of valproate combinations gives no numbers: every figure here is the reader’s, and the note shows what would have to be reported.',
  'Independence is one yardstick of several: two doses of one drug, or two drugs with the same target, do not act independently. More than independence is no proof of a mechanism.',
  'The size of a trial is for a plain comparison of two arms, each answer independent of the others, without losses and without a correction for continuity; for very small shares it is too low.',
  '“None harmed” counts only people in whom harm was looked for. That efficacy is good says nothing on safety.',
  'The highest risk is one that would still leave no event in so many people with the probability named; it is a limit, not an estimate.',
];

export const sources = ['bliss1939', 'fleiss2003', 'hanley1983'];
