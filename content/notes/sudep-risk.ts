/**
 * What a yearly rate means over many years: cumulative risk at a constant rate, at rates that change, and
 * beside other causes of death; and back from a risk to the years or the rate that give it.
 *
 * At a rate λ the hazard over t years is H = λt, over stages Σλᵢtᵢ, and the risk 1 − e⁻ᴴ (Gerstman 2013, p. 103).
 * With other deaths at rate μ only those still alive can die: λ/(λ + μ)·(1 − e^(−(λ + μ)t)) (competing risks,
 * Putter 2007). `expm1` and `log1p` keep ten digits for the smallest rates.
 *
 * Units: rates are per `per` person-years (1,000 unless told), time in years, risks without unit.
 * Errors: E_NAN, E_RANGE, and E_EMPTY without any stage, as `CalculatorError`.
 */
import type { IconArray, Inputs, Outputs, Plot, Preset } from './lib/contract.ts';
import { type Bounds, CalculatorError, checkInputs, checkNumbers } from './lib/errors.ts';
import { fixed, percent, significant } from './lib/format.ts';
import { inPeople, outOf, wholePeople } from './lib/frequency.ts';

export const tag = '945K3';
export const title = 'Sudden death in epilepsy: from rate to risk';
export const question =
  'What does a rate of sudden death per 1,000 a year mean over ten, thirty or fifty years?';

const PER = 1000;

const rates = { min: 0, max: 1e12 };
const times = { min: 0, max: 1e6 };
const ranges = {
  rate: { label: 'The rate', ...rates },
  mortality: { label: 'The rate of other deaths', ...rates },
  per: { label: 'The base of the rate', above: 0 },
  years: { label: 'The number of years', ...times },
  risk: { label: 'The risk', min: 0, below: 1 },
};

/** Risk 1 − e⁻ᴴ over `years` at a constant rate, its hazard H, and the risk in 1,000 people. */
export function cumulativeRisk(given: { rate: number; per?: number; years: number }) {
  const { rate, per = PER, years } = given;
  checkNumbers({ rate, per, years }, ranges);
  const hazard = (rate / per) * years;
  const risk = -Math.expm1(-hazard);
  return { risk, hazard, perThousand: 1000 * risk };
}

/** The same over stages, each with its own rate and years: the hazards add up, the risks do not. */
export function cumulativeRiskPiecewise(given: {
  segments: { rate: number; years: number }[];
  per?: number;
}) {
  const { segments, per = PER } = given;
  if (!Array.isArray(segments))
    throw new CalculatorError('E_NAN', 'segments', 'The stages must be a list of rates and years.');
  const fields = segments.flatMap(({ rate, years }, i): [string, number, Bounds][] => [
    [`segments.${i}.rate`, rate, { label: `The rate of stage ${i + 1}`, ...rates }],
    [`segments.${i}.years`, years, { label: `The number of years of stage ${i + 1}`, ...times }],
  ]);
  checkNumbers<string>(
    { per, ...Object.fromEntries(fields.map(([field, value]) => [field, value])) },
    { per: ranges.per, ...Object.fromEntries(fields.map(([field, , bounds]) => [field, bounds])) },
  );
  if (segments.length === 0)
    throw new CalculatorError('E_EMPTY', 'segments', 'There must be at least one stage.');
  const hazard = segments.reduce((sum, { rate, years }) => sum + (rate / per) * years, 0);
  return { risk: -Math.expm1(-hazard), hazard };
}

/** Risk beside other deaths at rate `mortality`, the risk of those, and the share alive without either. */
export function cumulativeRiskCompeting(given: {
  rate: number;
  mortality: number;
  per?: number;
  years: number;
}) {
  const { rate, mortality, per = PER, years } = given;
  checkNumbers({ rate, mortality, per, years }, ranges);
  const total = rate + mortality;
  const hazard = (total / per) * years;
  const dead = -Math.expm1(-hazard);
  return {
    risk: total === 0 ? 0 : (rate / total) * dead,
    deadOther: total === 0 ? 0 : (mortality / total) * dead,
    eventFreeAlive: Math.exp(-hazard),
  };
}

