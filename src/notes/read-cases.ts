import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Fault, readYaml, schemaFaults, suggest } from '../issues/index.ts';
import type { ReferenceCase } from './page/reference-cases.ts';

const text = z.string().trim().min(1, 'must not be empty');
const values = z.record(z.string(), z.unknown());
const referenceCases = z.array(
  z.strictObject({
    id: text,
    calculator: text,
    inputs: values,
    expected: values,
    tool: text,
    note: z.string(),
  }),
);

/** The reference values of a note as its page shows them, and what is wrong with them. */
export interface ReadCases {
  cases: ReferenceCase[];
  faults: Fault[];
}

/** Reads `content/notes/reference/SLUG.json`. Only whole lists are given: a page tells no number that nobody holds. */
export function readCases(contentRoot: string, slug: string, calculators: string[]): ReadCases {
  const file = `content/notes/reference/${slug}.json`;
  const path = join(contentRoot, 'notes', 'reference', `${slug}.json`);
  if (!existsSync(path)) return { cases: [], faults: [noValues(`content/notes/${slug}.ts`, file)] };
  const source = readYaml(path, contentRoot);
  if (source.issues.length > 0)
    return { cases: [], faults: source.issues.map(({ rule: _, ...fault }) => fault) };
  const { data, error } = referenceCases.safeParse(source.value);
  if (error) {
    const mend =
      'A case is { id, calculator, inputs, expected, tool, note }, as in content/notes/reference/incidence.json.';
    const wrong = schemaFaults(error, source.value, {});
    return {
      cases: [],
      faults: wrong.map(({ path: at, problem }) => ({ file, ...source.at(at), problem, mend })),
    };
  }
  if (data.length === 0) return { cases: [], faults: [noValues(file, file)] };
  const unknown = data.flatMap(({ calculator, id }, index) =>
    calculators.includes(calculator)
      ? []
      : [
          {
            file,
            ...source.at([index, 'calculator']),
            problem: `The case ${id} is of “${calculator}”, which is no calculator of the note.`,
            mend: suggest(calculator, calculators, `The note has ${calculators.join(', ') || 'none'}.`),
          },
        ],
  );
  return { cases: unknown.length > 0 ? [] : data, faults: unknown };
}

const noValues = (at: string, file: string): Fault => ({
  file: at,
  line: 1,
  column: 1,
  problem: 'Nothing holds the note against an independent tool.',
  mend: `Put values of another tool into ${file}: [{ "id", "calculator", "inputs", "expected", "tool", "note" }].`,
});
