/**
 * Two gut communities side by side: how each is made up of phyla, and how far apart they are by two measures that
 * weigh the phyla differently.
 *
 * A group is given by its Bacteroidetes, Firmicutes and Verrucomicrobia; what is missing to 100% is one part more,
 * the other phyla. Diversity is Shannon's (1948), evenness its share of the greatest that four parts can have
 * (Pielou 1966). Bray and Curtis (1957) add up differences of shares, so that the large phyla decide; Aitchison
 * (1992) compares ratios, so that a rare phylum counts as much as a common one. A ratio with 0 has no logarithm:
 * the distance is null, or zeros become δ and the other parts shrink to make room (Martín-Fernández and others 2003).
 *
 * Units: parts and δ in per cent of the community; distances and ratios without unit.
 * Errors: E_NAN, E_RANGE, and E_SUM for parts above 100% together, as `CalculatorError`.
 */
import type { Inputs, NumberInput, Outputs, Plot, Preset, Result } from './lib/contract.ts';
import { CalculatorError, checkInputs, checkNumbers } from './lib/errors.ts';
import { fixed, percent, significant } from './lib/format.ts';

export const tag = 'Y2WW8';
export const title = 'Make-up of the gut flora';
export const question =
  'How far apart are the gut communities of two groups, and which phylum makes the difference?';

const NAMES = ['Bacteroidetes', 'Firmicutes', 'Verrucomicrobia', 'Other phyla'];

const part = (label: string) => ({ label, min: 0, max: 100 });
const ranges = {
  bacteroidetes: part('Bacteroidetes'),
  firmicutes: part('Firmicutes'),
  verrucomicrobia: part('Verrucomicrobia'),
};

type Phyla = [bacteroidetes: number, firmicutes: number, verrucomicrobia: number];
type Parts = [...Phyla, other: number];
type Ratio = number | 'Infinity' | null;

/** The other phyla, Firmicutes over Bacteroidetes and its binary logarithm, Shannon index (ln) and evenness. */
export function composition(given: { bacteroidetes: number; firmicutes: number; verrucomicrobia: number }) {
  const { bacteroidetes, firmicutes, verrucomicrobia } = given;
  checkNumbers({ bacteroidetes, firmicutes, verrucomicrobia }, ranges);
  const parts = fourParts([bacteroidetes, firmicutes, verrucomicrobia], 'verrucomicrobia');
  const fbRatio = quotient(firmicutes, bacteroidetes);
  const shannon = shannonIndex(parts);
  return {
    other: parts[3],
    fbRatio,
    log2fb: typeof fbRatio === 'number' && fbRatio > 0 ? Math.log2(fbRatio) : null,
    shannon,
    evenness: shannon / Math.log(4),
  };
}

/**
 * Distances between groups a and b, and how many times as much Verrucomicrobia and Firmicutes over Bacteroidetes
 * a has as b (null where undefined, the latter also in a group without Bacteroidetes). Without `delta` a 0 in
 * either group leaves the Aitchison distance null.
 */
export function compositionDistance({ a, b, delta }: { a: number[]; b: number[]; delta?: number }) {
  const [first, second] = checkGroups(a, b, delta);
  const [p, q] = [fourParts(first, 'a'), fourParts(second, 'b')];
  const offsets = clrDifference(p, q, delta);
  const [fbA, fbB] = [quotient(p[1], p[0]), quotient(q[1], q[0])];
  return {
    brayCurtis: pairs(p, q).reduce((sum, [one, other]) => sum + Math.abs(one - other), 0) / 200,
    aitchison: offsets && Math.hypot(...offsets),
    foldVerrucomicrobia: quotient(p[2], q[2]),
    fbFold: typeof fbA === 'number' && typeof fbB === 'number' ? quotient(fbA, fbB) : null,
  };
}

