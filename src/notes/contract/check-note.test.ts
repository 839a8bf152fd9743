import { describe, expect, it } from 'vitest';
import type { NoteModule } from '../../../content/notes/lib/contract.ts';
import { mintTag } from '../../claims/index.ts';
import { checkNote } from './check-note.ts';
import { defaultValues } from './default-values.ts';

const events = {
  label: 'Events',
  symbol: 'x',
  unit: '',
  min: 0,
  max: 100,
  step: 1,
  default: 61,
  integer: true,
  origin: { sentence: 'chiosa.introduction.04' },
};

const twice = { label: 'Twice', unit: '', format: { fixed: 0 }, main: true };

const note: NoteModule = {
  tag: mintTag(7),
  title: 'Doubling',
  question: 'What is twice the number?',
  formula: ['y = 2x'],
  inputs: { events },
  outputs: { twice },
  compute: ({ events }) => ({ twice: 2 * Number(events) }),
  say: (_, { twice }) => `It is ${twice}.`,
  limits: ['None.'],
  sources: ['garwood1936'],
  calculators: {},
};

describe('checkNote', () => {
  it('has nothing to say of a note that keeps the contract', () => expect(checkNote(note)).toEqual([]));

  it.each<[string, unknown, string]>([
    ['no module', undefined, 'The module is missing.'],
    ['a missing export', { ...note, say: undefined }, 'It exports no `say`.'],
    ['an empty formula list', { ...note, formula: [] }, 'formula must hold at least one formula.'],
    [
      'a question without its mark',
      { ...note, question: 'Twice' },
      'question must end with a question mark.',
    ],
    [
      'an unknown key',
      { ...note, inputs: { events: { ...events, colour: 1 } } },
      'inputs.events has a field “colour” that the contract does not know.',
    ],
    ['a mistyped tag', { ...note, tag: 'AAAAA' }, 'tag: “AAAAA” is not a tag.'],
    [
      'a default out of range',
      { ...note, inputs: { events: { ...events, default: 101 } } },
      'default 101 lies outside 0 to 100',
    ],
    [
      'an empty range',
      { ...note, inputs: { events: { ...events, max: 0, default: 0 } } },
      'min 0 is not below max 0',
    ],
    ['a log scale from 0', { ...note, inputs: { events: { ...events, scale: 'log' } } }, 'needs min above 0'],
    [
      'a broken default',
      { ...note, inputs: { events: { ...events, default: 1.5 } } },
      'default 1.5 is not a whole number',
    ],
    [
      'no main output',
      { ...note, outputs: { twice: { ...twice, main: false } } },
      'exactly one must be main, not 0',
    ],
    ['a result without a key', { ...note, compute: () => ({}) }, 'no value for “twice”'],
    ['Infinity', { ...note, compute: () => ({ twice: Infinity }) }, 'returned Infinity, as a number'],
    ['-Infinity', { ...note, compute: () => ({ twice: -Infinity }) }, 'returned -Infinity for “twice”'],
    [
      'a sentence that throws',
      { ...note, say: (_: unknown, { no }: { no: { way: string } }) => no.way },
      'say: It threw',
    ],
    [
      'a result that is text',
      { ...note, say: () => 'It is Infinity.' },
      'say: say returned “It is Infinity.”.',
    ],
    ['NaN', { ...note, compute: () => ({ twice: Number.NaN }) }, 'returned NaN for “twice”'],
    [
      'a throw inside the range',
      {
        ...note,
        compute: () => {
          throw new Error('Too many.');
        },
      },
      'compute: It threw “Too many.”. At {"events":61} (and at 2 more settings).',
    ],
    ['a broken plot', { ...note, plot: () => ({}) }, 'The plot needs a title.'],
  ])('names %s', (_, module, problem) =>
    expect(
      checkNote(module)
        .map((fault) => fault.problem)
        .join('\n'),
    ).toContain(problem),
  );
});

it('defaultValues takes each input’s default', () =>
  expect(defaultValues(note.inputs)).toEqual({ events: 61 }));
