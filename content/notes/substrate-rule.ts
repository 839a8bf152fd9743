/**
 * Is a drug carried by a transporter? The rule that the review reports for a definite substrate of P-gp, that
 * both experiments in cells and in the living animal found transport, applied to any list of observations.
 *
 * One finding of transport in a system is enough for that system; findings against it do not undo the class, but
 * make it contested. An experiment whose result is not stated counts for nothing.
 *
 * Values: each observation is `yes`, `no` or `notStated`.
 * Errors: E_NAN for what is no list, E_RANGE for any other value, as `CalculatorError`.
 */
import type { Inputs, Outputs, Preset, Row } from './lib/contract.ts';
import { CalculatorError, checkInputs } from './lib/errors.ts';

export const tag = 'X3B66';
export const title = 'The rule for a substrate';
export const question = 'Is a drug carried by the transporter, and do the experiments agree?';

const RESULTS = ['yes', 'no', 'notStated'];

/** The class of a drug by the systems in which transport was found, and whether any observation contradicts another. */
export function substrateClass(given: { inVitro: string[]; inVivo: string[]; unspecified: string[] }) {
  const { inVitro, inVivo, unspecified } = given;
  checkResults({ inVitro, inVivo, unspecified });
  const all = [...inVitro, ...inVivo, ...unspecified];
  return {
    class: classOf(inVitro.includes('yes'), inVivo.includes('yes'), all),
    contested: all.includes('yes') && all.includes('no'),
  };
}

function checkResults(lists: Record<string, string[]>): void {
  for (const [field, list] of Object.entries(lists))
    if (!Array.isArray(list)) throw new CalculatorError('E_NAN', field, 'The observations must be a list.');
  for (const [field, list] of Object.entries(lists))
    if (!list.every((result) => RESULTS.includes(result)))
      throw new CalculatorError('E_RANGE', field, `Each observation must be one of ${RESULTS.join(', ')}.`);
}

function classOf(inCells: boolean, inAnimals: boolean, all: string[]) {
  if (inCells && inAnimals) return 'definite';
  if (inCells) return 'in-vitro-only';
  if (inAnimals) return 'in-vivo-only';
  if (all.includes('yes')) return 'unspecified-only';
  return all.includes('no') ? 'none-positive' : 'untested';
}

export const calculators = { substrateClass };

export const formula = [
  String.raw`\text{definite} \iff \exists\,\text{yes in vitro} \;\land\; \exists\,\text{yes in vivo}`,
  String.raw`\text{contested} \iff \exists\,\text{yes} \;\land\; \exists\,\text{no}`,
];

type Observation = [system: 'vitro' | 'vivo' | 'unspecified', result: string, model: string];
const rows = (observations: Observation[]): Row[] =>
  observations.map(([system, result, model]) => ({ system, result, model }));

const LLC = 'LLC-PK1 cells with MDR1';
const MDCK = 'MDCKII cells with MDR1';
const BOTH = 'MDCKII and LLC-PK1 cells with MDR1';
const UNKNOWN = 'not stated';

/** What the review reports on P-gp, in the order of its table; judgements on all evidence are no observations. */
const PHENOBARBITAL: Observation[] = [
  ['vivo', 'yes', 'rat'],
  ['vitro', 'yes', LLC],
  ['vitro', 'yes', MDCK],
  ['vitro', 'no', LLC],
  ['vitro', 'notStated', BOTH],
];

export const inputs = {
  observations: {
    kind: 'rows',
    label: 'Observations',
    row: 'observation',
    max: 12,
    fields: {
      system: {
        kind: 'choice',
        label: 'System',
        options: { vitro: 'in vitro', vivo: 'in vivo', unspecified: 'not stated' },
        default: 'vitro',
        origin: { illustrative: 'Most experiments are done in cells.' },
      },
      result: {
        kind: 'choice',
        label: 'Transported',
        options: { yes: 'yes', no: 'no', notStated: 'not stated' },
        default: 'yes',
        origin: { illustrative: 'The answer that the rule looks for.' },
      },
      model: {
        kind: 'text',
        label: 'Model',
        maxLength: 60,
        default: '',
        origin: { illustrative: 'For the reader; the rule does not use it.' },
      },
    },
    default: rows(PHENOBARBITAL),
    origin: { sentence: 'chiosa.transport-pgp.11' },
    help: 'At first what the review reports on phenobarbital and P-gp.',
  },
} satisfies Inputs;

type Settings = { observations: Row[] };

const preset = (drug: string, sentence: string, observations: Observation[]): Preset => ({
  name: `${drug} and P-gp`,
  values: { observations: rows(observations) },
  origin: { sentence: `chiosa.${sentence}` },
});

