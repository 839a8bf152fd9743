/**
 * An exercise: one short case, nine hypotheses of drug resistance. The reader picks those that the case speaks for;
 * the answer is compared with a key as two sets, and what the review says for and against the key is told.
 *
 * Score: with K the key, C what was chosen and h what both hold, precision h/|C|, recall h/|K| and
 * F1 = 2h/(|K| + |C|), the coincidence index of two sets (Dice 1945). Order and repetition do not count.
 * Errors: E_NAN for what is no list, E_RANGE for an option that does not exist, E_EMPTY for an empty key.
 */
import type { Inputs, Outputs } from './lib/contract.ts';
import { CalculatorError, checkInputs } from './lib/errors.ts';

export const tag = 'J5C8R';
export const title = 'Which hypothesis explains this patient?';
export const question = 'Which of the nine hypotheses does a case speak for, and what speaks against it?';

/** Right, missed and superfluous choices; precision is null where nothing is chosen. */
export function exerciseScore(given: { options: string[]; key: string[]; chosen: string[] }) {
  checkSets({ options: given.options, key: given.key, chosen: given.chosen });
  const [key, chosen] = [new Set(given.key), new Set(given.chosen)];
  const hits = [...key].filter((each) => chosen.has(each)).length;
  return {
    hits,
    missed: key.size - hits,
    extra: chosen.size - hits,
    precision: chosen.size > 0 ? hits / chosen.size : null,
    recall: hits / key.size,
    f1: (2 * hits) / (key.size + chosen.size),
    exact: hits === key.size && hits === chosen.size,
  };
}

function checkSets({ options, ...sets }: { options: string[]; key: string[]; chosen: string[] }): void {
  for (const [field, list] of Object.entries({ options, ...sets }))
    if (!Array.isArray(list))
      throw new CalculatorError('E_NAN', field, 'The options must be given as a list.');
  for (const [field, list] of Object.entries(sets))
    if (!list.every((each) => options.includes(each)))
      throw new CalculatorError('E_RANGE', field, 'Every choice must be among the options.');
  if (sets.key.length === 0)
    throw new CalculatorError('E_EMPTY', 'key', 'The key must hold at least one option.');
}

export const calculators = { exerciseScore };

export const formula = [
  String.raw`F_1 = \frac{2h}{|K| + |C|}, \qquad h = |K \cap C|`,
  String.raw`\text{precision} = \frac{h}{|C|}, \qquad \text{recall} = \frac{h}{|K|}`,
];

const HYPOTHESES = {
  intrinsic: 'Intrinsic severity',
  target: 'Target',
  transporter: 'Transporter',
  pharmacokinetic: 'Pharmacokinetic',
  network: 'Neural network',
  gene: 'Gene variant',
  epigenetic: 'Epigenetic',
  inflammation: 'Neuroinflammation',
  gut: 'Gut and brain',
};

interface Vignette {
  story: string;
  key: (keyof typeof HYPOTHESES)[];
  /** What the review says for the key and against it, retold. */
  pro: string;
  con: string;
  /** The sentences of the review that this retells. */
  from: string[];
}

const VIGNETTES: Record<string, Vignette> = {
  severity: {
    story: 'The first drug fails; there were forty seizures before it',
    key: ['intrinsic'],
    pro: 'More seizures before treatment go with a smaller chance of lasting remission.',
    con: 'Evidence for a direct link is very limited, and in a randomized trial treatment at once rather than later left remission in the long run the same.',
    from: ['chiosa.intrinsic-severity.03', 'chiosa.intrinsic-severity.08', 'chiosa.intrinsic-severity.11'],
  },
  channels: {
    story: 'Carbamazepine fails, lamotrigine helps; sodium channels of CA1 cells are changed',
    key: ['target'],
    pro: 'In resistant temporal lobe epilepsy carbamazepine lost its block of sodium channels, while lamotrigine still slowed their recovery: loss of a target differs from drug to drug and cell to cell.',
    con: 'Most resistant patients fail several drugs with different targets, which one changed target does not explain.',
    from: [
      'chiosa.target.03',
      'chiosa.target.04',
      'chiosa.target.06',
      'chiosa.target.07',
      'chiosa.target.16',
    ],
  },
  pumped: {
    story: 'Every drug that P-gp carries fails; levetiracetam works',
    key: ['transporter'],
    pro: 'In a model with more P-gp at the blood–brain barrier there was no resistance to drugs that P-gp does not carry, levetiracetam among them.',
    con: 'Whether P-gp carries levetiracetam is contested: in cells yes, in rats no. Pumps that drugs themselves call up do not explain why some patients resist the very first drug.',
    from: [
      'chiosa.upregulation.14',
      'chiosa.upregulation.15',
      'chiosa.transport-pgp.07',
      'chiosa.transport-pgp.09',
      'chiosa.upregulation.11',
    ],
  },
  levels: {
    story: 'Drug levels in the blood stay low on high doses',
    key: ['pharmacokinetic'],
    pro: 'Several studies found levels that stay too low in resistant patients in spite of high doses.',
    con: 'They may come from enzymes rather than pumps; monitoring would show and mend them; and resistant patients have as many adverse events as others, as if their levels were alike.',
    from: [
      'chiosa.pharmacokinetic.03',
      'chiosa.pharmacokinetic.04',
      'chiosa.pharmacokinetic.11',
      'chiosa.pharmacokinetic.16',
    ],
  },
  thinning: {
    story: 'The cortex is thinner in many places, far from the focus',
    key: ['network'],
    pro: 'In temporal lobe epilepsy the cortex is thinner in many regions of both hemispheres; a rebuilt network may no longer answer to drugs.',
    con: 'Such changes are not followed by resistance in every patient, and which of them matter is not known.',
    from: [
      'chiosa.network.03',
      'chiosa.network.05',
      'chiosa.network.06',
      'chiosa.network.07',
      'chiosa.network.16',
    ],
  },
  rash: {
    story: 'The drug is stopped for a severe rash; the patient has a variant of HLA-A',
    key: ['gene'],
    pro: 'Variants of HLA-A go with hypersensitivity to several antiseizure drugs.',
    con: 'That is about safety, not resistance: a drug stopped for a rash has not failed to work. Resistant patients differ so much that no one theory explains them all.',
    from: ['chiosa.gene-variant.07', 'chiosa.gene-variant.10', 'chiosa.gene-variant.14'],
  },
  micrornas: {
    story: 'MicroRNAs are changed in tissue removed at surgery',
    key: ['epigenetic'],
    pro: 'MicroRNAs set how much of many proteins is made, and several go with temporal lobe epilepsy.',
    con: 'No hypothesis is proven by this case. All such tissue comes from resistant patients, so that cause and effect cannot be told apart; none of these layers above the genome is proven to bring about resistance.',
    from: ['chiosa.epigenetic.12', 'chiosa.epigenetic.15', 'chiosa.epigenetic.03'],
  },
  rasmussen: {
    story: 'Rasmussen’s encephalitis; treatment against TNF brings fewer seizures',
    key: ['inflammation'],
    pro: 'Some resistant patients with this disease had fewer seizures under adalimumab, which acts against TNF; inflammation is seen in tissue that causes seizures.',
    con: 'That is one disease, and some of its patients. Inflammation as a marker, of how epilepsy develops or of what a treatment does, still has to be assessed.',
    from: ['chiosa.biomarkers.13', 'chiosa.neuroinflammatory.08', 'chiosa.neuroinflammatory.10'],
  },
  diet: {
    story: 'A ketogenic diet brings fewer seizures, and the gut flora has changed',
    key: ['gut'],
    pro: 'The diet changes the flora; in mice it protected from seizures, and in children responders and others ended with different flora.',
    con: 'Both may follow from the diet: it also acts through adenosine and DNA methylation. From study to study the same bacteria rise, fall or stay.',
    from: [
      'chiosa.gut-animal.01',
      'chiosa.gut-kd.14',
      'chiosa.gut-kd.07',
      'chiosa.gut-kd.10',
      'chiosa.gut-kd.13',
      'chiosa.gut-kd.17',
      'chiosa.epigenetic.14',
    ],
  },
};