/** Both groups as triples of numbers in range; the field of an error names group and part, as in `b.2`. */
function checkGroups(a: number[], b: number[], delta = 1): [Phyla, Phyla] {
  const fields = Object.entries({ a, b }).flatMap(([group, parts]) =>
    NAMES.slice(0, 3).map((name, i) => [`${group}.${i}`, parts?.[i], part(`${name} in ${group}`)] as const),
  );
  const values = Object.fromEntries(fields.map(([field, value]) => [field, value ?? Number.NaN]));
  const bounds = Object.fromEntries(fields.map(([field, , range]) => [field, range]));
  const replacement = { label: 'The replacement of zeros', above: 0, max: 25 };
  checkNumbers<string>({ ...values, delta }, { ...bounds, delta: replacement });
  return [a as Phyla, b as Phyla];
}

/** The three phyla and the rest of 100%; a rest within rounding of 0 is 0. */
function fourParts(phyla: Phyla, field: string): Parts {
  const rest = 100 - (phyla[0] + phyla[1] + phyla[2]);
  const other = Math.abs(rest) < 1e-9 ? 0 : rest;
  if (other < 0) throw new CalculatorError('E_SUM', field, 'The phyla must not exceed 100% together.');
  return [...phyla, other];
}

/** clr p − clr q: ln(p/q) of each part less their mean; null with a 0 that nothing replaces. */
function clrDifference(p: Parts, q: Parts, delta = 0): Parts | null {
  const found = pairs(withoutZeros(p, delta), withoutZeros(q, delta));
  if (found.flat().includes(0)) return null;
  const ratios = found.map(([one, other]) => Math.log(one / other));
  const mean = ratios.reduce((sum, ratio) => sum + ratio) / ratios.length;
  return ratios.map((ratio) => ratio - mean) as Parts;
}

/** Zeros become δ, and the other parts shrink by the sum of them to keep 100%. */
function withoutZeros(parts: Parts, delta: number): Parts {
  const zeros = parts.filter((share) => share === 0).length;
  return parts.map((share) => (share === 0 ? delta : share * (1 - (zeros * delta) / 100))) as Parts;
}

const pairs = (p: Parts, q: Parts): [number, number][] => [
  [p[0], q[0]],
  [p[1], q[1]],
  [p[2], q[2]],
  [p[3], q[3]],
];

/** −Σ p ln p over the parts that there are. */
function shannonIndex(parts: number[]): number {
  const shares = parts.map((share) => share / 100).filter((share) => share > 0);
  return shares.reduce((sum, share) => sum - share * Math.log(share), 0);
}

function quotient(above: number, below: number): Ratio {
  if (below > 0) return above / below;
  return above > 0 ? 'Infinity' : null;
}

export const calculators = { composition, compositionDistance };

export const formula = [
  String.raw`p = (p_1,\; p_2,\; p_3,\; 100\% - p_1 - p_2 - p_3), \qquad q = (q_1,\; q_2,\; q_3,\; 100\% - q_1 - q_2 - q_3)`,
  String.raw`H = -\sum_i p_i \ln p_i, \qquad \text{evenness} = \frac{H}{\ln 4}`,
  String.raw`\text{Bray–Curtis} = \tfrac{1}{2}\sum_i |p_i - q_i|`,
  String.raw`\text{Aitchison} = \lVert \operatorname{clr} p - \operatorname{clr} q \rVert, \qquad \operatorname{clr}_i p = \ln p_i - \tfrac{1}{4}\sum_j \ln p_j`,
  String.raw`\text{zeros: } p_i = 0 \to \delta, \quad \text{others } p_i \to p_i\left(1 - \frac{k\,\delta}{100\%}\right), \quad k \text{ zeros}`,
];

const sensitive = { sentence: 'chiosa.gut-dysbiosis.05' };
const resistant = { sentence: 'chiosa.gut-dysbiosis.06' };
const rare = { sentence: 'chiosa.gut-dysbiosis.07' };

const share = (label: string, symbol: string, value: number, origin: NumberInput['origin']) =>
  ({ label, symbol, unit: '%', min: 0, max: 100, step: 0.01, default: value, origin }) satisfies NumberInput;

