/**
 * Four definitions of drug resistance applied to one patient's history: three older ones and that of the ILAE
 * (2009, printed 2010), as the review states them.
 *
 * Answers are three-valued: a definition is not met if any of its conditions is false, otherwise undetermined if
 * any is unknown, otherwise met. “Uncontrolled” is read as seizure-free for under 12 months (our reading).
 * ILAE: two different drugs failed in trials that were appropriate, adequate and tolerated, without sustained
 * freedom, which is 12 months or three times the longest interval between seizures in the year before treatment,
 * whichever is longer (Kwan 2010; the rule is not in the review).
 *
 * Units: years, months. Unknown is null. “Not met” does not mean that the epilepsy responds to drugs.
 * Errors: E_NAN, E_RANGE (also an answer or outcome that is none), E_EMPTY for a drug without a name, as
 * `CalculatorError`.
 */
import type { Inputs, Outputs, Preset, Row, Word } from './lib/contract.ts';
import { reaches } from './lib/decimals.ts';
import { type Bounds, CalculatorError, checkInputs, checkNumbers } from './lib/errors.ts';
import { fixed } from './lib/format.ts';

export const tag = 'N24HG';
export const title = 'Four definitions, one patient';
export const question =
  'Is this patient’s epilepsy drug-resistant, by which definition, and what is still unknown?';

/** True, false, or null for unknown. */
export type Answer = boolean | null;
export type Outcome = 'failed' | 'seizureFree' | 'undetermined';
export type Verdict = 'met' | 'not met' | 'undetermined';

export interface Trial {
  drug: string;
  appropriate: Answer;
  adequate: Answer;
  tolerated: Answer;
  outcome: Outcome;
}

export interface History {
  trials: Trial[];
  diagnosisConfirmed: Answer;
  adherenceConfirmed: Answer;
  carefullyMonitored: Answer;
  yearsSinceOnset: number;
  yearsOnTreatment: number;
  seizureFreeMonths: number;
  longestPreTreatmentIntervalMonths: number | null;
  burdenSufficient: Answer;
}

/** Each definition's verdict, the counts behind that of the ILAE, and whether to think of pseudoresistance first. */
export function definitionChecker(history: History) {
  checkHistory(history);
  const { trials, yearsSinceOnset, yearsOnTreatment, diagnosisConfirmed } = history;
  const uncontrolled = history.seizureFreeMonths < 12;
  const drugs = new Set(trials.map(nameOf));
  const qualifying = new Set(trials.filter(qualifies).map(nameOf));
  const possible = new Set(trials.filter(mayQualify).map(nameOf)).difference(qualifying);
  const sustained = sustainedFreedom(history);
  return {
    oneYear: verdict(
      ...[yearsOnTreatment > 0, yearsSinceOnset >= 1, uncontrolled],
      ...[diagnosisConfirmed, history.carefullyMonitored],
    ),
    twoYear: verdict(yearsOnTreatment >= 2, uncontrolled, history.burdenSufficient),
    oneYearTwoDrugs: verdict(yearsOnTreatment >= 1, drugs.size >= 2, uncontrolled),
    ilae2009: verdict(sustained === null ? null : !sustained, enough(qualifying.size, possible.size)),
    qualifyingFailures: qualifying.size,
    possibleFailures: possible.size,
    sustainedSeizureFree: sustained,
    pseudoresistanceFlag:
      diagnosisConfirmed !== true ||
      history.adherenceConfirmed !== true ||
      trials.some(({ appropriate, adequate }) => appropriate === false || adequate === false),
  };
}

/** Three-valued AND. */
function verdict(...conditions: Answer[]): Verdict {
  if (conditions.includes(false)) return 'not met';
  return conditions.includes(null) ? 'undetermined' : 'met';
}

/** Two drugs are enough; with those that may yet count, perhaps. */
function enough(qualifying: number, possible: number): Answer {
  if (qualifying >= 2) return true;
  return qualifying + possible >= 2 ? null : false;
}

const nameOf = ({ drug }: Trial): string => drug.trim().toLowerCase();
const conditionsOf = ({ appropriate, adequate, tolerated }: Trial): Answer[] => [
  ...[appropriate, adequate, tolerated],
];
const qualifies = (trial: Trial): boolean =>
  trial.outcome === 'failed' && conditionsOf(trial).every((each) => each === true);
const mayQualify = (trial: Trial): boolean =>
  trial.outcome !== 'seizureFree' && !conditionsOf(trial).includes(false);

function sustainedFreedom({
  seizureFreeMonths,
  longestPreTreatmentIntervalMonths: interval,
}: History): Answer {
  if (interval === null) return seizureFreeMonths < 12 ? false : null;
  return reaches(seizureFreeMonths, Math.max(12, 3 * interval));
}

