import { describe, expect, it } from 'vitest';
import type { Inputs } from './contract.ts';
import { CalculatorError, checkInputs } from './errors.ts';

const origin = { illustrative: 'A test.' };
const dose = {
  label: 'Dose',
  symbol: 'd',
  unit: 'mg',
  min: 0,
  max: 100,
  step: 1,
  default: 10,
  integer: true,
  origin,
};
const answer = {
  kind: 'choice',
  label: 'Tolerated',
  options: { yes: 'Yes', no: 'No' },
  default: 'yes',
  origin,
} as const;
const inputs: Inputs = {
  dose,
  answer,
  found: { ...answer, kind: 'set', label: 'Found', default: [] },
  trials: {
    kind: 'rows',
    label: 'Trials',
    row: 'trial',
    fields: { drug: { kind: 'text', label: 'Drug', maxLength: 5, default: '', origin }, dose, answer },
    max: 2,
    default: [],
    origin,
  },
};
const row = { drug: 'a', dose: 1, answer: 'no' };
const good = { dose: 5, answer: 'yes', found: ['no'], trials: [row] };

/** Code and field of what is thrown. */
function fault(values: object): string | undefined {
  try {
    checkInputs(values, inputs);
    return undefined;
  } catch (error) {
    if (!(error instanceof CalculatorError)) throw error;
    expect(error.message).toMatch(/^[A-Z].* must be .*\.$/);
    return `${error.code} ${error.field}`;
  }
}

describe('checkInputs', () => {
  it.each([good, { ...good, found: [], trials: [] }, { ...good, more: 1 }])('takes %j', (values) =>
    expect(fault(values)).toBeUndefined(),
  );

  it.each<[object, string]>([
    [{ ...good, dose: '5' }, 'E_NAN dose'],
    [{ ...good, dose: 1.5 }, 'E_INT dose'],
    [{ ...good, dose: 101 }, 'E_RANGE dose'],
    [{ ...good, answer: undefined }, 'E_NAN answer'],
    [{ ...good, answer: true }, 'E_NAN answer'],
    [{ ...good, answer: 'toString' }, 'E_RANGE answer'],
    [{ ...good, found: 'no' }, 'E_NAN found'],
    [{ ...good, found: [1] }, 'E_NAN found'],
    [{ ...good, found: ['no', 'maybe'] }, 'E_RANGE found'],
    [{ ...good, trials: {} }, 'E_NAN trials'],
    [{ ...good, trials: [null] }, 'E_NAN trials'],
    [{ ...good, trials: [row, row, row] }, 'E_RANGE trials'],
    [{ ...good, trials: [{ ...row, drug: 7 }] }, 'E_NAN trials.0.drug'],
    [{ ...good, trials: [row, { ...row, drug: 'longer' }] }, 'E_RANGE trials.1.drug'],
    [{ ...good, trials: [{ ...row, dose: 0.5 }] }, 'E_INT trials.0.dose'],
    [{ ...good, trials: [{ drug: 'a', dose: 1 }] }, 'E_NAN trials.0.answer'],
  ])('refuses %j', (values, expected) => expect(fault(values)).toBe(expected));

  it('tells the code for several faults in the order of codes, not of fields', () => {
    expect(fault({ ...good, dose: 101, trials: [{ ...row, dose: Number.NaN }] })).toBe('E_NAN trials.0.dose');
    expect(fault({ ...good, answer: 'maybe', trials: [{ ...row, dose: 0.5 }] })).toBe('E_INT trials.0.dose');
  });

  it('names the row in words', () => {
    expect(() => checkInputs({ ...good, trials: [row, { ...row, answer: 'maybe' }] }, inputs)).toThrow(
      'Tolerated in trial 2 must be one of Yes, No.',
    );
  });
});
