import type { ZodError } from 'zod';
import type { Fault } from './diagnose-module.ts';
import { sayDue, tellValue, valueAt } from './due-words.ts';
import { parseModule } from './module-tree.ts';
import { findNearest } from './nearest.ts';

/** What is wrong with a value of a module, `path` beginning with the export's name. */
export interface ValueFault {
  path: readonly PropertyKey[];
  problem: string;
  mend?: string;
}

/** Lines to add, by export, for what a module must export and does not. */
export type SampleLines = Record<string, string>;

const CONTRACTS = { notes: 'content/notes/lib/contract.ts', figures: 'content/figures/lib/contract.ts' };

/** Value faults at their places in the text of the module's file. */
export function placeFaults(faults: ValueFault[], file: string, text: string): Fault[] {
  if (faults.length === 0) return [];
  const tree = parseModule(text);
  const contract = file.startsWith('content/figures/') ? CONTRACTS.figures : CONTRACTS.notes;
  return faults.map(({ path, problem, mend = `See ${contract}.` }) => ({
    file,
    ...tree.at(path),
    problem,
    mend,
  }));
}

/** What a schema found wrong with `module`, in words that name the value at fault and say what was due. */
export function schemaFaults({ issues }: ZodError, module: unknown, samples: SampleLines): ValueFault[] {
  const missing = issues
    .filter(({ code, path }) => code === 'invalid_type' && valueAt(module, path) === undefined)
    .map(({ path }) => path);
  const misspelt = findMisspelt(issues, missing);
  // What stands there under a misspelt name is not missing as well.
  const told = issues.filter(({ path }) => ![...misspelt.values()].includes(path.join('.')));
  return told.map((issue) => {
    const { path } = issue;
    const name = path.map(String).join('.') || 'The module';
    const value = valueAt(module, path);
    const [sample] = path.length === 1 ? [samples[String(path[0])]] : [];
    if (value === undefined && sample)
      return { path, problem: `It exports no \`${name}\`.`, mend: `Add the line: ${sample}` };
    if (issue.code === 'unrecognized_keys') return unknownField(path, name, issue.keys, misspelt);
    if (value === undefined) return { path, problem: `${name} is missing.` };
    return { path, problem: `${name} ${dueFor(issue, value)}.` };
  });
}

/** The fields that were meant by such as there are not, both by their paths: those that are missing beside them. */
function findMisspelt(issues: ZodError['issues'], missing: PropertyKey[][]): Map<string, string> {
  return new Map(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const place = issue.path.join('.');
      const beside = missing.filter((path) => path.slice(0, -1).join('.') === place);
      return issue.keys.flatMap((key) => {
        const near = findNearest(
          key,
          beside.map((path) => String(path.at(-1))),
        );
        return near ? [[`${place}.${key}`, `${place}.${near}`] as const] : [];
      });
    }),
  );
}

function unknownField(
  path: PropertyKey[],
  name: string,
  keys: string[],
  misspelt: Map<string, string>,
): ValueFault {
  const meant = keys.flatMap(
    (key) =>
      misspelt
        .get(`${path.join('.')}.${key}`)
        ?.split('.')
        .at(-1) ?? [],
  );
  return {
    path: [...path, ...keys.slice(0, 1)],
    problem: `${name} has a field “${keys.join('”, “')}” that the contract does not know.`,
    mend: meant.length > 0 ? `Did you mean “${meant.join('”, “')}”?` : 'Correct the name or take it out.',
  };
}

function dueFor(issue: ZodError['issues'][number], value: unknown): string {
  if (issue.code === 'invalid_key')
    return 'must have a name of letters, digits and _ (options: and -) that begins with a letter';
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'kind')
    return `must be a known kind, not ${tellValue(value)}`;
  return sayDue(issue, value);
}
