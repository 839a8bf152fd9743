import type { NoteInput, NumberInput, TextInput } from '../../../content/notes/lib/contract.ts';
import { checkInputs } from '../../../content/notes/lib/errors.ts';

/** What is wrong with the declaration of an input, as sentences that name `place`; empty if nothing is. */
export function checkInput(place: string, input: NoteInput | TextInput): string[] {
  const wrong = [...whyWrong(input), whyNoDefault(input)].filter((problem) => problem !== undefined);
  const inside =
    input.kind === 'rows'
      ? Object.entries(input.fields).flatMap(([key, field]) => checkInput(`${place}.fields.${key}`, field))
      : [];
  return [...wrong.map((problem) => `${place}: ${problem}.`), ...inside];
}

function whyWrong(input: NoteInput | TextInput): (string | undefined)[] {
  if (input.kind === 'choice' || input.kind === 'set')
    return [Object.keys(input.options).length < 2 ? 'it needs at least two options' : undefined];
  return input.kind === 'rows' || input.kind === 'text' ? [] : whyNoRange(input);
}

function whyNoRange(input: NumberInput): (string | undefined)[] {
  const { min, max, step } = input;
  const broken = Object.entries({ min, max, default: input.default }).find(
    ([, value]) => input.integer && !Number.isInteger(value),
  );
  return [
    min < max ? undefined : `min ${min} is not below max ${max}`,
    step <= max - min ? undefined : `step ${step} is wider than the range`,
    input.scale === 'log' && min <= 0 ? 'a logarithmic scale needs min above 0' : undefined,
    broken && `${broken[0]} ${broken[1]} is not a whole number`,
  ];
}

/** A default that the note itself would refuse. */
function whyNoDefault(input: NoteInput | TextInput): string | undefined {
  if (input.kind === 'text')
    return input.default.length > input.maxLength ? 'the default is longer than the text may be' : undefined;
  if (input.kind === undefined || input.kind === 'number') {
    const { default: value, min, max } = input;
    return value >= min && value <= max ? undefined : `default ${value} lies outside ${min} to ${max}`;
  }
  try {
    checkInputs({ input: input.default }, { input });
    return undefined;
  } catch (error) {
    return `the default is wrong: ${(error as Error).message.replace(/\.$/, '')}`;
  }
}