const duration = { min: 0, max: 1e4 };
const ranges = {
  yearsSinceOnset: { label: 'The years since onset', ...duration },
  yearsOnTreatment: { label: 'The years on treatment', ...duration },
  seizureFreeMonths: { label: 'The months without seizures', ...duration },
  longestPreTreatmentIntervalMonths: { label: 'The longest interval', ...duration },
};

/** Numbers first, as everywhere; then answers and outcomes that are none, and drugs without a name. */
function checkHistory(history: History): void {
  const known = Object.entries(ranges).filter(
    ([field]) =>
      field !== 'longestPreTreatmentIntervalMonths' || history.longestPreTreatmentIntervalMonths !== null,
  );
  const numbers = known.map(([field]) => [field, history[field as keyof typeof ranges]]);
  checkNumbers<string>(Object.fromEntries(numbers), Object.fromEntries<Bounds>(known));
  if (!Array.isArray(history.trials))
    throw new CalculatorError('E_NAN', 'trials', 'The drug trials must be a list.');
  checkAnswers('', history, [
    'diagnosisConfirmed',
    'adherenceConfirmed',
    'carefullyMonitored',
    'burdenSufficient',
  ]);
  for (const [i, trial] of history.trials.entries()) {
    checkAnswers(`trials.${i}.`, trial, ['appropriate', 'adequate', 'tolerated']);
    if (!Object.hasOwn(OUTCOMES, trial.outcome))
      throw new CalculatorError(
        'E_RANGE',
        `trials.${i}.outcome`,
        `The outcome of trial ${i + 1} must be one of the three.`,
      );
  }
  const unnamed = history.trials.findIndex(({ drug }) => typeof drug !== 'string' || drug.trim() === '');
  if (unnamed >= 0)
    throw new CalculatorError(
      'E_EMPTY',
      `trials.${unnamed}.drug`,
      `Trial ${unnamed + 1} must name its drug.`,
    );
}

function checkAnswers<T>(path: string, given: T, fields: (keyof T & string)[]): void {
  for (const field of fields)
    if (given[field] !== null && typeof given[field] !== 'boolean')
      throw new CalculatorError(
        'E_RANGE',
        path + field,
        'The answer must be true, false or null for unknown.',
      );
}

export const calculators = { definitionChecker };

export const formula = [
  String.raw`\text{one year: } T > 0 \wedge O \ge 1 \wedge m < 12 \wedge \text{diagnosis} \wedge \text{monitoring}`,
  String.raw`\text{two years: } T \ge 2 \wedge m < 12 \wedge \text{burden}, \qquad \text{one year, two drugs: } T \ge 1 \wedge \text{drugs} \ge 2 \wedge m < 12`,
  String.raw`\text{ILAE: } \#\{\text{drugs failed} \wedge \text{appropriate} \wedge \text{adequate} \wedge \text{tolerated}\} \ge 2 \wedge m < \max(12,\, 3\,i)`,
];

const OUTCOMES: Record<Outcome, string> = {
  failed: 'seizures went on',
  seizureFree: 'seizure-free',
  undetermined: 'not yet clear',
};
const answers = { yes: 'yes', no: 'no', unknown: 'unknown' };
const older = { sentence: 'chiosa.definition.02' };
const ilae = { sentence: 'chiosa.definition.03' };
const first = { sentence: 'chiosa.definition.04' };
const madeUp = { illustrative: 'A made-up history.' };

const answer = (label: string, origin: { sentence: string }, help: string) =>
  ({ kind: 'choice', label, options: answers, default: 'yes', origin, help }) as const;

const failed = (drug: string) => ({
  ...{ drug, appropriate: 'yes', adequate: 'yes', tolerated: 'yes', outcome: 'failed' },
});

