import { describe, expect, it } from 'vitest';
import type { NoteInput, RowsInput } from '../../../content/notes/lib/contract.ts';
import { checkInput } from './check-input.ts';

const origin = { illustrative: 'A test.' };
const options = { yes: 'Yes', no: 'No' };
const drug = { kind: 'text', label: 'Drug', maxLength: 5, default: '', origin } as const;
const rows: RowsInput = {
  kind: 'rows',
  label: 'Trials',
  row: 'trial',
  fields: { drug },
  max: 2,
  default: [],
  origin,
};

describe('the declaration of an input', () => {
  it.each<NoteInput>([
    { kind: 'choice', label: 'A', options, default: 'yes', origin },
    { kind: 'set', label: 'A', options, default: ['no'], origin },
    { ...rows, default: [{ drug: 'a' }] },
  ])('is sound: %j', (input) => expect(checkInput(['inputs', 'a'], input)).toEqual([]));

  it.each<[NoteInput, string]>([
    [{ kind: 'choice', label: 'A', options: { yes: 'Yes' }, default: 'yes', origin }, 'at least two options'],
    [
      { kind: 'choice', label: 'A', options, default: 'maybe', origin },
      'the default is wrong: A must be one of Yes, No.',
    ],
    [{ kind: 'set', label: 'A', options, default: ['maybe'], origin }, 'the default is wrong'],
    [{ ...rows, default: [{ drug: 'longer' }] }, 'Drug in trial 1 must be at most 5 characters.'],
    [
      { ...rows, fields: { drug: { ...drug, default: 'longer' } } },
      'inputs.a.fields.drug: the default is longer',
    ],
  ])('is told to be wrong: %j', (input, problem) =>
    expect(
      checkInput(['inputs', 'a'], input)
        .map((fault) => fault.problem)
        .join('\n'),
    ).toContain(problem),
  );
});
