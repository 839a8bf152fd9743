import type { NoteModule } from '../../../content/notes/lib/contract.ts';

/** One value of an independent tool that a calculator must reach, as `content/notes/reference/` keeps it. */
export interface ReferenceCase {
  id: string;
  calculator: string;
  inputs: Record<string, unknown>;
  /** Results by key, or `{ error: code }`. */
  expected: Record<string, unknown>;
  tool: string;
  note: string;
}

/** A case with the largest relative difference between what the tool and the calculator gave. */
export interface CheckedCase extends ReferenceCase {
  difference: number;
}

/** Runs every case. A calculator that refuses is as good as its code; the note's test holds the rest. */
export function checkCases({ calculators }: NoteModule, cases: ReferenceCase[]): CheckedCase[] {
  return cases.map((known) => ({ ...known, difference: differenceOf(calculators[known.calculator], known) }));
}

function differenceOf(calculator: ((inputs: never) => unknown) | undefined, known: ReferenceCase): number {
  if (!calculator || 'error' in known.expected) return 0;
  try {
    return largest(calculator(known.inputs as never), known.expected);
  } catch {
    // The note's test fails and says why; here it is as far off as can be.
    return Infinity;
  }
}

/** Numbers are compared wherever they stand; the bound of the tests is 1e-8. */
function largest(found: unknown, expected: unknown): number {
  if (typeof expected === 'number' && typeof found === 'number')
    return expected === 0 ? Math.abs(found) : Math.abs(found / expected - 1);
  if (typeof expected !== 'object' || expected === null) return 0;
  const inside = Object.entries(expected).map(([key, value]) =>
    largest((found as Record<string, unknown> | undefined)?.[key], value),
  );
  return Math.max(0, ...inside);
}

/** `key value, key value`, short enough for a cell: lists as they are in JSON. */
export function caseWords(values: Record<string, unknown>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key} ${typeof value === 'object' ? JSON.stringify(value) : value}`)
    .join(', ');
}
