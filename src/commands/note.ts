/**
 * `npm run note -- NAME 'JSON'`: calls a note's calculator, or a whole note by its slug, and prints the result as
 * JSON. What is wrong is told in a sentence, with exit 1. Without a name it lists what can be called.
 */
import { resolve } from 'node:path';
import { formatIssue, suggest } from '../issues/index.ts';
import { defaultValues, findUnknownInput, type NoteEntry, readNotes } from '../notes/index.ts';

/** What a call printed, and how it ended. */
export interface Called {
  text: string;
  failed: boolean;
}

type Call = (given: Record<string, unknown>) => unknown;

/** Calls `name` with the JSON text `given`. Never throws for what the caller wrote. */
export function callByName(notes: NoteEntry[], name: string | undefined, given = '{}'): Called {
  const calls = callsOf(notes);
  if (!name) return { text: listOf(notes), failed: false };
  const call = calls.get(name);
  if (!call) {
    const hint = suggest(name, [...calls.keys()], 'Run npm run note for a list.');
    return { text: `There is no calculator “${name}”. ${hint}`, failed: true };
  }
  try {
    return { text: JSON.stringify(call(readInputs(given)), null, 2), failed: false };
  } catch (error) {
    return { text: failureOf(error), failed: true };
  }
}

/** Calculators by name, and notes by slug: a note fills in its defaults and adds its sentence. */
function callsOf(notes: NoteEntry[]): Map<string, Call> {
  const calls = notes.flatMap((note): [string, Call][] => {
    const { slug, module } = note;
    return [
      [
        slug,
        (given) => {
          refuseUnknown(given, Object.keys(module.inputs));
          const values = {
            ...defaultValues(module.inputs),
            ...(given as typeof module.inputs & object),
          } as never;
          const result = module.compute(values);
          return { values, result, sentence: module.say(values, result) };
        },
      ],
      ...Object.entries(module.calculators).map(([name, calculator]): [string, Call] => [
        name,
        (given) => {
          const unknown = findUnknownInput(note, name, given);
          if (unknown) refuseInput(name, unknown);
          return calculator(given as never);
        },
      ]),
    ];
  });
  return new Map(calls);
}

/** A misspelt input would leave the default in its place, and nobody would see. */
function refuseUnknown(given: Record<string, unknown>, known: string[]): void {
  const name = Object.keys(given).find((key) => !known.includes(key));
  if (name !== undefined) refuseInput('The note', { name, known });
}

function refuseInput(subject: string, { name, known }: { name: string; known: string[] }): never {
  const inputs = `Its inputs: ${known.join(', ')}.`;
  const nearest = suggest(name, known, '');
  throw new TypeError([`${subject} has no input “${name}”.`, nearest, inputs].filter(Boolean).join(' '));
}

function readInputs(text: string): Record<string, unknown> {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    throw new SyntaxError(`The inputs are no JSON: ${(error as Error).message}. Put them in single quotes.`);
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new SyntaxError('The inputs must be a JSON object, as in {"events": 61}.');
  return given as Record<string, unknown>;
}

/** A calculator's own error comes with its code and the input at fault. */
function failureOf(error: unknown): string {
  const {
    code,
    field,
    message = String(error),
  } = error as { code?: string; field?: string; message?: string };
  return code && field !== undefined ? `${code} ${field}: ${message}` : message;
}

function listOf(notes: NoteEntry[]): string {
  const lines = notes.map(({ slug, module }) => `${slug}: ${Object.keys(module.calculators).join(', ')}`);
  return [
    'Usage: npm run note -- NAME \'{"input": value}\', where NAME is a note or one of its calculators:',
    ...lines,
  ].join('\n');
}

if (import.meta.main) {
  const [name, given] = process.argv.slice(2);
  const { notes, issues } = await readNotes(resolve(import.meta.dirname, '../../content'));
  for (const issue of issues) console.error(formatIssue(issue));
  const { text, failed } = callByName(notes, name, given);
  (failed ? console.error : console.log)(text);
  process.exitCode = failed ? 1 : 0;
}
