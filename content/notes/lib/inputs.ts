/** Inputs that several notes have. */
import type { NumberInput } from './contract.ts';

/** The confidence level of limits. Neither review gives limits, so its default is ours everywhere. */
export const confidence = {
  label: 'Confidence level',
  symbol: String.raw`1-\alpha`,
  unit: '',
  min: 0.5,
  max: 0.999,
  step: 0.001,
  default: 0.95,
  origin: { illustrative: 'The usual level; the review gives no limits.' },
} satisfies NumberInput;
