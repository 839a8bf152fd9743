import type { NoteInput, NumberInput, TextInput } from '../../../content/notes/lib/contract.ts';
import { checkInputs } from '../../../content/notes/lib/errors.ts';
import type { ValueFault } from '../../issues/index.ts';

/** What is wrong with the declaration of an input at `path`; empty if nothing is. */
export function checkInput(path: PropertyKey[], input: NoteInput | TextInput): ValueFault[] {
  const wrong = [...whyWrong(input), ...whyNoDefault(input)];
  const inside =
    input.kind === 'rows'
      ? Object.entries(input.fields).flatMap(([key, field]) => checkInput([...path, 'fields', key], field))
      : [];
  const name = path.map(String).join('.');
  return [
    ...wrong.map(({ field, problem }) => ({ path: [...path, field], problem: `${name}: ${problem}.` })),
    ...inside,
  ];
}

/** A field of the declaration, and what is wrong with it. */
interface Wrong {
  field: string;
  problem: string;
}

function whyWrong(input: NoteInput | TextInput): Wrong[] {
  if (input.kind !== 'choice' && input.kind !== 'set')
    return input.kind === 'rows' || input.kind === 'text' ? [] : whyNoRange(input);
  return Object.keys(input.options).length < 2
    ? [{ field: 'options', problem: 'it needs at least two options' }]
    : [];
}

function whyNoRange(input: NumberInput): Wrong[] {
  const { min, max, step } = input;
  const broken = Object.entries({ min, max, default: input.default })
    .filter(([, value]) => input.integer && !Number.isInteger(value))
    .slice(0, 1)
    .map(([field, value]) => ({ field, problem: `${field} ${value} is not a whole number` }));
  if (!(min < max)) return [{ field: 'min', problem: `min ${min} is not below max ${max}` }, ...broken];
  return [
    ...(step <= max - min ? [] : [{ field: 'step', problem: `step ${step} is wider than the range` }]),
    ...(input.scale === 'log' && min <= 0
      ? [{ field: 'scale', problem: 'a logarithmic scale needs min above 0' }]
      : []),
    ...broken,
  ];
}

/** A default that the note itself would refuse. */
function whyNoDefault(input: NoteInput | TextInput): Wrong[] {
  const problem = defaultFault(input);
  return problem ? [{ field: 'default', problem }] : [];
}

function defaultFault(input: NoteInput | TextInput): string | undefined {
  if (input.kind === 'text')
    return input.default.length > input.maxLength ? 'the default is longer than the text may be' : undefined;
  if (input.kind === undefined || input.kind === 'number') {
    const { default: value, min, max } = input;
    // A range that is none has its own message.
    return min >= max || (value >= min && value <= max)
      ? undefined
      : `default ${value} lies outside ${min} to ${max}`;
  }
  try {
    checkInputs({ input: input.default }, { input });
    return undefined;
  } catch (error) {
    return `the default is wrong: ${(error as Error).message.replace(/\.$/, '')}`;
  }
}