export const presets: Preset[] = [
  preset('Phenobarbital', 'transport-pgp.11', PHENOBARBITAL),
  preset('Phenytoin', 'transport-pgp.03', [
    ['vitro', 'yes', 'neuroectodermal cells with MDR1, against cells without'],
    ['vitro', 'yes', LLC],
    ['vitro', 'yes', MDCK],
    ['vitro', 'yes', LLC],
    ['vitro', 'notStated', BOTH],
  ]),
  preset('Lamotrigine', 'transport-pgp.04', [
    ['vivo', 'yes', 'rat'],
    ['vitro', 'yes', LLC],
  ]),
  preset('Oxcarbazepine', 'transport-pgp.04', [['vivo', 'yes', 'rat']]),
  preset('Felbamate', 'transport-pgp.04', [['vivo', 'yes', 'rat']]),
  preset('Carbamazepine', 'transport-pgp.05', [
    ['unspecified', 'no', UNKNOWN],
    ['unspecified', 'yes', UNKNOWN],
    ['vitro', 'no', LLC],
    ['unspecified', 'no', UNKNOWN],
  ]),
  preset('Levetiracetam', 'transport-pgp.07', [
    ['vivo', 'no', 'rat'],
    ['vitro', 'yes', LLC],
    ['unspecified', 'no', UNKNOWN],
  ]),
  preset('Valproate', 'transport-pgp.07', [['vivo', 'no', 'rat']]),
  preset('Topiramate', 'transport-pgp.09', [['vitro', 'yes', LLC]]),
  preset('Ethosuximide', 'transport-pgp.10', [
    ['vitro', 'notStated', BOTH],
    ['vitro', 'notStated', BOTH],
  ]),
  preset('Diazepam', 'upregulation.15', [['unspecified', 'no', UNKNOWN]]),
];

export const outputs = {
  class: {
    label: 'By the rule',
    unit: '',
    format: {
      words: {
        definite: { word: 'definite substrate', shape: 'full', tone: 'yes' },
        'in-vitro-only': { word: 'transported in vitro only', shape: 'half', tone: 'mixed' },
        'in-vivo-only': { word: 'transported in vivo only', shape: 'half', tone: 'mixed' },
        'unspecified-only': { word: 'transported in a system not stated', shape: 'half', tone: 'mixed' },
        'none-positive': { word: 'no transport found', shape: 'empty', tone: 'no' },
        untested: { word: 'no result', shape: 'dash', tone: 'none' },
      },
    },
    main: true,
  },
  contested: {
    label: 'Do the results contradict each other?',
    unit: '',
    format: {
      words: {
        true: { word: 'yes, contested', shape: 'half', tone: 'mixed' },
        false: { word: 'no', shape: 'dash', tone: 'none' },
      },
    },
  },
  found: { label: 'Observations of transport', unit: '', format: { fixed: 0 } },
  against: { label: 'Observations of none', unit: '', format: { fixed: 0 } },
  silent: { label: 'Results not stated', unit: '', format: { fixed: 0 } },
} satisfies Outputs;

/** What the page shows: the rule on the rows as sorted by system, and how many say what. */
export function compute({ observations }: Settings) {
  checkInputs({ observations }, inputs);
  const results = (kept: Row[]) => kept.map(({ result }) => String(result));
  const inSystem = (name: string) => results(observations.filter(({ system }) => system === name));
  const count = (result: string) => results(observations).filter((each) => each === result).length;
  return {
    ...substrateClass({
      inVitro: inSystem('vitro'),
      inVivo: inSystem('vivo'),
      unspecified: inSystem('unspecified'),
    }),
    ...{ found: count('yes'), against: count('no'), silent: count('notStated') },
  };
}

const REASONS: Record<ReturnType<typeof compute>['class'], string> = {
  definite: 'A definite substrate: transport was found both in vitro and in vivo.',
  'in-vitro-only': 'Not definite: transport was found in vitro, but not in vivo.',
  'in-vivo-only': 'Not definite: transport was found in vivo, but not in vitro.',
  'unspecified-only': 'Not definite: transport was found, but in a system that is not stated.',
  'none-positive': 'No observation found transport.',
  untested: 'There is no result to judge by.',
};

/** The result in words. */
export function say(_values: Settings, result: ReturnType<typeof compute>): string {
  const { found, against, silent, contested } = result;
  const times = (count: number, what: string) =>
    `${count} ${count === 1 ? 'observation' : 'observations'} ${what}`;
  const counts = `${times(found, 'of transport')}, ${times(against, 'of none')}`;
  const unknown = silent > 0 ? `, ${silent} without a stated result` : '';
  const doubt = contested ? ' Some contradict others, which the rule does not weigh.' : '';
  return `${REASONS[result.class]} ${counts}${unknown}.${doubt}`;
}

export const limits = [
  'The rule asks only whether transport was ever found, not how often, how strongly, or at what concentration; one finding outweighs any number against it.',
  'The review tells that lamotrigine, oxcarbazepine, phenobarbital and phenytoin have been suggested as definite. Of its own observations, those on lamotrigine and phenobarbital alone meet the rule; the others may rest on work that it does not describe.',
  'That judgement on all evidence is no observation and is left out of the presets, as is a correlation in patients for the metabolite of oxcarbazepine.',
  'Observations on the same cells by two groups count as two. A drug that is carried in cells or in rats need not be carried in patients to a degree that matters.',
];

export const sources = ['zhang2012'];
