import type { ZodError } from 'zod';
import type { Fault } from './diagnose-module.ts';
import { sayDue, tellValue, valueAt } from './due-words.ts';
import { parseModule } from './module-tree.ts';

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
  return issues.map((issue) => {
    const { path } = issue;
    const name = path.map(String).join('.') || 'The module';
    const value = valueAt(module, path);
    const [sample] = path.length === 1 ? [samples[String(path[0])]] : [];
    if (value === undefined && sample)
      return { path, problem: `It exports no \`${name}\`.`, mend: `Add the line: ${sample}` };
    if (issue.code === 'unrecognized_keys') return unknownField(path, name, issue.keys);
    if (value === undefined) return { path, problem: `${name} is missing.` };
    return { path, problem: `${name} ${dueFor(issue, value)}.` };
  });
}

const unknownField = (path: PropertyKey[], name: string, keys: string[]): ValueFault => ({
  path: [...path, ...keys.slice(0, 1)],
  problem: `${name} has a field “${keys.join('”, “')}” that the contract does not know.`,
  mend: 'Correct the name or take it out.',
});

function dueFor(issue: ZodError['issues'][number], value: unknown): string {
  if (issue.code === 'invalid_key')
    return 'must have a name of letters, digits and _ (options: and -) that begins with a letter';
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'kind')
    return `must be a known kind, not ${tellValue(value)}`;
  return sayDue(issue, value);
}