/** Years t = −ln(1 − R)/λ until the risk is R; "Infinity" at a rate of 0. */
export function yearsToRisk({ rate, per = PER, risk }: { rate: number; per?: number; risk: number }) {
  checkNumbers({ rate, per, risk }, ranges);
  if (risk === 0) return { years: 0 };
  return { years: rate === 0 ? ('Infinity' as const) : -Math.log1p(-risk) / (rate / per) };
}

/** The constant rate −ln(1 − R)/t per `per` person-years that gives the risk R in `years`, above 0. */
export function impliedRate({ risk, years, per = PER }: { risk: number; years: number; per?: number }) {
  checkNumbers({ risk, years, per }, { ...ranges, years: { ...ranges.years, above: 0 } });
  return { rate: (-Math.log1p(-risk) / years) * per };
}

export const calculators = {
  cumulativeRisk,
  cumulativeRiskPiecewise,
  cumulativeRiskCompeting,
  yearsToRisk,
  impliedRate,
};

export const formula = [
  String.raw`R_{\text{alone}} = 1 - e^{-\lambda t}`,
  String.raw`R = \frac{\lambda}{\lambda+\mu}\left(1 - e^{-(\lambda+\mu)t}\right)`,
  String.raw`R_{\text{controlled}} = 1 - e^{-(\lambda s + \lambda_2 (t-s))}`,
  String.raw`t_{R^*} = \frac{-\ln(1-R^*)}{\lambda}, \qquad \lambda_{R^*} = \frac{-\ln(1-R^*)}{t}`,
];

const spread = { sentence: 'chiosa.introduction.07' };
const everyone = { sentence: 'chiosa.introduction.08' };
const uncontrolled = { sentence: 'chiosa.introduction.09' };
const bySex = { sentence: 'chiosa.introduction.10' };
const rateUnit = 'per 1,000 person-years';

export const inputs = {
  rate: {
    label: 'Rate of sudden death',
    symbol: String.raw`\lambda`,
    unit: rateUnit,
    min: 0,
    max: 20,
    step: 0.01,
    default: 1,
    origin: everyone,
  },
  years: {
    label: 'Years',
    symbol: 't',
    unit: 'years',
    min: 0,
    max: 100,
    step: 1,
    default: 30,
    origin: { illustrative: 'Thirty years; the review says “lifetime” without a number of years.' },
  },
  mortality: {
    label: 'Rate of all other deaths',
    symbol: String.raw`\mu`,
    unit: rateUnit,
    min: 0,
    max: 100,
    step: 0.5,
    default: 0,
    origin: { illustrative: 'None, so that the simple model shows first; the review gives no figure.' },
    help: 'Whoever dies of something else first cannot die suddenly later.',
  },
  controlAfter: {
    label: 'Years until seizures are controlled',
    symbol: 's',
    unit: 'years',
    min: 0,
    max: 100,
    step: 1,
    default: 10,
    origin: { illustrative: 'A history to compare with, as after surgery.' },
  },
  laterRate: {
    label: 'Rate once they are controlled',
    symbol: String.raw`\lambda_2`,
    unit: rateUnit,
    min: 0,
    max: 20,
    step: 0.01,
    default: 0.58,
    origin: spread,
    help: 'The low end of the review’s range for SUDEP; it gives no rate for controlled seizures.',
  },
  target: {
    label: 'A risk to reach',
    symbol: 'R^*',
    unit: '%',
    min: 0,
    max: 99,
    step: 1,
    default: 35,
    origin: spread,
  },
  show: {
    kind: 'choice',
    label: 'Draw',
    options: { years: 'risk against years', rates: 'the review’s rates side by side' },
    default: 'years',
    origin: { illustrative: 'A choice of picture; no number depends on it.' },
  },
} satisfies Inputs;

type Settings = Record<Exclude<keyof typeof inputs, 'show'>, number> & { show: string };

const share = { unit: '', format: { percent: 1 } } as const;

export const outputs = {
  risk: { label: 'Risk of sudden death', ...share, main: true },
  riskAlone: { label: 'Risk if nobody died of anything else', ...share },
  deadOther: { label: 'Dead of something else', ...share },
  alive: { label: 'Alive', ...share },
  riskControlled: { label: 'Risk if seizures become controlled (no other deaths)', ...share },
  yearsToTarget: { label: 'Years to the risk to reach', unit: 'years', format: { fixed: 0 } },
  rateForTarget: { label: 'Rate that reaches it in these years', unit: rateUnit, format: { significant: 3 } },
} satisfies Outputs;