export const inputs = {
  bacteroidetesA: share('Bacteroidetes in group A', 'p_1', 45.7, resistant),
  firmicutesA: share('Firmicutes in group A', 'p_2', 46.9, resistant),
  verrucomicrobiaA: share('Verrucomicrobia in group A', 'p_3', 0.32, rare),
  bacteroidetesB: share('Bacteroidetes in group B', 'q_1', 56.7, sensitive),
  firmicutesB: share('Firmicutes in group B', 'q_2', 38.2, sensitive),
  verrucomicrobiaB: share('Verrucomicrobia in group B', 'q_3', 0.03, rare),
  zeros: {
    kind: 'choice',
    label: 'Phyla that were not found',
    options: { keep: 'stay 0: no log-ratio distance', replace: 'count as δ' },
    default: 'keep',
    origin: { illustrative: 'No figure of the review is 0.' },
    help: 'A ratio with 0 has no logarithm; what was not found may still be there.',
  },
  delta: {
    label: 'What a phylum that was not found counts as',
    symbol: String.raw`\delta`,
    unit: '%',
    min: 0.0001,
    max: 1,
    step: 0.0001,
    default: 0.005,
    scale: 'log',
    origin: { illustrative: 'Half of the last digit that the review prints.' },
  },
} satisfies Inputs;

type Settings = Record<Exclude<keyof typeof inputs, 'zeros'>, number> & { zeros: string };

const group = (letter: 'A' | 'B', [bacteroidetes, firmicutes, verrucomicrobia]: Phyla) => ({
  [`bacteroidetes${letter}`]: bacteroidetes,
  [`firmicutes${letter}`]: firmicutes,
  [`verrucomicrobia${letter}`]: verrucomicrobia,
});
const DRE: Phyla = [45.7, 46.9, 0.32];
const DS: Phyla = [56.7, 38.2, 0.03];
const HC: Phyla = [57.2, 37.5, 0.09];

export const presets: Preset[] = [
  {
    name: 'Drug-resistant (A) and drug-sensitive (B)',
    values: { ...group('A', DRE), ...group('B', DS) },
    origin: resistant,
  },
  {
    name: 'Drug-resistant (A) and healthy (B)',
    values: { ...group('A', DRE), ...group('B', HC) },
    origin: rare,
  },
  {
    name: 'Drug-sensitive (A) and healthy (B)',
    values: { ...group('A', DS), ...group('B', HC) },
    origin: sensitive,
  },
];

export const outputs = {
  brayCurtis: { label: 'Bray–Curtis distance, 0 to 1', unit: '', format: { fixed: 3 }, main: true },
  aitchison: { label: 'Aitchison distance', unit: '', format: { fixed: 2 } },
  rareShare: { label: 'Share of its square from Verrucomicrobia', unit: '', format: { percent: 0 } },
  foldVerrucomicrobia: { label: 'Verrucomicrobia, A against B', unit: '-fold', format: { significant: 3 } },
  fbA: { label: 'Firmicutes over Bacteroidetes in A', unit: '', format: { fixed: 2 } },
  fbB: { label: 'Firmicutes over Bacteroidetes in B', unit: '', format: { fixed: 2 } },
  fbFold: { label: 'That ratio, A against B', unit: '-fold', format: { significant: 3 } },
  shannonA: { label: 'Shannon index of A', unit: '', format: { fixed: 2 } },
  shannonB: { label: 'Shannon index of B', unit: '', format: { fixed: 2 } },
  evennessA: { label: 'Evenness of A', unit: '', format: { fixed: 2 } },
  evennessB: { label: 'Evenness of B', unit: '', format: { fixed: 2 } },
} satisfies Outputs;

