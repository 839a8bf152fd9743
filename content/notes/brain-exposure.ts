/**
 * Brain exposure under efflux: the ratio of unbound drug in brain to unbound drug in plasma at steady state,
 * Kp,uu, when a saturable transporter at the blood-brain barrier pumps the drug back.
 *
 * In equals out: PS(Cp − C) = VC/(Km + C) + CLb·C with V = Vmax·f·(1 − i). The one root with 0 ≤ C ≤ Cp is
 * found without subtracting like numbers, so that ten digits hold from tracer to saturating concentrations.
 * Far below Km the pump is linear and Kp,uu = PS/(PS + CLb + V/Km) (Hammarlund-Udenaes 2008).
 *
 * Units: PS and CLb µL/min/g brain, Vmax pmol/min/g, Km and C µM (= pmol/µL); f, i, ratios without unit.
 * Errors: E_NAN, E_RANGE, and E_UNDEFINED where nothing crosses the barrier, as `CalculatorError`.
 */
import type { Inputs, Outputs, Plot, Preset } from './lib/contract.ts';
import { CalculatorError, checkInputs, checkNumbers } from './lib/errors.ts';
import { percent, significant } from './lib/format.ts';

export const tag = 'PZN9Y';
export const title = 'Brain exposure under efflux';
export const question = 'How much of a drug stays in the brain when a transporter pumps it back?';

const ranges = {
  ps: { label: 'Permeability', min: 0 },
  vmax: { label: 'Maximal efflux', min: 0 },
  km: { label: 'Km', above: 0 },
  cPlasma: { label: 'The plasma concentration', above: 0 },
  clBulk: { label: 'Bulk flow', min: 0 },
  fold: { label: 'Expression', min: 0 },
  inhibition: { label: 'Inhibition', min: 0, max: 1 },
};

interface Barrier {
  ps: number;
  vmax: number;
  km: number;
  cPlasma: number;
  clBulk?: number;
  fold?: number;
  inhibition?: number;
}

/** Unbound concentration in brain and Kp,uu at steady state, the linear limit, and the transporter's state. */
export function kpuu({ ps, vmax, km, cPlasma, clBulk = 0, fold = 1, inhibition = 0 }: Barrier) {
  checkNumbers({ ps, vmax, km, cPlasma, clBulk, fold, inhibition }, ranges);
  const efflux = vmax * fold * (1 - inhibition);
  if (ps + clBulk + efflux === 0)
    throw new CalculatorError('E_UNDEFINED', 'ps', 'Permeability, bulk flow and efflux must not all be 0.');
  const ratio = ps === 0 ? 0 : steadyRatio(ps / (ps + clBulk), efflux / km / (ps + clBulk), cPlasma / km);
  const cBrain = ratio * cPlasma;
  return {
    cBrain,
    kpuu: ratio,
    kpuuLinear: ps / (ps + clBulk + efflux / km),
    saturation: cBrain / (km + cBrain),
    effluxClearance: efflux / (km + cBrain),
  };
}

/**
 * The root x = C/Cp of s·x² + (1 + e − p·s)·x − p = 0: p the ratio without efflux, e the efflux clearance
 * V/Km over PS + CLb, s = Cp/Km. Of the two forms of the root it takes the one that adds.
 */
function steadyRatio(p: number, e: number, s: number): number {
  const b = 1 + e - p * s;
  const root = Math.hypot(b, 2 * Math.sqrt(p * s));
  const x = b > 0 ? (2 * p) / (b + root) : (root - b) / (2 * s);
  return Math.min(x, p); // rounding alone could carry it past p
}

export const calculators = { kpuu };

export const formula = [
  String.raw`PS\,(C_p - C) = \frac{V\,C}{K_m + C} + CL_b\,C, \qquad V = V_{\max}\,f\,(1-i)`,
  String.raw`C = \frac{-B + \sqrt{B^2 + 4\,a\,PS\,C_p K_m}}{2a}, \qquad a = PS + CL_b, \quad B = a K_m + V - PS\,C_p`,
  String.raw`K_{p,uu} = \frac{C}{C_p} \;\xrightarrow{\;C \ll K_m\;}\; \frac{PS}{PS + CL_b + V/K_m}`,
];

const illustrative = (why: string) => ({ illustrative: `${why} The reviews give no constants.` });

export const inputs = {
  fold: {
    label: 'Transporter expression',
    symbol: 'f',
    unit: '-fold',
    min: 0,
    max: 10,
    step: 0.1,
    default: 1,
    origin: illustrative('1 is the healthy barrier, 0 a knockout.'),
    help: '0 is a knockout; above 1 is overexpression.',
  },
  inhibition: {
    label: 'Share of the transporter inhibited',
    symbol: 'i',
    unit: '',
    min: 0,
    max: 1,
    step: 0.01,
    default: 0,
    origin: illustrative('No inhibitor.'),
    help: 'As an inhibitor such as verapamil or probenecid would do.',
  },
  ps: {
    label: 'Passive permeability',
    symbol: 'PS',
    unit: 'µL/min/g',
    min: 0.01,
    max: 10_000,
    step: 0.01,
    default: 10,
    scale: 'log',
    origin: illustrative('A drug that crosses the barrier moderately well.'),
  },
  vmax: {
    label: 'Maximal efflux',
    symbol: String.raw`V_{\max}`,
    unit: 'pmol/min/g',
    min: 0,
    max: 500,
    step: 1,
    default: 50,
    origin: illustrative('A weak substrate.'),
  },
  km: {
    label: 'Concentration of half-maximal efflux',
    symbol: 'K_m',
    unit: 'µM',
    min: 0.1,
    max: 1_000,
    step: 0.1,
    default: 10,
    scale: 'log',
    origin: illustrative('Equal to the plasma concentration, so that saturation shows.'),
  },
  cPlasma: {
    label: 'Unbound plasma concentration',
    symbol: 'C_p',
    unit: 'µM',
    min: 0.001,
    max: 100_000,
    step: 0.001,
    default: 10,
    scale: 'log',
    origin: illustrative('The order of a few milligrams a litre.'),
  },
  clBulk: {
    label: 'Bulk flow of brain fluid',
    symbol: 'CL_b',
    unit: 'µL/min/g',
    min: 0,
    max: 2,
    step: 0.05,
    default: 0.2,
    origin: illustrative('Small beside the permeability.'),
  },
} satisfies Inputs;

