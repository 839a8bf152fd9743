import type {
  Inputs,
  InputValue,
  NoteModule,
  Row,
  RowsInput,
  Values,
} from '../../../content/notes/lib/contract.ts';

/** Each input's default, by key, as values of one's own. */
export function defaultValues(inputs: Inputs): Values {
  return Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, copyOf(input.default)]));
}

/** The values of each preset, with defaults for what it leaves out. */
export function presetValues({ inputs, presets = [] }: Pick<NoteModule, 'inputs' | 'presets'>): Values[] {
  return presets.map(({ values }) => ({ ...defaultValues(inputs), ...structuredClone(values) }));
}

/** A row as it is when a reader adds one. */
export function newRow({ fields }: RowsInput): Row {
  return Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field.default]));
}

const copyOf = (value: InputValue): InputValue => structuredClone(value);
