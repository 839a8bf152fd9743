import type { z } from 'zod';
import { sayDue, valueAt } from './due-words.ts';
import type { Issue } from './issue.ts';
import { byNearness, findNearest, suggest } from './nearest.ts';
import { describeSchema, keysAt, sampleOf, schemasAt } from './schema-shape.ts';
import type { YamlSource } from './yaml-source.ts';

type Fault = z.core.$ZodIssue;
type Path = PropertyKey[];

/**
 * What a schema found wrong, as issues at their places in the source, in our own words. `base` is the path of the
 * checked value; with the schema itself a misspelt field is told with the one that was meant, and a value of another
 * shape with a sample of the right one.
 */
export function schemaIssues(
  rule: string,
  source: YamlSource,
  error: z.ZodError,
  base: Path = [],
  schema?: z.ZodType,
): Issue[] {
  const tell = (path: Path, problem: string, mend: string): Issue => ({
    rule,
    file: source.file,
    ...source.at([...base, ...path]),
    problem,
    mend,
  });
  const whole = valueAt(source.value, base);
  const faults = error.issues.flatMap((fault) => likeliest(fault, valueAt(whole, fault.path)));
  const meant = new Set(misspelt(faults, schema));
  return faults.flatMap((fault) => {
    const { path } = fault;
    const name = nameIn(source.value, [...base, ...path]);
    if (fault.code === 'unrecognized_keys')
      return fault.keys.map((key) =>
        tell(
          [...path, key],
          `${nameIn(source.value, [...base, ...path, key])}: there is no field “${key}”.`,
          mendName(key, keysOf(schema, path)),
        ),
      );
    const value = valueAt(whole, path);
    // A field that stands there under a misspelt name is not missing as well.
    if (value === undefined && meant.has(nameOf(path))) return [];
    const mend = mendOf(fault, value, path, source.file.endsWith('.json'), schema);
    if (fault.code === 'invalid_key')
      return [tell(path, `${name}: the name ${sayDue(fault.issues[0] ?? fault, path.at(-1))}.`, mend)];
    return [
      tell(path, value === undefined ? `${name} is missing.` : `${name} ${sayDue(fault, value)}.`, mend),
    ];
  });
}

const nameOf = (path: Path): string => path.map(String).join('.') || 'What the file holds';

/** A path as it is told: an entry of a list by what it calls itself, where it does. */
function nameIn(whole: unknown, path: Path): string {
  const steps = path.map((step, index) => {
    const entry = typeof step === 'number' ? valueAt(whole, path.slice(0, index + 1)) : undefined;
    const called = ['id', 'key', 'sentence'].map((key) => valueAt(entry, [key]));
    return called.find((name) => typeof name === 'string' && name !== '') ?? step;
  });
  return nameOf(steps as Path);
}

const keysOf = (schema: z.ZodType | undefined, path: Path): string[] => (schema ? keysAt(schema, path) : []);

const mendName = (key: string, known: string[]): string =>
  suggest(
    key,
    known,
    known.length > 0
      ? `Take it out, or write one of ${byNearness(key, known).join(', ')}.`
      : 'Correct the name or take it out.',
  );

/** Names of the fields that were meant by those that there are not. */
function misspelt(faults: Fault[], schema: z.ZodType | undefined): string[] {
  return faults.flatMap((fault) =>
    fault.code === 'unrecognized_keys'
      ? fault.keys.flatMap((key) => {
          const near = findNearest(key, keysOf(schema, fault.path));
          return near ? nameOf([...fault.path, near]) : [];
        })
      : [],
  );
}

/** What to write instead. */
function mendOf(
  fault: Fault,
  value: unknown,
  path: Path,
  quoteKeys: boolean,
  schema: z.ZodType | undefined,
): string {
  const found = schema ? schemasAt(schema, path)[0] : undefined;
  if (fault.code === 'invalid_value')
    return suggest(
      String(value),
      fault.values.map(String),
      `Write ${JSON.stringify(fault.values[0])}, or another of them.`,
    );
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  if (fault.code === 'invalid_type' && fault.expected === 'string' && isPlain)
    return `Put it in quotes: "${value}".`;
  const about = found ? describeSchema(found) : '';
  const last = path.at(-1);
  const isShape = value === undefined || /invalid_(type|union)|too_/.test(fault.code);
  if (!found || !isShape) return about || 'Correct it, or take it out where it may be left out.';
  const name = typeof last === 'string' ? `${quoteKeys ? `"${last}"` : last}: ` : '';
  return [`Write ${name}${sampleOf(found, quoteKeys)}.`, about].filter(Boolean).join(' ');
}

/** Of a value that may have several forms, what the form it comes nearest to finds wrong. */
function likeliest(fault: Fault, value: unknown): Fault[] {
  if (fault.code !== 'invalid_union') return [fault];
  // Forms of which it is not even the sort (a text where an object is due) come into question only if all are.
  const forms = fault.errors.filter(
    (form) => !form.some(({ code, path }) => code === 'invalid_type' && path.length === 0),
  );
  const form = forms.toSorted((a, b) => costOf(a) - costOf(b))[0];
  if (!form || form.length === 0) return [fault];
  return form
    .flatMap((inner) => likeliest(inner, valueAt(value, inner.path)))
    .map((inner) => ({ ...inner, path: [...fault.path, ...inner.path] }));
}

/** A field missing and one unknown of nearly its name are one slip. */
function costOf(form: Fault[]): number {
  const missing = form.filter(({ code }) => code === 'invalid_type').map(({ path }) => String(path.at(-1)));
  const unknown = form.flatMap((fault) => (fault.code === 'unrecognized_keys' ? fault.keys : []));
  return form.length - unknown.filter((key) => findNearest(key, missing)).length;
}
