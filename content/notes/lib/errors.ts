import type { ChoiceInput, Inputs, NumberInput, RowsInput, SetInput, TextInput } from './contract.ts';

/** The error codes of a calculator, in the order in which inputs are checked. */
export type ErrorCode = 'E_NAN' | 'E_INT' | 'E_RANGE' | 'E_ORDER' | 'E_SUM' | 'E_EMPTY' | 'E_UNDEFINED';

/** Thrown for inputs outside a calculator's declared range; `field` is the input at fault, `message` a sentence. */
export class CalculatorError extends Error {
  readonly code: ErrorCode;
  readonly field: string;
  constructor(code: ErrorCode, field: string, message: string) {
    super(message);
    this.name = 'CalculatorError';
    this.code = code;
    this.field = field;
  }
}

/** The declared range of one input; `above` and `below` exclude the bound itself. */
export interface Bounds {
  /** The input's name in messages; the field's own name if left out. */
  label?: string;
  min?: number;
  max?: number;
  above?: number;
  below?: number;
  integer?: boolean;
}

/** Checks one number: finite (`E_NAN`), whole where asked (`E_INT`), in range (`E_RANGE`). Returns it. */
export function checkNumber(field: string, value: number, bounds: Bounds): number {
  checkNumbers<string>({ [field]: value }, { [field]: bounds });
  return value;
}

/**
 * Checks every field of `values` by its bounds: all finite, then all whole, then all in range, so that the
 * code for several faults does not depend on the order of the fields. Throws the first as a `CalculatorError`.
 */
export function checkNumbers<Field extends string>(
  values: Record<Field, number>,
  bounds: Record<NoInfer<Field>, Bounds>,
): void {
  for (const [code, fault] of FAULTS)
    for (const field in values) {
      const problem = fault(values[field], bounds[field]);
      if (problem)
        throw new CalculatorError(code, field, `${bounds[field].label ?? field} must be ${problem}.`);
    }
}

type Fault = (value: number, bounds: Bounds) => string | false;

const FAULTS: [ErrorCode, Fault][] = [
  // Number.isFinite is false for text, null and undefined as well.
  ['E_NAN', (value) => !Number.isFinite(value) && 'a finite number'],
  ['E_INT', (value, { integer = false }) => integer && !Number.isInteger(value) && 'a whole number'],
  ['E_RANGE', (value, { above = -Infinity }) => value <= above && `above ${figure(above)}`],
  ['E_RANGE', (value, { min = -Infinity }) => value < min && `at least ${figure(min)}`],
  ['E_RANGE', (value, { max = Infinity }) => value > max && `at most ${figure(max)}`],
  ['E_RANGE', (value, { below = Infinity }) => value >= below && `below ${figure(below)}`],
];

/**
 * Checks the values of a note by its inputs, whatever their kinds: all of the right type (`E_NAN`), then all
 * whole where asked (`E_INT`), then all in range (`E_RANGE`: numbers, options, length of texts, number of rows).
 * The field of an error inside rows is a path, as in `trials.0.drug`. Throws the first as a `CalculatorError`.
 */
export function checkInputs(values: object, inputs: Inputs): void {
  const given = values as Record<string, unknown>;
  const parts = Object.entries(inputs).flatMap(([field, input]) => partsOf(field, given[field], input));
  for (const code of ['E_NAN', 'E_INT', 'E_RANGE'] as const)
    for (const { field, value, input, row } of parts) {
      const problem = faultOf(code, value, input);
      if (problem) throw new CalculatorError(code, field, `${input.label}${row} must be ${problem}.`);
    }
}

type AnyInput = NumberInput | ChoiceInput | SetInput | TextInput | RowsInput;

/** One value to check: an input's own, or one of a row's, with the row's number in words. */
interface Part {
  field: string;
  value: unknown;
  input: AnyInput;
  row: string;
}

/** The value itself and, for rows, what stands in them. */
function partsOf(field: string, value: unknown, input: AnyInput, row = ''): Part[] {
  const self = { field, value, input, row };
  if (input.kind !== 'rows' || !isRows(value)) return [self];
  return [
    self,
    ...value.flatMap((cells, i) =>
      Object.entries(input.fields).flatMap(([key, part]) =>
        partsOf(`${field}.${i}.${key}`, cells[key], part, ` in ${input.row} ${i + 1}`),
      ),
    ),
  ];
}

const isRows = (value: unknown): value is Record<string, unknown>[] =>
  Array.isArray(value) &&
  value.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row));

/** What `value` must be for want of `code`; nothing if that is not its fault. */
function faultOf(code: ErrorCode, value: unknown, input: AnyInput): string | false {
  switch (input.kind) {
    case 'choice':
      if (code === 'E_NAN') return typeof value !== 'string' && 'one of its options';
      return code === 'E_RANGE' && !Object.hasOwn(input.options, value as string) && oneOf(input);
    case 'set': {
      const texts = Array.isArray(value) && value.every((each) => typeof each === 'string');
      if (code === 'E_NAN') return !texts && 'a list of its options';
      const unknown = texts && value.some((each) => !Object.hasOwn(input.options, each));
      return code === 'E_RANGE' && unknown && `among ${words(input)}`;
    }
    case 'text':
      if (code === 'E_NAN') return typeof value !== 'string' && 'a text';
      return (
        code === 'E_RANGE' &&
        (value as string).length > input.maxLength &&
        `at most ${input.maxLength} characters`
      );
    case 'rows':
      if (code === 'E_NAN') return !isRows(value) && 'a list of rows';
      return code === 'E_RANGE' && (value as unknown[]).length > input.max && `at most ${input.max} rows`;
    default:
      for (const [known, fault] of FAULTS) {
        const problem = known === code && fault(value as number, input);
        if (problem) return problem;
      }
      return false;
  }
}

const words = ({ options }: ChoiceInput | SetInput): string => Object.values(options).join(', ');
const oneOf = (input: ChoiceInput): string => `one of ${words(input)}`;

const figures = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 15 });
const figure = (value: number) => figures.format(value);