type Settings = Record<keyof typeof inputs, number>;

/** Settings that the review speaks of; it gives none of their sizes. */
export const presets: Preset[] = [
  {
    name: 'Transporter knocked out',
    values: { fold: 0 },
    origin: { sentence: 'chiosa.transport-bcrp.04' },
  },
  {
    name: 'P-gp inhibited, as by verapamil (by 90%: our figure)',
    values: { inhibition: 0.9 },
    origin: { sentence: 'chiosa.transport-pgp.04' },
  },
  {
    name: 'MRP inhibited, as by probenecid (by 90%: our figure)',
    values: { inhibition: 0.9 },
    origin: { sentence: 'chiosa.transport-mrp.03' },
  },
  {
    name: 'Transporter overexpressed (four-fold: our figure)',
    values: { fold: 4 },
    origin: { sentence: 'chiosa.transporter.05' },
  },
  {
    name: 'Weak substrate that crosses easily (our figures)',
    values: { vmax: 10, ps: 100 },
    origin: { sentence: 'chiosa.transporter.22' },
  },
  {
    name: 'High-affinity substrate, as many chemotherapeutic drugs (our figures)',
    values: { vmax: 500, km: 1, cPlasma: 1 },
    origin: { sentence: 'chiosa.transporter.22' },
  },
];

export const outputs = {
  kpuu: { label: 'Brain-to-plasma ratio of unbound drug', unit: '', format: { significant: 3 }, main: true },
  kpuuLinear: { label: 'Ratio if the pump never saturated', unit: '', format: { significant: 3 } },
  cBrain: { label: 'Unbound concentration in brain', unit: 'µM', format: { significant: 3 } },
  saturation: { label: 'Share of the pump in use', unit: '', format: { percent: 1 } },
  effluxClearance: { label: 'Efflux clearance', unit: 'µL/min/g', format: { significant: 3 } },
} satisfies Outputs;

/** What the page shows: the calculator's results, within the ranges of the inputs. */
export function compute(values: Settings) {
  checkInputs(values, inputs);
  return kpuu(values);
}

/** The result in words. */
export function say(values: Settings, result: ReturnType<typeof compute>): string {
  const { cBrain, kpuu: ratio, saturation, effluxClearance } = result;
  const bare = kpuu({ ...values, fold: 0 }).kpuu;
  return (
    `At ${significant(values.cPlasma, 3)} µM unbound in plasma the brain holds ${significant(cBrain, 3)} µM, a ratio of ` +
    `${significant(ratio, 3)}; without the transporter it would be ${significant(bare, 3)}. ` +
    (effluxClearance === 0
      ? 'No pump is at work.'
      : `${percent(saturation)} of the pump’s capacity is in use.`)
  );
}

/** Kp,uu against expression from none to tenfold: with saturation, in the linear limit, and where we are. */
export function plot(values: Settings): Plot {
  const { kpuu: ratio } = compute(values);
  const folds = Array.from({ length: 51 }, (_, i) => i / 5);
  const along = (key: 'kpuu' | 'kpuuLinear') =>
    folds.map((fold): [number, number] => [fold, kpuu({ ...values, fold })[key]]);
  return {
    title:
      `Brain-to-plasma ratio against transporter expression from 0 to 10-fold; ${significant(ratio, 3)} at ` +
      `${significant(values.fold, 3)}-fold, ${significant(kpuu({ ...values, fold: 10 }).kpuu, 3)} at 10-fold.`,
    x: { label: 'Transporter expression', unit: '-fold', scale: 'linear', domain: [0, 10] },
    y: { label: 'Brain-to-plasma ratio of unbound drug', unit: '', scale: 'linear', domain: [0, 1] },
    series: [
      { kind: 'line', name: 'If the pump never saturated', role: 'compare', points: along('kpuuLinear') },
      { kind: 'line', name: 'With saturation', role: 'main', points: along('kpuu') },
      { kind: 'point', name: 'These settings', role: 'main', points: [[values.fold, ratio]] },
    ],
  };
}

export const limits = [
  'Neither review gives constants: every default is illustrative, and the curve shows how the quantities hang together, not how any one drug behaves.',
  'Steady state of unbound drug in one well-mixed brain space; one transporter, working outward only, driven by the concentration in brain. A second transporter or uptake is left out.',
  'A small change of the ratio is no proof that resistance comes from the transporter, nor a large one: that also needs drug levels in patients.',
];

export const sources = ['hammarlund-udenaes2008'];
