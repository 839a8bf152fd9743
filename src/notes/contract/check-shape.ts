import type { NoteModule } from '../../../content/notes/lib/contract.ts';
import { checkInputs } from '../../../content/notes/lib/errors.ts';
import { parseTag } from '../../claims/index.ts';
import { schemaFaults, type ValueFault } from '../../issues/index.ts';
import { checkInput } from './check-input.ts';
import { defaultValues } from './default-values.ts';
import { NOTE_LINES, noteSchema } from './note-schema.ts';

/**
 * What keeps `module` from being a note before anything of it runs: exports that are missing or of the wrong type,
 * ranges, defaults and presets that are not sound. Empty if it is one. All is told that does not follow from the rest.
 */
export function checkShape(module: unknown): ValueFault[] {
  const shape = noteSchema.safeParse(module);
  const wrong = shape.success ? [] : schemaFaults(shape.error, module, NOTE_LINES);
  const note = module as NoteModule;
  const isSound = (...names: PropertyKey[]): boolean =>
    !wrong.some(({ path }) => path.length === 0 || names.includes(path[0] ?? ''));
  const inputs = Object.entries(isRecord(module) && isRecord(module.inputs) ? note.inputs : {})
    .filter(([key]) => !wrong.some(({ path }) => path[0] === 'inputs' && (path[1] ?? key) === key))
    .flatMap(([key, input]) => checkInput(['inputs', key], input));
  return [
    ...wrong,
    ...(isSound('tag') ? checkTag(note) : []),
    ...inputs,
    ...(isSound('outputs') ? checkOutputs(note) : []),
    ...(inputs.length === 0 && isSound('inputs', 'presets') ? checkPresets(note) : []),
  ];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const checkTag = ({ tag }: NoteModule): ValueFault[] =>
  tag === '' || parseTag(tag)
    ? []
    : [
        {
          path: ['tag'],
          problem: `tag: “${tag}” is not a tag.`,
          mend: "Write export const tag = ''; npm run tag gives one.",
        },
      ];

function checkOutputs({ outputs }: NoteModule): ValueFault[] {
  const main = Object.values(outputs).filter((output) => output.main).length;
  if (main === 1) return [];
  const problem = `outputs: exactly one must be main, not ${main}.`;
  return [{ path: ['outputs'], problem, mend: 'Write main: true in the one to be printed large.' }];
}

function checkPresets(note: NoteModule): ValueFault[] {
  return (note.presets ?? []).flatMap(({ name, values }, index) => {
    const path = ['presets', index, 'values'];
    const unknown = Object.keys(values).find((key) => !Object.hasOwn(note.inputs, key));
    if (unknown)
      return [
        { path: [...path, unknown], problem: `presets: “${name}” sets “${unknown}”, which is no input.` },
      ];
    try {
      checkInputs({ ...defaultValues(note.inputs), ...values }, note.inputs);
      return [];
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return [{ path, problem: `presets: “${name}”: ${why}` }];
    }
  });
}
