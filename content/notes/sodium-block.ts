/**
 * Use-dependent block of sodium channels: each pulse opens the channels to the drug, each rest lets them go, and
 * block gathers from pulse to pulse until both are in balance; and recovery of channels from inactivation after
 * one pulse, which a drug can slow.
 *
 * During a pulse b → b∞ + (b − b∞)·p with p = e^(−(kon·C + koff)·tp), in the rest b → b·r with r = e^(−kr(1/f − tp)).
 * From b = 0 block before pulse n is s(1 − (pr)ⁿ⁻¹) with s = r·b∞(1 − p)/(1 − pr) (Starmer and Grant 1985), so that
 * the millionth pulse costs no more than the first. Block and what it leaves are found apart, each by sums of
 * positive terms: ten digits hold near no block and near full block.
 *
 * Units: C µM, kon 1/µM/s, koff and kr 1/s, f Hz; pulse, interval and τ in ms; shares without unit.
 * Errors: E_NAN, E_INT, E_RANGE, and E_ORDER for a pulse as long as the period, as `CalculatorError`.
 */
import type { Inputs, Outputs, Plot, Preset } from './lib/contract.ts';
import { CalculatorError, checkInputs, checkNumbers } from './lib/errors.ts';
import { fixed, percent, significant } from './lib/format.ts';

export const tag = 'M3HRN';
export const title = 'Use-dependent block of sodium channels';
export const question =
  'How does block gather from pulse to pulse, and what is left of it once a drug has lost its target?';

const ranges = {
  conc: { label: 'The concentration', min: 0 },
  kon: { label: 'The rate of binding', min: 0 },
  koff: { label: 'The rate of unbinding', min: 0 },
  kRec: { label: 'The rate of recovery', min: 0 },
  pulseMs: { label: 'The pulse', above: 0 },
  freqHz: { label: 'The frequency', above: 0 },
  nPulses: { label: 'The number of pulses', min: 1, max: 1e15, integer: true },
  tauControlMs: { label: 'The time constant', above: 0 },
  slowing: { label: 'The slowing', above: 0 },
  intervalMs: { label: 'The interval', min: 0 },
};

interface Train {
  conc: number;
  kon: number;
  koff: number;
  kRec: number;
  pulseMs: number;
  freqHz: number;
  nPulses: number;
}

/** Share of channels blocked before and after pulse n and at the steady level, and the current that is left. */
export function naBlock({ conc, kon, koff, kRec, pulseMs, freqHz, nPulses }: Train) {
  checkNumbers({ conc, kon, koff, kRec, pulseMs, freqHz, nPulses }, ranges);
  if (pulseMs * freqHz >= 1000)
    throw new CalculatorError('E_ORDER', 'pulseMs', 'The pulse must be shorter than one period.');
  const binding = kon * conc;
  const bInf = binding === 0 ? 0 : binding / (binding + koff);
  const inPulse = ((binding + koff) * pulseMs) / 1000;
  const inRest = kRec * (1 / freqHz - pulseMs / 1000);
  const levels = steadyLevels(bInf, binding === 0 ? 1 : koff / (binding + koff), inPulse, inRest);
  const apart = Math.exp(-(nPulses - 1) * (inPulse + inRest)); // share of the way that is still to go
  const gained = -Math.expm1(-(nPulses - 1) * (inPulse + inRest));
  const blockBeforeNth = levels.before * gained;
  const afterPulse = (before: number) => before * Math.exp(-inPulse) - bInf * Math.expm1(-inPulse);
  return {
    bInf,
    blockBeforeNth,
    blockAfterNth: afterPulse(blockBeforeNth),
    steadyBefore: levels.before,
    steadyAfter: afterPulse(levels.before),
    relCurrentNth: levels.free + levels.before * apart,
    relCurrentSteady: levels.free,
  };
}

/** Block before a pulse in the long run, s, and 1 − s; exponents of pulse and rest instead of p and r keep digits. */
function steadyLevels(bInf: number, unbound: number, inPulse: number, inRest: number) {
  const perCycle = -Math.expm1(-inPulse - inRest);
  if (bInf === 0 || perCycle === 0) return { before: 0, free: 1 };
  const bound = -Math.exp(-inRest) * Math.expm1(-inPulse);
  return { before: (bInf * bound) / perCycle, free: (unbound * bound - Math.expm1(-inRest)) / perCycle };
}

/** Share of channels recovered from inactivation after an interval, without drug and with it: 1 − e^(−t/τ), 1 − e^(−t/sτ). */
export function recovery(given: { tauControlMs: number; slowing: number; intervalMs: number }) {
  const { tauControlMs, slowing, intervalMs } = given;
  checkNumbers({ tauControlMs, slowing, intervalMs }, ranges);
  const control = -Math.expm1(-intervalMs / tauControlMs);
  const drug = -Math.expm1(-intervalMs / (slowing * tauControlMs));
  return { control, drug, difference: control - drug };
}

