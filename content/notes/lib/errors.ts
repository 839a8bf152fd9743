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

const figure = (value: number) => value.toLocaleString('en-GB', { maximumSignificantDigits: 15 });
