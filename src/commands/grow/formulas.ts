/** What the calculators of grown notes compute: well-known formulas, each in the note's code and once more here. */

export interface Parameter {
  key: string;
  label: string;
  symbol: string;
  unit: string;
  min: number;
  max: number;
  step: number;
}

export interface Formula {
  /** The start of the calculator's name. */
  name: string;
  about: string;
  tex: string;
  parameters: [Parameter, Parameter, Parameter];
  /** The main result and one beside it, as expressions over the parameters. */
  results: [Result, Result];
  /** The same two, computed apart, as the note's reference values. */
  run(a: number, b: number, c: number): [number, number];
}

interface Result {
  key: string;
  label: string;
  unit: string;
  code: string;
}

const parameter = (
  key: string,
  label: string,
  symbol: string,
  unit: string,
  [min, max, step]: [number, number, number],
): Parameter => ({ key, label, symbol, unit, min, max, step });
const result = (key: string, label: string, unit: string, code: string): Result => ({
  key,
  label,
  unit,
  code,
});

export const FORMULAS: Formula[] = [
  {
    name: 'decay',
    about: 'A level that falls by the same share each hour, and the hours in which it halves.',
    tex: 'c = c_0 e^{-k t}',
    parameters: [
      parameter('startLevel', 'Level at the start', 'c_0', 'mg/l', [1, 80, 0.1]),
      parameter('elimination', 'Elimination', 'k', '1/h', [0.1, 2, 0.1]),
      parameter('hours', 'Time', 't', 'h', [1, 48, 0.5]),
    ],
    results: [
      result('level', 'Level', 'mg/l', 'startLevel * Math.exp(-elimination * hours)'),
      result('halfTime', 'Half-life', 'h', 'Math.LN2 / elimination'),
    ],
    run: (c0, k, t) => [c0 / Math.exp(k * t), Math.log(2) / k],
  },
  {
    name: 'effect',
    about:
      'An effect that rises with the dose towards its greatest, and the share of the greatest that it reaches.',
    tex: String.raw`E = \frac{E_m d}{d_m + d}`,
    parameters: [
      parameter('greatest', 'Greatest effect', 'E_m', '%', [10, 100, 0.1]),
      parameter('dose', 'Dose', 'd', 'mg', [1, 2000, 1]),
      parameter('middleDose', 'Dose of half the effect', 'd_m', 'mg', [5, 900, 1]),
    ],
    results: [
      result('effect', 'Effect', '%', '(greatest * dose) / (middleDose + dose)'),
      result('reached', 'Share of the greatest', '', 'dose / (middleDose + dose)'),
    ],
    run: (most, d, half) => [most * (1 - half / (half + d)), 1 - half / (half + d)],
  },
  {
    name: 'rise',
    about: 'Growth along an S-shaped curve towards a ceiling, and what is still lacking.',
    tex: String.raw`y = \frac{C}{1 + e^{-s (x - m)}}`,
    parameters: [
      parameter('ceiling', 'Ceiling', 'C', 'people', [10, 900, 0.1]),
      parameter('steepness', 'Steepness', 's', '1/year', [0.1, 3, 0.1]),
      parameter('sinceMiddle', 'Years after the middle', 'x - m', 'years', [-9, 9, 0.5]),
    ],
    results: [
      result('grown', 'Reached', 'people', 'ceiling / (1 + Math.exp(-steepness * sinceMiddle))'),
      result(
        'lacking',
        'Still lacking',
        'people',
        'ceiling - ceiling / (1 + Math.exp(-steepness * sinceMiddle))',
      ),
    ],
    run: (c, s, x) => [c * (0.5 + 0.5 * Math.tanh((s * x) / 2)), c * (0.5 - 0.5 * Math.tanh((s * x) / 2))],
  },
  {
    name: 'risk',
    about: 'The risk of at least one event over years at a constant rate, and the events to be expected.',
    tex: String.raw`R = 1 - e^{-n \lambda t}`,
    parameters: [
      parameter('rate', 'Rate', String.raw`\lambda`, 'per 1,000 per year', [0.1, 40, 0.1]),
      parameter('years', 'Years', 't', 'years', [1, 60, 1]),
      parameter('sites', 'Sites at risk', 'n', '', [1, 9, 1]),
    ],
    results: [
      result('risk', 'Risk of an event', '', '1 - Math.exp((-rate * years * sites) / 1000)'),
      result('events', 'Expected events', '', '(rate * years * sites) / 1000'),
    ],
    run: (rate, t, n) => [-Math.expm1(-(rate / 1000) * t * n), (rate / 1000) * t * n],
  },
  {
    name: 'shift',
    about: 'A share moved by an odds ratio over several steps, and by how much it moved.',
    tex: String.raw`\frac{q}{1 - q} = r^{n} \frac{p}{1 - p}`,
    parameters: [
      parameter('beforeShare', 'Share before', 'p', '', [0.1, 0.9, 0.1]),
      parameter('oddsRatio', 'Odds ratio', 'r', '', [0.2, 5, 0.1]),
      parameter('steps', 'Steps', 'n', '', [1, 5, 1]),
    ],
    results: [
      result(
        'afterShare',
        'Share after',
        '',
        '(beforeShare * oddsRatio ** steps) / (1 - beforeShare + beforeShare * oddsRatio ** steps)',
      ),
      result('oddsAfter', 'Odds after', '', '(beforeShare / (1 - beforeShare)) * oddsRatio ** steps'),
    ],
    run: (p, r, n) => {
      const odds = (p / (1 - p)) * Math.exp(n * Math.log(r));
      return [odds / (1 + odds), odds];
    },
  },
  {
    name: 'scaled',
    about: 'A clearance scaled from a reference weight by a power, and that per kilogram.',
    tex: String.raw`Q = Q_{70} \left(\frac{w}{70}\right)^{b}`,
    parameters: [
      parameter('clearance', 'Clearance at 70 kg', 'Q_{70}', 'l/h', [0.1, 60, 0.1]),
      parameter('weight', 'Weight', 'w', 'kg', [3, 140, 0.5]),
      parameter('exponent', 'Exponent', 'b', '', [0.5, 1.2, 0.05]),
    ],
    results: [
      result('scaledClearance', 'Clearance', 'l/h', 'clearance * (weight / 70) ** exponent'),
      result(
        'perKilogram',
        'Clearance per kilogram',
        'l/h',
        '(clearance * (weight / 70) ** exponent) / weight',
      ),
    ],
    run: (q, w, b) => {
      const scaled = q * Math.exp(b * (Math.log(w) - Math.log(70)));
      return [scaled, scaled / w];
    },
  },
];