export const calculators = { naBlock, recovery };

export const formula = [
  String.raw`b_\infty = \frac{k_{\mathrm{on}} C}{k_{\mathrm{on}} C + k_{\mathrm{off}}}`,
  String.raw`\text{pulse: } b \to b_\infty + (b - b_\infty)\,p, \quad p = e^{-(k_{\mathrm{on}} C + k_{\mathrm{off}})\,t_p}`,
  String.raw`\text{rest: } b \to b\,r, \quad r = e^{-k_r (1/f - t_p)}`,
  String.raw`b_n = \frac{r\,b_\infty (1-p)}{1 - p r}\left(1 - (p r)^{n-1}\right)`,
  String.raw`\text{recovered: } 1 - e^{-t/(s\tau)}`,
];

const illustrative = (why: string) => ({ illustrative: `${why} The review gives no constants.` });

export const inputs = {
  freqHz: {
    label: 'Pulses a second',
    symbol: 'f',
    unit: 'Hz',
    min: 0.1,
    max: 100,
    step: 0.1,
    default: 10,
    scale: 'log',
    origin: illustrative('Fast enough for block to gather.'),
  },
  nPulses: {
    label: 'Number of the pulse',
    symbol: 'n',
    unit: '',
    min: 1,
    max: 1_000_000,
    step: 1,
    default: 20,
    integer: true,
    scale: 'log',
    origin: illustrative('A burst of two seconds at 10 Hz.'),
  },
  conc: {
    label: 'Drug concentration',
    symbol: 'C',
    unit: 'µM',
    min: 0,
    max: 300,
    step: 1,
    default: 30,
    origin: illustrative('The order of a few milligrams a litre.'),
  },
  kon: {
    label: 'Rate of binding',
    symbol: String.raw`k_{\mathrm{on}}`,
    unit: '1/µM/s',
    min: 0,
    max: 10,
    step: 0.1,
    default: 0.5,
    origin: illustrative('0 is a channel that no longer feels the drug.'),
    help: '0 is a channel that the drug does not reach.',
  },
  koff: {
    label: 'Rate of unbinding',
    symbol: String.raw`k_{\mathrm{off}}`,
    unit: '1/s',
    min: 0,
    max: 100,
    step: 0.5,
    default: 10,
    origin: illustrative('With the binding above, block of 60% if a pulse never ended.'),
  },
  kRec: {
    label: 'Rate at which block is lost at rest',
    symbol: 'k_r',
    unit: '1/s',
    min: 0,
    max: 100,
    step: 0.5,
    default: 4,
    origin: illustrative('Slow beside the time between pulses, so that block can gather.'),
  },
  pulseMs: {
    label: 'Length of a pulse',
    symbol: 't_p',
    unit: 'ms',
    min: 0.1,
    max: 9.9,
    step: 0.1,
    default: 5,
    origin: illustrative('Longer than an action potential, as in a voltage clamp.'),
    help: 'Shorter than the time from pulse to pulse.',
  },
  tauControlMs: {
    label: 'Time constant of recovery without drug',
    symbol: String.raw`\tau`,
    unit: 'ms',
    min: 0.1,
    max: 100,
    step: 0.1,
    default: 8,
    scale: 'log',
    origin: illustrative('Fast recovery from fast inactivation.'),
  },
  slowing: {
    label: 'Slowing of recovery by the drug',
    symbol: 's',
    unit: '-fold',
    min: 1,
    max: 20,
    step: 0.1,
    default: 2,
    origin: illustrative('Twice as slow; 1 is a drug without this effect.'),
  },
  intervalMs: {
    label: 'Time since one pulse',
    symbol: 't',
    unit: 'ms',
    min: 0,
    max: 1_000,
    step: 1,
    default: 10,
    origin: illustrative('When channels without drug have mostly recovered.'),
  },
} satisfies Inputs;

type Settings = Record<keyof typeof inputs, number>;

export const presets: Preset[] = [
  {
    name: 'Carbamazepine in resistant temporal lobe epilepsy: block lost, recovery not slowed',
    values: { kon: 0, slowing: 1 },
    origin: { sentence: 'chiosa.target.04' },
  },
  {
    name: 'Phenytoin: slowing reduced, not lost (its size is ours)',
    values: { slowing: 1.3 },
    origin: { sentence: 'chiosa.target.06' },
  },
  {
    name: 'Lamotrigine: recovery slowed, by the cited abstract in control rats (its size is ours)',
    values: { slowing: 2 },
    origin: { sentence: 'chiosa.target.06' },
  },
  {
    name: 'One pulse a second: block is lost between pulses',
    values: { freqHz: 1 },
    origin: illustrative('The same drug at a slow rate of firing.'),
  },
];

