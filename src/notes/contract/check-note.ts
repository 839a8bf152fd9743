import type { NoteModule, Result, Values } from '../../../content/notes/lib/contract.ts';
import { checkInputs } from '../../../content/notes/lib/errors.ts';
import { parseTag } from '../../claims/index.ts';
import { checkInput } from './check-input.ts';
import { whyNoIcons, whyNoPlot, whyNoResult, whyNoSentence } from './check-result.ts';
import { defaultValues, presetValues } from './default-values.ts';
import { noteSchema } from './note-schema.ts';

/**
 * What keeps `module` from being a note, as sentences that name the export at fault; empty if it is one.
 * It is run at its defaults, its presets, and at each end of each input's range. Pure but for what it does.
 */
export function checkNote(module: unknown): string[] {
  const shape = noteSchema.safeParse(module);
  if (!shape.success) return shape.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}.`);
  const note = module as NoteModule;
  return [
    ...(parseTag(note.tag) ? [] : [`tag: “${note.tag}” is not a tag.`]),
    ...Object.entries(note.inputs).flatMap(([key, input]) => checkInput(`inputs.${key}`, input)),
    ...checkOutputs(note),
    ...checkPresets(note),
    ...[defaultValues(note.inputs), ...presetValues(note)].flatMap((values) => checkRun(note, values, false)),
    ...ends(note).flatMap((values) => checkRun(note, values, true)),
  ];
}

function checkOutputs({ outputs }: NoteModule): string[] {
  const main = Object.values(outputs).filter((output) => output.main).length;
  return main === 1 ? [] : [`outputs: exactly one must be main, not ${main}.`];
}

function checkPresets(note: NoteModule): string[] {
  return (note.presets ?? []).flatMap(({ name, values }) => {
    const unknown = Object.keys(values).find((key) => !Object.hasOwn(note.inputs, key));
    if (unknown) return [`presets: “${name}” sets “${unknown}”, which is no input.`];
    try {
      checkInputs({ ...defaultValues(note.inputs), ...values }, note.inputs);
      return [];
    } catch (error) {
      return [`presets: “${name}”: ${error instanceof Error ? error.message : String(error)}`];
    }
  });
}

/** The defaults with one number at an end of its range, or one choice at each option. */
function ends({ inputs }: NoteModule): Values[] {
  const defaults = defaultValues(inputs);
  return Object.entries(inputs).flatMap(([key, input]) => {
    if (input.kind === 'choice')
      return Object.keys(input.options).map((value) => ({ ...defaults, [key]: value }));
    if (input.kind === 'set' || input.kind === 'rows') return [{ ...defaults, [key]: [] }];
    return [
      { ...defaults, [key]: input.min },
      { ...defaults, [key]: input.max },
    ];
  });
}

/** `lenient` where inputs, each in range, may not go together: the note then says so with a sentence. */
function checkRun(note: NoteModule, values: Values, lenient: boolean): string[] {
  const at = JSON.stringify(values);
  try {
    const result: Result = note.compute(values);
    const wrong = whyNoResult(result, note.outputs);
    if (wrong) return [`compute at ${at}: ${wrong}`];
    const problems = [
      whyNoSentence(note.say(values, result)),
      note.plot && whyNoPlot(note.plot(values)),
      note.icons && whyNoIcons(note.icons(values)),
    ];
    return problems.filter((problem) => problem !== undefined).map((problem) => `At ${at}: ${problem}`);
  } catch (error) {
    if (lenient && isTogether(error)) return [];
    return [`compute at ${at} threw “${error instanceof Error ? error.message : String(error)}”.`];
  }
}

/** The note says that inputs, each in range, cannot stand together. Told by code: tests load the class twice. */
const isTogether = (error: unknown): boolean =>
  /^E_(ORDER|SUM|EMPTY|UNDEFINED)$/.test(String((error as { code?: unknown } | null)?.code));