/** What the page shows. In no time no rate reaches a risk: null. */
export function compute(values: Settings) {
  checkInputs(values, inputs);
  const { rate, years, laterRate, target } = values;
  const before = Math.min(values.controlAfter, years);
  const { risk, deadOther, eventFreeAlive: alive } = cumulativeRiskCompeting(values);
  const segments = [
    { rate, years: before },
    { rate: laterRate, years: years - before },
  ];
  return {
    ...{ risk, riskAlone: cumulativeRisk(values).risk, deadOther, alive },
    riskControlled: cumulativeRiskPiecewise({ segments }).risk,
    yearsToTarget: yearsToRisk({ rate, risk: target / 100 }).years,
    rateForTarget: years === 0 ? null : impliedRate({ risk: target / 100, years }).rate,
  };
}

/** The result in words. */
export function say(values: Settings, result: ReturnType<typeof compute>): string {
  const { rate, years, mortality, controlAfter, target } = values;
  const { risk, yearsToTarget, rateForTarget, riskControlled } = result;
  const others = mortality > 0 ? ` with ${significant(mortality, 3)} other deaths` : '';
  const controlled =
    controlAfter < years
      ? `; if seizures are controlled after ${fixed(controlAfter, 0)} years and nobody dies of anything else, ${inPeople(riskControlled)}`
      : '';
  const when =
    yearsToTarget === 'Infinity'
      ? 'is never reached'
      : `takes ${fixed(Number(yearsToTarget), 0)} years at this rate`;
  const instead =
    rateForTarget === null
      ? ''
      : `, or a rate of ${significant(rateForTarget, 3)} for ${fixed(years, 0)} years`;
  return (
    `At a rate of ${significant(rate, 3)} per 1,000 a year${others}, ${inPeople(risk)}, die suddenly within ${fixed(years, 0)} years${controlled}. ` +
    `A risk of ${fixed(target, 0)}% ${when}${instead}.`
  );
}

/** Rates of the review, per 1,000 person-years. */
const RATES = {
  Children: 0.2,
  'Low end': 0.58,
  Men: 0.98,
  All: 1,
  Women: 1.45,
  Uncontrolled: 5,
  'High end': 9,
};

/** Risk against years at this rate and within the review's range, or all of its rates after the same years. */
export function plot(values: Settings): Plot {
  return values.show === 'rates' ? plotRates(values) : plotYears(values);
}

function plotYears(values: Settings): Plot {
  const { rate, years, mortality, controlAfter } = values;
  const { risk } = compute(values);
  const along = Array.from({ length: 51 }, (_, i) => 2 * i);
  const at = (one: number, t: number) =>
    100 * cumulativeRiskCompeting({ rate: one, mortality, years: t }).risk;
  const line = (one: number) => along.map((t): [number, number] => [t, at(one, t)]);
  const controlled = along.map((t): [number, number] => [
    t,
    100 * compute({ ...values, years: t }).riskControlled,
  ]);
  const highest = Math.max(at(RATES['High end'], 100), at(rate, 100), ...controlled.map(([, each]) => each));
  return {
    title:
      `Risk of sudden death against years: ${percent(risk, 1)} after ${fixed(years, 0)} years at ${significant(rate, 3)} per 1,000 a year; ` +
      `at the low end of the review’s range ${fixed(at(RATES['Low end'], years), 1)}%, for uncontrolled seizures ` +
      `${fixed(at(RATES.Uncontrolled, years), 1)}%, at its high end ${fixed(at(RATES['High end'], years), 1)}%.`,
    x: { label: 'Years', unit: '', scale: 'linear', domain: [0, 100] },
    y: {
      label: 'Risk of sudden death',
      unit: '%',
      scale: 'linear',
      domain: [0, Math.min(100, 1.1 * highest)],
    },
    series: [
      {
        kind: 'band',
        name: 'Range, 0.58 to 9 per 1,000',
        role: 'reference',
        points: along.map((t) => [t, at(RATES['Low end'], t), at(RATES['High end'], t)]),
      },
      { kind: 'line', name: 'Uncontrolled, 5', role: 'reference', points: line(RATES.Uncontrolled) },
      {
        kind: 'line',
        name: `Controlled after ${fixed(controlAfter, 0)} years`,
        role: 'compare',
        points: controlled,
      },
      { kind: 'line', name: 'This rate', role: 'main', points: line(rate) },
      { kind: 'point', name: 'These years', role: 'main', points: [[years, 100 * risk]] },
    ],
  };
}