/** What the page shows: each group by itself, the distances, and the part that Verrucomicrobia has in the second. */
export function compute(values: Settings) {
  checkInputs(values, inputs);
  const { a, b, delta } = groupsOf(values);
  const [p, q] = [fourParts(a, 'bacteroidetesA'), fourParts(b, 'bacteroidetesB')];
  const offsets = clrDifference(p, q, delta.delta);
  const distance = compositionDistance({ a, b, ...delta });
  const [one, other] = [alone(a), alone(b)];
  return {
    ...distance,
    rareShare: offsets && distance.aitchison ? (offsets[2] / distance.aitchison) ** 2 : null,
    ...{ fbA: one.fbRatio, fbB: other.fbRatio },
    ...{ shannonA: one.shannon, shannonB: other.shannon },
    ...{ evennessA: one.evenness, evennessB: other.evenness },
  } satisfies Result;
}

const alone = ([bacteroidetes, firmicutes, verrucomicrobia]: Phyla) =>
  composition({ bacteroidetes, firmicutes, verrucomicrobia });

function groupsOf(values: Settings): { a: Phyla; b: Phyla; delta: { delta?: number } } {
  return {
    a: [values.bacteroidetesA, values.firmicutesA, values.verrucomicrobiaA],
    b: [values.bacteroidetesB, values.firmicutesB, values.verrucomicrobiaB],
    delta: values.zeros === 'replace' ? { delta: values.delta } : {},
  };
}

/** The result in words. */
export function say(_values: Settings, result: ReturnType<typeof compute>): string {
  const { brayCurtis, aitchison, rareShare, fbA, fbB } = result;
  const moved = `To turn one community into the other, ${percent(brayCurtis, 1)} of it would have to change phylum.`;
  const ratios = `Firmicutes over Bacteroidetes is ${inWords(fbA)} in A and ${inWords(fbB)} in B.`;
  if (aitchison === null)
    return `${moved} ${ratios} The log-ratio distance is not defined: a phylum was not found, and a ratio with 0 has no logarithm.`;
  const logRatio = `The log-ratio distance is ${fixed(aitchison, 2)}`;
  if (rareShare === null) return `${moved} ${ratios} ${logRatio}: the two are alike.`;
  return `${moved} ${ratios} ${logRatio}; ${percent(rareShare)} of its square comes from Verrucomicrobia.`;
}

function inWords(ratio: Ratio): string {
  if (ratio === null) return 'not defined';
  return ratio === 'Infinity' ? 'without bound' : significant(ratio, 3);
}

/** Both groups, phylum by phylum, on a scale of ratios, where a rare phylum shows as much as a common one. */
export function plot(values: Settings): Plot {
  const { a, b } = groupsOf(values);
  const [p, q] = [fourParts(a, 'bacteroidetesA'), fourParts(b, 'bacteroidetesB')];
  const found = (parts: Parts) =>
    parts.flatMap((value, i): [number, number][] => (value > 0 ? [[i, value]] : []));
  const listed = pairs(p, q).map(
    ([one, other], i) => `${NAMES[i]} ${significant(one, 3)} and ${significant(other, 3)}`,
  );
  return {
    title: `Make-up of groups A and B in per cent, on a scale of powers of ten: ${listed.join(', ')}.`,
    x: { label: 'Phylum', unit: '', scale: 'linear', categories: NAMES },
    y: { label: 'Share of the community', unit: '%', scale: 'log' },
    series: [
      { kind: 'point', name: 'Group B', role: 'compare', points: found(q) },
      { kind: 'point', name: 'Group A', role: 'main', points: found(p) },
    ],
  };
}

export const limits = [
  'The review prints one figure for each group and phylum, without spread: how far apart two people of one group are is not known, so that no distance here says whether the groups differ beyond chance.',
  'Shares of a whole hang together: one phylum cannot rise without another falling, even if its own number of bacteria stays the same.',
  'A distance shows that communities differ, not whether the flora or the resistance came first, nor whether diet or drugs explain both.',
  'Only three phyla are printed; all others are one part here. Diversity and both distances would be different with finer parts.',
  'The plot leaves out a phylum with 0, which has no place on a scale of ratios.',
];

export const sources = [
  'shannon1948',
  'pielou1966',
  'bray-curtis1957',
  'aitchison1992',
  'martin-fernandez2003',
];
