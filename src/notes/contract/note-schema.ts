import { z } from 'zod';
import type { SampleLines } from '../../issues/index.ts';

/** The contract of `content/notes/lib/contract.ts`, as far as a type cannot be trusted at run time. */
const text = z.string().trim().min(1, 'must not be empty');
const callable = z.custom<(...values: never[]) => unknown>(
  (value) => typeof value === 'function',
  'must be a function',
);

const origin = z.union(
  [z.strictObject({ sentence: text }), z.strictObject({ illustrative: text })],
  'must be { sentence: … } or { illustrative: … }',
);
const field = { label: text, origin, help: text.optional() };
/** Keys stand in addresses, where a comma, a dot or a colon would end them. */
const options = z.record(z.string().regex(/^[\w-]+$/, 'must be letters, digits, _ and -'), text);

const number = z.strictObject({
  ...field,
  kind: z.literal('number').optional(),
  symbol: text,
  unit: z.string(),
  min: z.number(),
  max: z.number(),
  step: z.number().positive('must be above 0'),
  default: z.number(),
  integer: z.boolean().optional(),
  scale: z.enum(['linear', 'log']).optional(),
});
const choice = z.strictObject({ ...field, kind: z.literal('choice'), options, default: text });
const set = z.strictObject({ ...field, kind: z.literal('set'), options, default: z.array(text) });
const words = z.strictObject({
  ...field,
  kind: z.literal('text'),
  maxLength: z.int().min(1).max(200),
  default: z.string(),
});
const inputName = z.string().regex(/^[a-z]\w*$/i, 'must be letters, digits and _, a letter first');
const row = z.record(z.string(), z.union([z.number(), z.string()]));
const rows = z.strictObject({
  ...field,
  kind: z.literal('rows'),
  row: text,
  fields: z.record(inputName, z.discriminatedUnion('kind', [number, choice, words])),
  max: z.int().min(1).max(50),
  default: z.array(row),
});
const input = z.discriminatedUnion('kind', [number, choice, set, rows]);

const word = z.strictObject({
  word: text,
  shape: z.enum(['full', 'half', 'empty', 'dash']),
  tone: z.enum(['yes', 'no', 'mixed', 'none']),
});
const format = z.union(
  [
    z.strictObject({
      fixed: z.int().min(0).max(12),
      sides: z.tuple([z.string().min(1), z.string().min(1)]).optional(),
    }),
    z.strictObject({ significant: z.int().min(1).max(15) }),
    z.strictObject({ percent: z.int().min(0).max(12) }),
    z.strictObject({ words: z.record(z.string(), word) }),
  ],
  'must be one of { fixed: 0 to 12 }, { significant: 1 to 15 }, { percent: 0 to 12 }, { words: … }',
);
const output = z.strictObject({ label: text, unit: z.string(), format, main: z.boolean().optional() });
const value = z.union([z.number(), z.string(), z.array(z.string()), z.array(row)]);
const preset = z.strictObject({ name: text, values: z.record(z.string(), value), origin });

/** Other exports are the public calculators. */
export const noteSchema = z.object({
  /** Empty until `npm run tag` gives one. */
  tag: z.string(),
  title: text,
  question: text.endsWith('?', 'must end with a question mark'),
  formula: z.array(text).min(1, 'must hold at least one formula'),
  inputs: z.record(inputName, input),
  outputs: z.record(z.string(), output),
  compute: callable,
  say: callable,
  plot: callable.optional(),
  icons: callable.optional(),
  presets: z.array(preset).optional(),
  limits: z.array(text).min(1, 'must say what the model takes for granted'),
  sources: z.array(text).min(1, 'must name a source'),
  calculators: z.record(z.string(), callable),
});

/** What an author adds where an export is missing. */
export const NOTE_LINES: SampleLines = {
  tag: "export const tag = '';",
  title: "export const title = 'New cases of epilepsy';",
  question: "export const question = 'How many new cases a year?';",
  formula: 'export const formula = [String.raw`y = 2x`];',
  inputs: 'export const inputs = { … } satisfies Inputs;',
  outputs: 'export const outputs = { … } satisfies Outputs;',
  compute: 'export function compute(values) { … }',
  say: 'export const say = (values, result) => `…`;',
  limits: "export const limits = ['What the model takes for granted.'];",
  sources: "export const sources = ['key of a reference'];",
  calculators: 'export const calculators = { … };',
};
