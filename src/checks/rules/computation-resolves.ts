import type { Computation } from '../../claims/index.ts';
import { suggest } from '../../issues/index.ts';
import { computeForProse, type NoteEntry } from '../../notes/index.ts';
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
  const calculators = Object.keys(note.module.calculators);
  try {
    computeForProse(note, run, given, show, as);
    return undefined;
  } catch (error) {
    const known = `The note has ${calculators.join(', ')}: see content/notes/${name}.ts.`;
    const mend = calculators.includes(run)
      ? `See ${run} in content/notes/${name}.ts.`
      : suggest(run, calculators, known);
    return { ...at, problem: error instanceof Error ? error.message : String(error), mend };
  }
}
