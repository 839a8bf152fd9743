import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as note from './definition-checker.ts';
import {
  type Answer,
  definitionChecker,
  type History,
  type Outcome,
  type Trial,
} from './definition-checker.ts';
import { describeContract, describeReference, expectError } from './lib/note-test.ts';
import reference from './reference/definition-checker.json' with { type: 'json' };

describeReference(note, reference);
describeContract(note, new URL('./definition-checker.ts', import.meta.url));

const answer = fc.oneof(
  { weight: 6, arbitrary: fc.constant(true) },
  { weight: 2, arbitrary: fc.constant(false) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const outcome = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Outcome>('failed') },
  { weight: 1, arbitrary: fc.constant<Outcome>('seizureFree') },
  { weight: 1, arbitrary: fc.constant<Outcome>('undetermined') },
);
const trial: fc.Arbitrary<Trial> = fc.record({
  drug: fc.constantFrom('carbamazepine', 'Carbamazepine ', 'lamotrigine', 'valproate', 'phenytoin'),
  ...{ appropriate: answer, adequate: answer, tolerated: answer, outcome },
});
const history: fc.Arbitrary<History> = fc.record({
  trials: fc.array(trial, { maxLength: 4 }),
  ...{ diagnosisConfirmed: answer, adherenceConfirmed: answer },
  ...{ carefullyMonitored: answer, burdenSufficient: answer },
  yearsSinceOnset: fc.constantFrom(0, 0.9, 1, 1.5, 2, 10),
  yearsOnTreatment: fc.constantFrom(0, 0.5, 1, 1.9, 2, 10),
  seizureFreeMonths: fc.constantFrom(0, 1, 11.9, 12, 14, 36),
  longestPreTreatmentIntervalMonths: fc.constantFrom(null, 0, 3, 4, 8, 12),
});

const DEFINITIONS = ['oneYear', 'twoYear', 'oneYearTwoDrugs', 'ilae2009'] as const;

/** Every history that the unknowns of this one may turn out to be, each unknown filled in either way. */
function* completions(given: History): Generator<History> {
  const clone = structuredClone(given);
  const fill: ((yes: boolean) => void)[] = [];
  const unknown = <K extends string>(part: Record<K, Answer>, key: K) => {
    if (part[key] === null) fill.push((yes) => (part[key] = yes as never));
  };
  for (const key of ['diagnosisConfirmed', 'carefullyMonitored', 'burdenSufficient'] as const)
    unknown(clone, key);
  for (const each of clone.trials) {
    for (const key of ['appropriate', 'adequate', 'tolerated'] as const) unknown(each, key);
    if (each.outcome === 'undetermined') fill.push((yes) => (each.outcome = yes ? 'failed' : 'seizureFree'));
  }
  if (clone.longestPreTreatmentIntervalMonths === null)
    fill.push((yes) => (clone.longestPreTreatmentIntervalMonths = yes ? 1000 : 0));
  for (let choice = 0; choice < 2 ** fill.length; choice++) {
    for (const [bit, set] of fill.entries()) set(Boolean(choice & (1 << bit)));
    yield clone;
  }
}

describe('definitionChecker', () => {
  it('is undetermined exactly where filling in the unknowns can change the answer', () => {
    fc.assert(
      fc.property(history, (given) => {
        const found = definitionChecker(given);
        const seen = DEFINITIONS.map(() => new Set<string>());
        for (const filled of completions(given)) {
          const answers = definitionChecker(filled);
          for (const [i, definition] of DEFINITIONS.entries()) seen[i]?.add(answers[definition]);
        }
        return DEFINITIONS.every((definition, i) => {
          const [only, other] = seen[i] ?? [];
          return found[definition] === (other === undefined ? only : 'undetermined');
        });
      }),
      { numRuns: 20_000 },
    );
  });
  it('does not depend on the order of the trials, nor on capitals and spaces in the names of drugs', () => {
    fc.assert(
      fc.property(history, (given) => {
        const shouted = given.trials
          .toReversed()
          .map((each) => ({ ...each, drug: ` ${each.drug.toUpperCase()}` }));
        return same(definitionChecker({ ...given, trials: shouted }), definitionChecker(given));
      }),
      { numRuns: 20_000 },
    );
  });
  it('counts a drug tried twice once', () => {
    fc.assert(
      fc.property(history, (given) =>
        same(
          definitionChecker({ ...given, trials: [...given.trials, ...given.trials] }),
          definitionChecker(given),
        ),
      ),
      { numRuns: 20_000 },
    );
  });
  it('never turns from met to not met by one more failed trial', () => {
    fc.assert(
      fc.property(history, trial, (given, more) => {
        const before = definitionChecker(given).ilae2009;
        const after = definitionChecker({
          ...given,
          trials: [...given.trials, { ...more, outcome: 'failed' }],
        }).ilae2009;
        const rank = { 'not met': 0, undetermined: 1, met: 2 };
        return rank[after] >= rank[before];
      }),
      { numRuns: 20_000 },
    );
  });
  it('meets no older definition in a patient without seizures for a year, and none at all in sustained freedom', () => {
    fc.assert(
      fc.property(history, (given) => {
        const { sustainedSeizureFree, ...found } = definitionChecker({ ...given, seizureFreeMonths: 36 });
        const older = [found.oneYear, found.twoYear, found.oneYearTwoDrugs].every(
          (each) => each === 'not met',
        );
        return older && (sustainedSeizureFree !== true || found.ilae2009 === 'not met');
      }),
      { numRuns: 20_000 },
    );
  });
  it('raises the flag at whatever is not confirmed, and at a wrong drug or dose only', () => {
    const sound = {
      trials: [],
      diagnosisConfirmed: true,
      adherenceConfirmed: true,
      carefullyMonitored: true,
    } as const;
    const rest = { yearsSinceOnset: 1, yearsOnTreatment: 1, seizureFreeMonths: 0, burdenSufficient: null };
    const base: History = { ...sound, trials: [], ...rest, longestPreTreatmentIntervalMonths: null };
    const one: Trial = { drug: 'x', appropriate: true, adequate: null, tolerated: false, outcome: 'failed' };
    expect(definitionChecker({ ...base, trials: [one] }).pseudoresistanceFlag).toBe(false);
    expect(definitionChecker({ ...base, adherenceConfirmed: null }).pseudoresistanceFlag).toBe(true);
    expect(
      definitionChecker({ ...base, trials: [{ ...one, appropriate: false }] }).pseudoresistanceFlag,
    ).toBe(true);
  });
  it('refuses what is no history, naming the trial at fault', () => {
    const [known] = reference;
    const good = known?.inputs as unknown as History;
    const [first] = good.trials;
    const withTrial = (wrong: object) => () =>
      definitionChecker({ ...good, trials: [{ ...(first as Trial), ...wrong } as Trial] });
    expectError(() => definitionChecker({ ...good, trials: undefined as never }), 'E_NAN');
    expectError(() => definitionChecker({ ...good, yearsOnTreatment: '2' as never }), 'E_NAN');
    expectError(() => definitionChecker({ ...good, burdenSufficient: 'yes' as never }), 'E_RANGE');
    expectError(withTrial({ tolerated: undefined }), 'E_RANGE');
    expectError(withTrial({ outcome: 'x' }), 'E_RANGE');
    expectError(withTrial({ drug: ' ' }), 'E_EMPTY');
    expect(withTrial({ drug: '' })).toThrow('Trial 1 must name its drug.');
  });
});

const same = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);