export const inputs = {
  trials: {
    kind: 'rows',
    label: 'Drug trials',
    row: 'drug trial',
    max: 12,
    fields: {
      drug: { kind: 'text', label: 'Drug', maxLength: 60, default: 'another drug', origin: madeUp },
      appropriate: answer('Appropriate', ilae, 'Chosen as fits the kind of seizures.'),
      adequate: answer('Adequate', ilae, 'At a sufficient dose for long enough.'),
      tolerated: answer('Tolerated', ilae, 'No, if it was stopped only for side effects.'),
      outcome: { kind: 'choice', label: 'Outcome', options: OUTCOMES, default: 'failed', origin: madeUp },
    },
    default: [failed('carbamazepine'), failed('lamotrigine')],
    origin: madeUp,
    help: 'One row a trial; the same drug twice counts once. A row without a name is not counted.',
  },
  diagnosis: answer('Diagnosis confirmed', first, 'Epilepsy of the kind that is treated.'),
  adherence: answer('Drugs taken as prescribed', first, 'Levels in blood may tell.'),
  monitored: answer('Treatment carefully monitored', older, 'Asked for by the one-year definition.'),
  burden: answer(
    'Seizures frequent and severe enough',
    older,
    'Asked for by the two-year definition, which gives no bound.',
  ),
  onset: {
    label: 'Since the first seizure',
    symbol: 'O',
    unit: 'years',
    min: 0,
    max: 90,
    step: 0.1,
    default: 3,
    origin: madeUp,
  },
  treated: {
    label: 'On treatment',
    symbol: 'T',
    unit: 'years',
    min: 0,
    max: 90,
    step: 0.1,
    default: 2.5,
    origin: madeUp,
  },
  free: {
    label: 'Without seizures until now',
    symbol: 'm',
    unit: 'months',
    min: 0,
    max: 240,
    step: 1,
    default: 1,
    origin: madeUp,
  },
  intervalKnown: {
    kind: 'choice',
    label: 'Longest interval before treatment',
    options: { yes: 'known', no: 'unknown' },
    default: 'yes',
    origin: madeUp,
  },
  interval: {
    label: 'That interval between seizures',
    symbol: 'i',
    unit: 'months',
    min: 0,
    max: 12,
    step: 0.1,
    default: 2,
    origin: madeUp,
    help: 'The longest within the year before treatment.',
  },
} satisfies Inputs;

type Settings = Record<'onset' | 'treated' | 'free' | 'interval', number> & {
  trials: Row[];
  diagnosis: string;
  adherence: string;
  monitored: string;
  burden: string;
  intervalKnown: string;
};

const VERDICTS: Record<Verdict, Word> = {
  met: { word: 'met', shape: 'full', tone: 'yes' },
  'not met': { word: 'not met', shape: 'empty', tone: 'no' },
  undetermined: { word: 'undetermined', shape: 'half', tone: 'mixed' },
};
const verdicts = { unit: '', format: { words: VERDICTS } };

export const outputs = {
  ilae2009: { label: 'ILAE 2009: two drugs failed', ...verdicts, main: true },
  oneYear: { label: 'One year after onset', ...verdicts },
  twoYear: { label: 'Two years of treatment', ...verdicts },
  oneYearTwoDrugs: { label: 'One year with two or three drugs', ...verdicts },
  qualifyingFailures: { label: 'Drugs whose failure counts (ILAE)', unit: 'drugs', format: { fixed: 0 } },
  possibleFailures: { label: 'Drugs that may yet count', unit: 'drugs', format: { fixed: 0 } },
  sustained: {
    label: 'Sustained seizure freedom',
    unit: '',
    format: {
      words: {
        yes: { word: 'yes', shape: 'full', tone: 'no' },
        no: { word: 'no', shape: 'empty', tone: 'yes' },
        unknown: { word: 'unknown', shape: 'half', tone: 'mixed' },
      },
    },
  },
  pseudoresistanceFlag: {
    label: 'Pseudoresistance',
    unit: '',
    format: {
      words: {
        true: { word: 'rule out first', shape: 'half', tone: 'mixed' },
        false: { word: 'no sign of it', shape: 'empty', tone: 'none' },
      },
    },
  },
} satisfies Outputs;

const ANSWERS: Record<string, Answer> = { yes: true, no: false, unknown: null };
const answerOf = (key: unknown): Answer => ANSWERS[String(key)] ?? null;

/** The history as the calculator takes it; rows without a drug's name are left out. */
function historyOf(values: Settings): History {
  const trials = values.trials
    .filter(({ drug }) => String(drug).trim() !== '')
    .map(({ drug, appropriate, adequate, tolerated, outcome }) => ({
      drug: String(drug),
      ...{ appropriate: answerOf(appropriate), adequate: answerOf(adequate), tolerated: answerOf(tolerated) },
      outcome: outcome as Outcome,
    }));
  return {
    trials,
    diagnosisConfirmed: answerOf(values.diagnosis),
    adherenceConfirmed: answerOf(values.adherence),
    carefullyMonitored: answerOf(values.monitored),
    burdenSufficient: answerOf(values.burden),
    ...{ yearsSinceOnset: values.onset, yearsOnTreatment: values.treated, seizureFreeMonths: values.free },
    longestPreTreatmentIntervalMonths: values.intervalKnown === 'yes' ? values.interval : null,
  };
}

