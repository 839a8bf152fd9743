import { z } from 'zod';

/** The contract of `content/notes/lib/contract.ts`, as far as a type cannot be trusted at run time. */
const text = z.string().trim().min(1, 'must not be empty');
const callable = z.custom<(...values: never[]) => unknown>(
  (value) => typeof value === 'function',
  'must be a function',
);

const origin = z.union([z.strictObject({ sentence: text }), z.strictObject({ illustrative: text })]);

const input = z.strictObject({
  label: text,
  symbol: text,
  unit: z.string(),
  min: z.number(),
  max: z.number(),
  step: z.number().positive(),
  default: z.number(),
  integer: z.boolean().optional(),
  scale: z.enum(['linear', 'log']).optional(),
  origin,
  help: text.optional(),
});

const format = z.union([
  z.strictObject({ fixed: z.int().min(0).max(12) }),
  z.strictObject({ significant: z.int().min(1).max(15) }),
]);
const output = z.strictObject({ label: text, unit: z.string(), format, main: z.boolean().optional() });

/** Other exports are the public calculators. */
export const noteSchema = z.object({
  tag: text,
  title: text,
  question: text.endsWith('?', 'must end with a question mark'),
  formula: z.array(text).min(1, 'must hold at least one formula'),
  inputs: z.record(z.string().regex(/^[a-z]\w*$/i), input),
  outputs: z.record(z.string(), output),
  compute: callable,
  say: callable,
  plot: callable.optional(),
  limits: z.array(text).min(1, 'must say what the model takes for granted'),
  sources: z.array(text).min(1, 'must name a source'),
  calculators: z.record(z.string(), callable),
});
