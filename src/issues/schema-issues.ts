import { z } from 'zod';
import type { Issue } from './issue.ts';
import { suggest } from './nearest.ts';
import type { YamlSource } from './yaml-source.ts';

type Fault = z.core.$ZodIssue;

/**
 * What a schema found wrong, as issues at their places in the source. `base` is the path of the checked value; with
 * the schema itself a misspelt field is told with the one that was meant.
 */
export function schemaIssues(
  rule: string,
  source: YamlSource,
  error: z.ZodError,
  base: PropertyKey[] = [],
  schema?: z.ZodType,
): Issue[] {
  const tell = (path: PropertyKey[], problem: string, mend: string): Issue => ({
    rule,
    file: source.file,
    ...source.at([...base, ...path]),
    problem: `${nameOf([...base, ...path])}${problem}`,
    mend,
  });
  return error.issues.flatMap(likeliest).flatMap((fault) => {
    if (fault.code !== 'unrecognized_keys')
      return [
        tell(fault.path, fault.message.replace(/\.?$/, '.'), 'Give it the value that the schema asks for.'),
      ];
    const known = schema ? keysAt(schema, fault.path) : [];
    return fault.keys.map((key) =>
      tell(
        [...fault.path, key],
        `there is no field “${key}”.`,
        suggest(key, known, 'Correct the name or take it out.'),
      ),
    );
  });
}

const nameOf = (path: PropertyKey[]): string => (path.length > 0 ? `${path.map(String).join('.')}: ` : '');

/** Of a value that may have several forms, what the form it comes nearest to finds wrong. */
function likeliest(fault: Fault): Fault[] {
  if (fault.code !== 'invalid_union') return [fault];
  const form = fault.errors.toSorted((a, b) => a.length - b.length)[0];
  if (!form || form.length === 0) return [fault];
  return form.flatMap(likeliest).map((inner) => ({ ...inner, path: [...fault.path, ...inner.path] }));
}

/** The fields that a schema knows at a path. */
function keysAt(schema: z.core.$ZodType, path: PropertyKey[]): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => keysAt(option, path));
  const [step, ...rest] = path;
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Record<string, z.core.$ZodType>;
    const inner = step === undefined ? undefined : shape[String(step)];
    return step === undefined ? Object.keys(shape) : inner ? keysAt(inner, rest) : [];
  }
  if (step === undefined) return [];
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return keysAt(schema.valueType, rest);
  return [];
}
