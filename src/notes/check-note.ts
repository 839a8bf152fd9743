import type { NoteInput, NoteModule, Result, Values } from '../../content/notes/lib/contract.ts';
import { parseTag } from '../claims/index.ts';
import { whyNoPlot, whyNoResult, whyNoSentence } from './check-result.ts';
import { noteSchema } from './note-schema.ts';

/**
 * What keeps `module` from being a note, as sentences that name the export at fault; empty if it is one.
 * It is run at its defaults and at each end of each input's range. Pure but for what the module does.
 */
export function checkNote(module: unknown): string[] {
  const shape = noteSchema.safeParse(module);
  if (!shape.success) return shape.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`);
  const note = module as NoteModule;
  return [
    ...(parseTag(note.tag) ? [] : [`tag: “${note.tag}” is not a tag.`]),
    ...Object.entries(note.inputs).flatMap(([key, input]) => checkInput(key, input)),
    ...checkOutputs(note),
    ...samples(note).flatMap((values) => checkRun(note, values)),
  ];
}

function checkInput(key: string, input: NoteInput): string[] {
  const wrong = (problem: string): string => `inputs.${key}: ${problem}.`;
  const { min, max, step } = input;
  const numbers = { min, max, default: input.default };
  return [
    ...(min < max ? [] : [wrong(`min ${min} is not below max ${max}`)]),
    ...(input.default >= min && input.default <= max
      ? []
      : [wrong(`default ${input.default} lies outside ${min} to ${max}`)]),
    ...(step <= max - min ? [] : [wrong(`step ${step} is wider than the range`)]),
    ...(input.scale === 'log' && min <= 0 ? [wrong('a logarithmic scale needs min above 0')] : []),
    ...Object.entries(numbers)
      .filter(([, value]) => input.integer && !Number.isInteger(value))
      .map(([name, value]) => wrong(`${name} ${value} is not a whole number`)),
  ];
}

function checkOutputs({ outputs }: NoteModule): string[] {
  const main = Object.values(outputs).filter((output) => output.main).length;
  return main === 1 ? [] : [`outputs: exactly one must be main, not ${main}.`];
}

/** The defaults, and the defaults with one input at an end of its range. */
function samples({ inputs }: NoteModule): Values[] {
  const defaults = defaultValues(inputs);
  const ends = Object.entries(inputs).flatMap(([key, { min, max }]) => [
    { ...defaults, [key]: min },
    { ...defaults, [key]: max },
  ]);
  return [defaults, ...ends];
}

/** Each input's default, by key. */
export function defaultValues(inputs: NoteModule['inputs']): Values {
  return Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, input.default]));
}

function checkRun(note: NoteModule, values: Values): string[] {
  const at = JSON.stringify(values);
  try {
    const result: Result = note.compute(values);
    const wrong = whyNoResult(result, note.outputs);
    if (wrong) return [`compute at ${at}: ${wrong}`];
    const problems = [whyNoSentence(note.say(values, result)), note.plot && whyNoPlot(note.plot(values))];
    return problems.filter((problem) => problem !== undefined).map((problem) => `At ${at}: ${problem}`);
  } catch (error) {
    return [`compute at ${at} threw “${error instanceof Error ? error.message : String(error)}”.`];
  }
}
