/**
 * What one vesicle weighs: volume of a sphere times density. It shows what the sizes and densities that the review
 * gives for exosomes mean, and that a density has to be mass over volume.
 *
 * Units: diameter nm, density g/cm³ (= 10⁻³ attogram/nm³), mass attogram (10⁻¹⁸ g) and megadalton.
 * Errors: E_NAN, E_RANGE as `CalculatorError`.
 */
import type { Inputs, Outputs, Plot, Preset } from './lib/contract.ts';
import { checkInputs, checkNumbers } from './lib/errors.ts';
import { fixed, significant } from './lib/format.ts';

export const tag = '85JT8';
export const title = 'Mass of a vesicle';
export const question = 'How much does one exosome weigh, by the size and density that the review gives?';

/** Megadaltons in an attogram: the Avogadro constant, 6.02214076 · 10²³ by definition, times 10⁻¹⁸ and 10⁻⁶. */
const MEGADALTONS = 0.602214076;

const ranges = {
  diameterNm: { label: 'The diameter', above: 0 },
  density: { label: 'The density', above: 0 },
};

/** Volume π d³/6 and mass ρ π d³/6 of a full sphere. */
export function exosomeMass({ diameterNm, density }: { diameterNm: number; density: number }) {
  checkNumbers({ diameterNm, density }, ranges);
  const volumeNm3 = (Math.PI * diameterNm ** 3) / 6;
  const massAttogram = (volumeNm3 * density) / 1000;
  return { volumeNm3, massAttogram, massMDa: massAttogram * MEGADALTONS };
}

export const calculators = { exosomeMass };

export const formula = [
  String.raw`V = \frac{\pi d^3}{6}`,
  String.raw`m = \rho V`,
  String.raw`1\,\text{attogram} = 10^{-18}\,\text{g} = N_A \cdot 10^{-18}\,\text{Da} = 0.602214076\,\text{MDa}`,
];

const stated = { sentence: 'chiosa.exosome.02' };
/** The limits that the review gives. */
const LEAST = { diameterNm: 40, density: 1.13 };
const GREATEST = { diameterNm: 100, density: 1.19 };

export const inputs = {
  diameterNm: {
    label: 'Diameter',
    symbol: 'd',
    unit: 'nm',
    min: 20,
    max: 200,
    step: 1,
    default: 70,
    origin: { illustrative: 'The middle of the 40 to 100 nm that the review gives.' },
  },
  density: {
    label: 'Density',
    symbol: String.raw`\rho`,
    unit: 'g/cm³',
    min: 1,
    max: 1.4,
    step: 0.01,
    default: 1.16,
    origin: { illustrative: 'The middle of the 1.13 to 1.19 that the review gives.' },
    help: 'The review prints g/cm2, which is no density; it is read here as g/cm³.',
  },
} satisfies Inputs;

type Settings = Record<keyof typeof inputs, number>;

export const presets: Preset[] = [
  { name: 'Smallest and lightest: 40 nm, 1.13 g/cm³', values: LEAST, origin: stated },
  { name: 'Largest and densest: 100 nm, 1.19 g/cm³', values: GREATEST, origin: stated },
];

export const outputs = {
  massAttogram: { label: 'Mass of one vesicle', unit: 'attogram', format: { significant: 3 }, main: true },
  massMDa: { label: 'The same as a molecular mass', unit: 'MDa', format: { significant: 3 } },
  volumeNm3: { label: 'Volume', unit: 'nm³', format: { significant: 3 } },
  perPicogram: { label: 'Vesicles in a picogram', unit: '', format: { significant: 3 } },
} satisfies Outputs;

/** What the page shows: the calculator's results, and how many vesicles weigh 10⁻¹² g. */
export function compute(values: Settings) {
  checkInputs(values, inputs);
  const found = exosomeMass(values);
  return { ...found, perPicogram: 1e6 / found.massAttogram };
}

/** The result in words. */
export function say(values: Settings, result: ReturnType<typeof compute>): string {
  const { massAttogram, massMDa, perPicogram } = result;
  const times = massAttogram / exosomeMass(LEAST).massAttogram;
  return (
    `A vesicle of ${significant(values.diameterNm, 4)} nm and ${significant(values.density, 4)} g/cm³ weighs about ` +
    `${significant(massAttogram, 3)} attogram, or ${significant(massMDa, 3)} million dalton; ` +
    `about ${fixed(Number(perPicogram.toPrecision(2)), 0)} of them weigh a picogram. ` +
    `That is ${significant(times, 2)} times the smallest and lightest that the review’s figures allow.`
  );
}

/** Mass against diameter: the band of the review's densities, and this vesicle. */
export function plot(values: Settings): Plot {
  const { massAttogram } = compute(values);
  const { diameterNm, density } = values;
  const mass = (d: number, rho: number) => exosomeMass({ diameterNm: d, density: rho }).massAttogram;
  const steps = (from: number, to: number) =>
    Array.from({ length: 41 }, (_, i) => from + ((to - from) * i) / 40);
  return {
    title:
      `Mass of a vesicle against its diameter; the review’s limits allow ${significant(exosomeMass(LEAST).massAttogram, 3)} to ` +
      `${significant(exosomeMass(GREATEST).massAttogram, 3)} attogram, this one weighs ${significant(massAttogram, 3)}.`,
    x: { label: 'Diameter', unit: 'nm', scale: 'linear', domain: [20, 200] },
    y: { label: 'Mass', unit: 'attogram', scale: 'log' },
    series: [
      {
        kind: 'band',
        name: 'Sizes and densities of the review',
        role: 'compare',
        points: steps(LEAST.diameterNm, GREATEST.diameterNm).map((d) => [
          d,
          mass(d, LEAST.density),
          mass(d, GREATEST.density),
        ]),
      },
      {
        kind: 'line',
        name: 'This density',
        role: 'main',
        points: steps(20, 200).map((d) => [d, mass(d, density)]),
      },
      { kind: 'point', name: 'This vesicle', role: 'main', points: [[diameterNm, massAttogram]] },
    ],
  };
}

export const limits = [
  'The review prints the density in g/cm2, which is mass over area and no density; it is read here as g/cm³.',
  'A vesicle is taken to be a full, even sphere. What it carries is only a part of its mass: the mass is an upper bound for any load.',
  'Mass grows with the third power of the diameter, so that the largest and the smallest of the review differ sixteenfold, nearly all of it by size.',
];

export const sources = ['newell2018'];
