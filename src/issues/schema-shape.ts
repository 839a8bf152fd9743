import { z } from 'zod';

type Schema = z.core.$ZodType;

/** The schemas of what may stand at a path: several where a value may have several forms, none where nothing may. */
export function schemasAt(schema: Schema, path: readonly PropertyKey[]): Schema[] {
  const [step, ...rest] = path;
  if (step === undefined) return [schema];
  const bare = unwrap(schema);
  if (bare instanceof z.ZodUnion) return bare.options.flatMap((option) => schemasAt(option, path));
  const inner = innerOf(bare, step);
  return inner ? schemasAt(inner, rest) : [];
}

/** The fields that a schema knows at a path. */
export function keysAt(schema: Schema, path: readonly PropertyKey[]): string[] {
  return schemasAt(schema, path).flatMap(keysOf);
}

function keysOf(schema: Schema): string[] {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodUnion) return bare.options.flatMap(keysOf);
  return bare instanceof z.ZodObject ? Object.keys(bare.shape) : [];
}

function innerOf(schema: Schema, step: PropertyKey): Schema | undefined {
  if (schema instanceof z.ZodObject)
    return (schema.shape as Record<string, Schema | undefined>)[String(step)];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodTuple) return schema.def.items[Number(step)];
  return schema instanceof z.ZodRecord ? schema.valueType : undefined;
}

/** The schema itself, of one that lets its value be left out or changes it afterwards. */
function unwrap(schema: Schema): Schema {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unwrap(schema.unwrap());
  return schema instanceof z.ZodPipe ? unwrap(schema.in) : schema;
}

/** What the description of a field says of it; empty where it has none. */
export const describeSchema = (schema: Schema): string =>
  (schema instanceof z.ZodType ? schema.description : undefined) ??
  (schema === unwrap(schema) ? '' : describeSchema(unwrap(schema)));

/** A small value of the right shape, as YAML and JSON have it: `["…", "…"]`. Fields of JSON stand in quotes. */
export function sampleOf(schema: Schema, quoteKeys: boolean): string {
  const bare = unwrap(schema);
  const write = (inner: Schema) => sampleOf(inner, quoteKeys);
  const field = (key: string, inner: Schema) => `${quoteKeys ? `"${key}"` : key}: ${write(inner)}`;
  if (bare instanceof z.ZodUnion) return bare.options[0] ? write(simplest(bare.options)) : '…';
  if (bare instanceof z.ZodEnum) return JSON.stringify(bare.options[0]);
  if (bare instanceof z.ZodLiteral) return JSON.stringify(bare.value);
  if (bare instanceof z.ZodBoolean) return 'true';
  if (bare instanceof z.ZodNumber) return '1';
  if (bare instanceof z.ZodArray) return sampleList(bare, write(bare.element));
  if (bare instanceof z.ZodTuple) return `[${bare.def.items.map(write).join(', ')}]`;
  if (bare instanceof z.ZodRecord) return `{ ${field('name', bare.valueType)} }`;
  if (!(bare instanceof z.ZodObject)) return '"…"';
  const fields = Object.entries(bare.shape as Record<string, Schema>);
  const needed = fields.filter(([, inner]) => !(inner instanceof z.ZodOptional));
  // What may be left out is shown where there is little of it.
  const shown = fields.length <= 3 ? fields : needed;
  return `{ ${shown.map(([key, inner]) => field(key, inner)).join(', ')} }`;
}

/** A plain text before an object: the sample is to be short. */
const simplest = (options: readonly Schema[]): Schema =>
  options.find((option) => unwrap(option) instanceof z.ZodString) ?? (options[0] as Schema);

/** As many entries as there must be; a long one that may be missing is not shown. */
function sampleList(list: z.ZodArray, entry: string): string {
  const least = leastOf(list);
  if (least === 0 && entry.startsWith('{')) return '[]';
  return `[${Array(Math.max(1, least)).fill(entry).join(', ')}]`;
}

const leastOf = (list: z.ZodArray): number => {
  const least = list.def.checks?.flatMap(({ _zod: { def } }) =>
    def.check === 'min_length' && 'minimum' in def ? Number(def.minimum) : [],
  );
  return least?.[0] ?? 0;
};