export const outputs = {
  blockBeforeNth: {
    label: 'Channels blocked before the pulse',
    unit: '',
    format: { percent: 1 },
    main: true,
  },
  blockAfterNth: { label: 'Channels blocked after it', unit: '', format: { percent: 1 } },
  steadyBefore: { label: 'Blocked before a pulse in the long run', unit: '', format: { percent: 1 } },
  relCurrentNth: { label: 'Current of the pulse against the first', unit: '', format: { percent: 1 } },
  bInf: { label: 'Blocked if a pulse never ended', unit: '', format: { percent: 1 } },
  control: { label: 'Recovered after the interval without drug', unit: '', format: { percent: 1 } },
  drug: { label: 'Recovered after the interval with drug', unit: '', format: { percent: 1 } },
} satisfies Outputs;

/** What the page shows: both calculators within the ranges of the inputs. */
export function compute(values: Settings) {
  checkInputs(values, inputs);
  const { blockBeforeNth, blockAfterNth, steadyBefore, relCurrentNth, bInf } = naBlock(values);
  const { control, drug } = recovery(values);
  return { blockBeforeNth, blockAfterNth, steadyBefore, relCurrentNth, bInf, control, drug };
}

/** The result in words. */
export function say(values: Settings, result: ReturnType<typeof compute>): string {
  const { nPulses, freqHz, intervalMs } = values;
  const { blockBeforeNth, steadyBefore, relCurrentNth, control, drug } = result;
  const block =
    steadyBefore === 0
      ? 'Block does not gather: no pulse finds a channel blocked.'
      : `Before pulse ${fixed(nPulses, 0)} at ${significant(freqHz, 3)} Hz ${percent(blockBeforeNth, 1)} of the channels are ` +
        `blocked, and its current is ${percent(relCurrentNth, 1)} of the first; in the long run block nears ${percent(steadyBefore, 1)}.`;
  const slowed =
    control === drug ? 'with and without the drug' : `without the drug and ${percent(drug)} with it`;
  return `${block} ${fixed(intervalMs, 0)} ms after one pulse ${percent(control)} of the channels have recovered ${slowed}.`;
}

/** Block before and after each pulse up to the chosen one, and the level that it nears. */
export function plot(values: Settings): Plot {
  const { blockBeforeNth, steadyBefore } = compute(values);
  const { nPulses } = values;
  const pulses = pulseNumbers(nPulses);
  const along = (key: 'blockBeforeNth' | 'blockAfterNth') =>
    pulses.map((n): [number, number] => [n, naBlock({ ...values, nPulses: n })[key]]);
  const last = Math.max(2, nPulses);
  return {
    title:
      `Share of channels blocked against the number of the pulse: 0% before the first, ${percent(blockBeforeNth, 1)} before ` +
      `pulse ${fixed(nPulses, 0)}, ${percent(steadyBefore, 1)} in the long run.`,
    x: { label: 'Number of the pulse', unit: '', scale: nPulses > 100 ? 'log' : 'linear', domain: [1, last] },
    y: { label: 'Share of channels blocked', unit: '', scale: 'linear', domain: [0, 1] },
    series: [
      {
        kind: 'line',
        name: 'In the long run, before a pulse',
        role: 'reference',
        points: [1, last].map((n) => [n, steadyBefore]),
      },
      { kind: 'line', name: 'After the pulse', role: 'compare', points: along('blockAfterNth') },
      { kind: 'line', name: 'Before the pulse', role: 'main', points: along('blockBeforeNth') },
      { kind: 'point', name: 'This pulse', role: 'main', points: [[nPulses, blockBeforeNth]] },
    ],
  };
}

/** Every pulse up to 60, or about 60 of them, evenly spaced by factors. */
function pulseNumbers(last: number): number[] {
  const count = Math.min(last, 60);
  const at = (i: number) => (last === count ? i + 1 : Math.round(last ** (i / (count - 1))));
  return [...new Set(Array.from({ length: count }, (_, i) => at(i)))];
}

export const limits = [
  'The review gives no constants: every default is illustrative, and the curve shows how the quantities hang together, not how any one drug behaves.',
  'Channels are either free or blocked, all alike, and bind the drug in a pulse only; a drug that blocks resting channels is left out.',
  'Voltage does not act on the rates, and the channels’ own inactivation is shown apart, as recovery after one pulse.',
  'A lost block in cells from resistant patients does not show that the loss caused the resistance; most such patients fail several drugs with different targets.',
];

export const sources = ['starmer-grant1985'];