function plotRates(values: Settings): Plot {
  const { rate, years, mortality } = values;
  const named = Object.entries(RATES).toReversed();
  const at = (one: number) => 100 * cumulativeRiskCompeting({ rate: one, mortality, years }).risk;
  const said = named.map(([name, one]) => `${name} (${significant(one, 3)}) ${fixed(at(one), 1)}%`);
  const end = 1.05 * Math.max(1, at(rate), at(RATES['High end']));
  return {
    title:
      `Risk of sudden death after ${fixed(years, 0)} years, by rate per 1,000 a year: ${said.toReversed().join(', ')}; ` +
      `this rate (${significant(rate, 3)}) ${fixed(at(rate), 1)}%.`,
    x: {
      ...{ label: `Risk of sudden death after ${fixed(years, 0)} years`, unit: '%' },
      ...{ scale: 'linear', domain: [0, end] },
    },
    y: {
      ...{ label: '', unit: '', scale: 'linear' },
      categories: named.map(([name, one]) => `${name}, ${significant(one, 3)}`),
    },
    series: [
      {
        kind: 'bar',
        name: 'The review’s rates',
        role: 'reference',
        points: named.map(([, one], i) => [at(one), i]),
      },
      {
        kind: 'line',
        name: 'This rate',
        role: 'main',
        points: [
          [at(rate), 0],
          [at(rate), named.length - 1],
        ],
      },
    ],
  };
}

/** A thousand people after these years: dead suddenly, dead of something else, the rest alive. */
export function icons(values: Settings): IconArray {
  const { risk, deadOther, alive } = compute(values);
  const [sudden = 0, other = 0, rest = 0] = outOf(1000, [risk, deadOther, alive]);
  return {
    title:
      `Of 1,000 people after ${fixed(values.years, 0)} years: ${wholePeople(sudden, risk)} dead suddenly, ` +
      `${wholePeople(other, deadOther)} dead of something else, ${wholePeople(rest, alive)} alive.`,
    total: 1000,
    groups: [
      { name: 'dead suddenly', count: sudden, share: risk, role: 'main' },
      { name: 'dead of something else', count: other, share: deadOther, role: 'compare' },
    ],
  };
}

export const presets: Preset[] = [
  { name: 'Children, 0.2 per 1,000', values: { rate: 0.2, controlAfter: 100 }, origin: uncontrolled },
  { name: 'Low end of the range, 0.58', values: { rate: 0.58 }, origin: spread },
  { name: 'Men, 0.98', values: { rate: 0.98 }, origin: bySex },
  { name: 'People with epilepsy, 1', values: { rate: 1 }, origin: everyone },
  { name: 'Women, 1.45', values: { rate: 1.45 }, origin: bySex },
  { name: 'Uncontrolled, 1 per 200', values: { rate: 5 }, origin: uncontrolled },
  { name: 'High end of the range, 9.0', values: { rate: 9 }, origin: spread },
  { name: 'High end up to 35%', values: { rate: 9, years: 48, target: 35 }, origin: spread },
];

export const limits = [
  'The rate is taken to be the same every year and for everyone. The review’s own rates differ for children and for uncontrolled seizures: no one person has an average risk.',
  'The rates of the review come from unlike groups and methods; they are not steps of one scale, and none has limits in the review.',
  'The risk with other deaths is what a group will see; the risk alone answers a question about a world without other deaths. A lifetime risk of 35% and the rates given can both be right only for long exposure to a high rate.',
  'The review gives 0 to 0.2 per 1,000 for children; the preset takes the upper end. Control of seizures is modelled as a step down to a lower rate at once.',
];

export const sources = ['gerstman2013', 'putter2007'];