export const inputs = {
  vignette: {
    kind: 'choice',
    label: 'Case',
    options: Object.fromEntries(Object.entries(VIGNETTES).map(([name, { story }]) => [name, story])),
    default: 'severity',
    origin: { illustrative: 'Made-up cases; each follows sentences of the review, listed in the code.' },
  },
  chosen: {
    kind: 'set',
    label: 'What it speaks for',
    options: HYPOTHESES,
    default: [],
    origin: { illustrative: 'The nine hypotheses of the review; none is chosen at first.' },
    help: 'Choose one or more; the explanation follows.',
  },
} satisfies Inputs;

type Settings = { vignette: string; chosen: string[] };

export const outputs = {
  verdict: {
    label: 'Your answer',
    unit: '',
    format: {
      words: {
        open: { word: 'not given yet', shape: 'dash', tone: 'none' },
        right: { word: 'as in the key', shape: 'full', tone: 'yes' },
        partly: { word: 'partly as in the key', shape: 'half', tone: 'mixed' },
        wrong: { word: 'not as in the key', shape: 'empty', tone: 'no' },
      },
    },
    main: true,
  },
  hits: { label: 'Right choices', unit: '', format: { fixed: 0 } },
  extra: { label: 'Choices too many', unit: '', format: { fixed: 0 } },
  f1: { label: 'Agreement with the key, F1', unit: '', format: { fixed: 2 } },
} satisfies Outputs;

type Verdict = keyof typeof outputs.verdict.format.words;

/** What the page shows: the score against the case's key; no agreement is stated before an answer. */
export function compute(values: Settings) {
  checkInputs(values, inputs);
  const { hits, extra, f1, exact } = exerciseScore({
    options: Object.keys(HYPOTHESES),
    key: vignetteOf(values).key,
    chosen: values.chosen,
  });
  const answered = hits + extra > 0;
  const verdict: Verdict = !answered ? 'open' : exact ? 'right' : hits > 0 ? 'partly' : 'wrong';
  return { verdict, hits, extra, f1: answered ? f1 : null };
}

function vignetteOf({ vignette }: Settings): Vignette {
  const found = VIGNETTES[vignette];
  if (!found) throw new CalculatorError('E_RANGE', 'vignette', 'The case must be one of those listed.');
  return found;
}

const OPENINGS: Record<Exclude<Verdict, 'open'>, string> = {
  right: 'As in the key:',
  partly: 'Partly as in the key, which is',
  wrong: 'Not as in the key, which is',
};

/** The case alone until an answer is chosen; then the key, and what the review says for and against it. */
export function say(values: Settings, { verdict }: ReturnType<typeof compute>): string {
  const { story, key, pro, con } = vignetteOf(values);
  if (verdict === 'open') return `${story}. Which hypotheses does this speak for?`;
  const named = key.map((name) => HYPOTHESES[name].toLowerCase()).join(' and ');
  return `${OPENINGS[verdict]} ${named}. For it: ${pro} Against it: ${con}`;
}

export const limits = [
  'The cases are made up and each is told so that one hypothesis stands out. Real patients are not: most who write on resistance expect several mechanisms in one person.',
  'The key is our reading of the review, not a diagnosis, and none of the nine hypotheses is proven.',
  'What is said for and against retells the review; where its own sentences disagree, the chapters on the hypotheses show both.',
];

export const sources = ['dice1945'];
