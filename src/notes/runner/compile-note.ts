import { transform } from 'sucrase';
import type { Values } from '../../../content/notes/lib/contract.ts';
import { workerScript } from './worker-script.ts';

/** Where the code cannot be read, as in “Unexpected token” at 12:5. */
export interface SyntaxProblem {
  message: string;
  line?: number;
  column?: number;
}

/**
 * A note's TypeScript and its libraries' as one script for the worker. Types are stripped, not checked; lines
 * stay where they are.
 */
export function compileNote(
  source: string,
  libraries: Record<string, string>,
  values: Values,
): { script: string } | SyntaxProblem {
  try {
    const compiled = Object.entries(libraries).map(([name, text]) => [name, libraryCode(text)]);
    return { script: workerScript(toCommonJs(source), Object.fromEntries(compiled), values) };
  } catch (error) {
    return syntaxProblem(error instanceof Error ? error.message : String(error));
  }
}

const libraryCodes = new Map<string, string>();

/** Library files stay as they are from run to run, and are compiled once. */
function libraryCode(text: string): string {
  const code = libraryCodes.get(text) ?? toCommonJs(text);
  libraryCodes.set(text, code);
  return code;
}

function toCommonJs(source: string): string {
  const { code } = transform(source, {
    transforms: ['typescript', 'imports'],
    disableESTransforms: true,
    // Turned into `require`, a dynamic import would read as if it were allowed; as it is, it is refused.
    preserveDynamicImport: true,
  });
  return code;
}

/** Sucrase writes “Error transforming (unknown): Unexpected token, expected “;” (3:7)”. */
function syntaxProblem(raw: string): SyntaxProblem {
  const [, text = raw, line, column] =
    /^(?:Error transforming [^:]*: )?(.*?)(?: \((\d+):(\d+)\))?$/s.exec(raw) ?? [];
  const message = text.replace(/^SyntaxError: /, '');
  return line ? { message, line: Number(line), column: Number(column) } : { message };
}
