import type { Computation } from '../../claims/index.ts';
import { suggest } from '../../issues/index.ts';
import { computeForProse, findUnknownInput, type NoteEntry, WAYS_TO_WRITE } from '../../notes/index.ts';
import type { Rule } from '../rule.ts';

/** Every number that a chapter has computed is one that a note's calculator gives. */
export const computationResolves: Rule = {
  name: 'computation-resolves',
  reads: ['chapters', 'notes'],
  why: 'A computed number in prose is a call of a note’s calculator. The note, the calculator and its result must exist, the inputs must be ones that it takes, and the result must be a finite number.',
  find({ chapters, notes }) {
    const bySlug = new Map(notes.map((note) => [note.slug, note]));
    return chapters.flatMap(({ computations }) =>
      computations.flatMap((asked) => findFault(asked, bySlug) ?? []),
    );
  },
};

function findFault(asked: Computation, notes: Map<string, NoteEntry>) {
  const { file, line, column, name, run, given, show, as } = asked;
  const at = { file, line, column };
  const note = notes.get(name);
  const list = [...notes.keys()];
  if (!note)
    return {
      ...at,
      problem: `There is no note “${name}”.`,
      mend: suggest(name, list, `Known: ${list.join(', ')}.`),
    };
  if (!given)
    return {
      ...at,
      problem: '<Computed> has no inputs that can be read.',
      mend: 'Write with={{ key: value }}, with numbers and texts only.',
    };
  const fault = findMisnamed(note, asked, given);
  if (fault) return { ...at, ...fault };
  try {
    computeForProse(note, run, given, show, as);
    return undefined;
  } catch (error) {
    const mend = `See ${run} in content/notes/${name}.ts.`;
    return { ...at, problem: error instanceof Error ? error.message : String(error), mend };
  }
}

/** A calculator, an input, a result or a way of writing that there is not, with the nearest that there is. */
function findMisnamed(note: NoteEntry, { run, show, as }: Computation, given: Record<string, unknown>) {
  const { slug, module } = note;
  const tell = (problem: string, name: string, known: string[]) => ({
    problem,
    mend: suggest(name, known, `There ${known.length > 1 ? 'are' : 'is'} ${known.join(', ')}.`),
  });
  const calculator = module.calculators[run];
  if (!calculator)
    return tell(`The note ${slug} has no calculator “${run}”.`, run, Object.keys(module.calculators));
  const input = findUnknownInput(note, run, given);
  if (input) return tell(`${run} has no input “${input.name}”.`, input.name, input.known);
  const results = resultsOf(() => calculator(given as never));
  if (results.length > 0 && !results.includes(show)) return tell(`${run} gives no “${show}”.`, show, results);
  return WAYS_TO_WRITE.includes(as)
    ? undefined
    : tell(`“${as}” is no way to write a number.`, as, WAYS_TO_WRITE);
}

/** The names of what a call gives; none where it throws, which is told for itself. */
function resultsOf(call: () => unknown): string[] {
  try {
    return Object.keys(call() ?? {});
  } catch {
    return [];
  }
}