/** What the page shows. */
export function compute(values: Settings) {
  checkInputs(values, inputs);
  const { sustainedSeizureFree, ...found } = definitionChecker(historyOf(values));
  const sustained = sustainedSeizureFree === null ? 'unknown' : sustainedSeizureFree ? 'yes' : 'no';
  return { ...found, sustained };
}

const NAMES = {
  ilae2009: 'the ILAE definition',
  oneYear: 'the one-year definition',
  twoYear: 'the two-year definition',
  oneYearTwoDrugs: 'that of one year with two drugs',
};

/** The result in words. */
export function say(values: Settings, result: ReturnType<typeof compute>): string {
  const by = (wanted: Verdict) => {
    const names = Object.entries(NAMES).filter(([key]) => result[key as keyof typeof NAMES] === wanted);
    return new Intl.ListFormat('en-GB').format(names.map(([, name]) => name));
  };
  const parts = [
    ['Drug-resistant by', by('met')],
    [by('met') ? 'not by' : 'not drug-resistant by', by('not met')],
    ['undetermined by', by('undetermined')],
  ].filter(([, names]) => names);
  const sentence = parts.map(([words, names]) => `${words} ${names}`).join('; ');
  const { qualifyingFailures, possibleFailures, pseudoresistanceFlag } = result;
  const unnamed = values.trials.length - historyOf(values).trials.length;
  return (
    `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}. ` +
    `The failure of ${counted(qualifyingFailures)} counts for the ILAE${possibleFailures > 0 ? `, that of ${fixed(possibleFailures, 0)} more may` : ''}. ` +
    (pseudoresistanceFlag ? 'Pseudoresistance must be ruled out first. ' : '') +
    (unnamed > 0 ? `Rows without a drug’s name are left out: ${fixed(unnamed, 0)}.` : '')
  ).trim();
}

const counted = (drugs: number): string =>
  drugs === 1 ? 'one drug' : `${drugs === 0 ? 'no' : fixed(drugs, 0)} drugs`;

const history = (name: string, values: Preset['values'], why: string): Preset => ({
  ...{ name, values, origin: { illustrative: `A made-up history: ${why}` } },
});
const stopped = { ...failed('carbamazepine'), tolerated: 'no' };
const missed = { ...failed('carbamazepine'), adequate: 'no' };
const doseUnknown = { ...failed('lamotrigine'), adequate: 'unknown' };
const freed = { ...failed('lamotrigine'), outcome: 'seizureFree' };

export const presets: Preset[] = [
  history('Two drugs failed', {}, 'every definition is met.'),
  history(
    'One stopped for side effects',
    { trials: [stopped, failed('lamotrigine')] },
    'a drug that was not tolerated does not count for the ILAE.',
  ),
  history(
    'Two failures in eight months',
    { trials: [failed('levetiracetam'), failed('valproate')], onset: 0.7, treated: 0.6 },
    'the older definitions ask for more time.',
  ),
  history(
    'One drug for 18 months',
    { trials: [failed('valproate')], onset: 1.5, treated: 1.5 },
    'only the one-year definition asks for no second drug and no second year.',
  ),
  history(
    'Free for 14 months',
    { trials: [failed('carbamazepine'), freed], free: 14, interval: 3 },
    'more than three times the longest interval is sustained freedom.',
  ),
  history(
    'Free for 14 months, rare seizures',
    { trials: [failed('carbamazepine'), failed('phenytoin')], free: 14, interval: 8 },
    'after intervals of eight months freedom takes two years to show.',
  ),
  history(
    'A dose unknown',
    { trials: [failed('carbamazepine'), doseUnknown] },
    'what is not known leaves the definition of the ILAE undetermined.',
  ),
  history(
    'Tablets missed',
    { trials: [missed, failed('lamotrigine')], adherence: 'no' },
    'a trial is not adequate if the drug was not taken.',
  ),
];

export const limits = [
  'An exercise with definitions, not a diagnosis: whether a trial was appropriate, adequate and tolerated is a judgement, which the note takes as given.',
  '“Not completely controlled” and “not seizure free” are read as seizure-free for under 12 months; the review gives no bound. The two-year definition’s “sufficient frequency and severity” is left to the reader.',
  'The rule of 12 months or three intervals is that of the ILAE paper and is not in the review. By that paper, freedom of three intervals but under 12 months leaves a trial undetermined: enter it so.',
  'The definition of the ILAE was offered as a hypothesis to be tested. Not meeting it does not mean that the epilepsy responds: too little may have been tried.',
  'Pseudoresistance is flagged if the diagnosis or the taking of drugs is not confirmed, or if a drug or its dose was wrong.',
];

export const sources = ['kwan2010'];
