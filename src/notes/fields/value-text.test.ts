import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChoiceInput, NumberInput, RowsInput, SetInput } from '../../../content/notes/lib/contract.ts';
import { readValue, writeValue } from './value-text.ts';

const origin = { illustrative: 'A test.' };
const options = { yes: 'Yes', no: 'No', unknown: 'Not known' };
const choice: ChoiceInput = { kind: 'choice', label: 'Tolerated', options, default: 'yes', origin };
const set: SetInput = { ...choice, kind: 'set', default: [] };
const dose: NumberInput = {
  label: 'Dose',
  symbol: 'd',
  unit: 'mg',
  min: 0,
  max: 5000,
  step: 1,
  default: 100,
  origin,
};
const trials: RowsInput = {
  kind: 'rows',
  label: 'Trials',
  row: 'trial',
  fields: {
    drug: { kind: 'text', label: 'Drug', maxLength: 40, default: '', origin },
    dose,
    tolerated: choice,
  },
  max: 3,
  default: [],
  origin,
};
const names: RowsInput = { ...trials, fields: { drug: trials.fields.drug as never } };

describe('values in an address', () => {
  it('are short and readable', () => {
    expect(writeValue(2e-7, dose)).toBe('2e-7');
    expect(writeValue('no', choice)).toBe('no');
    expect(writeValue(['no', 'yes'], set)).toBe('no,yes');
    const rows = [
      { drug: 'phenytoin', dose: 300, tolerated: 'no' },
      { drug: 'a, b; c~', dose: 1, tolerated: 'yes' },
    ];
    expect(writeValue(rows, trials)).toBe('phenytoin,300,no;a~1 b~2 c~0,1,yes');
  });

  it('come back as they were', () => {
    const row = fc.record({
      drug: fc.oneof(fc.string({ maxLength: 40 }), fc.constantFrom('', ',', ';', '~', '~1', '~0;')),
      dose: fc.double({ min: 0, max: 5000, noNaN: true }).map((value) => value + 0),
      tolerated: fc.constantFrom(...Object.keys(options)),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 3 }), (rows) => {
        expect(readValue(writeValue(rows, trials), trials)).toEqual({ value: rows });
        const drugs = rows.map(({ drug }) => ({ drug }));
        expect(readValue(writeValue(drugs, names), names)).toEqual({ value: drugs });
      }),
    );
    fc.assert(
      fc.property(fc.subarray(Object.keys(options)), (keys) => {
        expect(readValue(writeValue(keys, set), set)).toEqual({ value: keys });
      }),
    );
  });
});

describe('an address that holds no values', () => {
  it.each([
    ['maybe', choice, '“maybe” is not one of the options: yes, no, unknown.'],
    ['constructor', choice, '“constructor” is not one of the options: yes, no, unknown.'],
    ['yes,maybe', set, '“maybe” is not one of the options: yes, no, unknown.'],
    ['a,1', trials, 'Row 1: it has 2 values, and 3 were due.'],
    ['a,1,yes;b,x,yes', trials, 'Row 2: Dose: “x” is not a number: enter one from 0 to 5,000.'],
    ['a,1,yes;b,1,yes;c,1,yes;d,1,yes', trials, 'There can be at most 3 rows.'],
    [`${'x'.repeat(41)},1,yes`, trials, 'Row 1: Drug: Write at most 40 characters: these are 41.'],
  ])('%s is answered with a sentence', (text, input, problem) =>
    expect(readValue(text, input)).toEqual({ problem }),
  );
});
