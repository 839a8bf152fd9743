import type { NumberInput } from '../../../content/notes/lib/contract.ts';
import { addUnit, plainNumber } from '../format.ts';

/** Steps of a slider that is spaced by powers of ten; the browser sees positions 0 to this. */
const POSITIONS = 400;

type Ranged = Pick<NumberInput, 'min' | 'max' | 'step' | 'scale' | 'integer'>;

/** Attributes of the range field of an input: its own limits, or positions on a logarithmic scale. */
export function sliderRange(input: Ranged): { min: number; max: number; step: number } {
  if (input.scale === 'log') return { min: 0, max: POSITIONS, step: 1 };
  return { min: input.min, max: input.max, step: input.step };
}

/** Where the slider stands for `value`. */
export function sliderPosition(value: number, input: Ranged): number {
  if (input.scale !== 'log') return value;
  return Math.round((POSITIONS * Math.log(value / input.min)) / Math.log(input.max / input.min));
}

/** The value at a slider position: on a logarithmic scale rounded to three digits, and kept in range. */
export function sliderValue(position: number, input: Ranged): number {
  if (input.scale !== 'log') return position;
  const exact = input.min * (input.max / input.min) ** (position / POSITIONS);
  const rounded = input.integer ? Math.round(exact) : Number(exact.toPrecision(3));
  return Math.min(input.max, Math.max(input.min, rounded));
}

/** What a screen reader says of the slider: the value itself, not its position. */
export function spokenValue(value: number, unit: string): string {
  return addUnit(plainNumber(value), unit);
}
