import type { NoteEntry } from '../../notes/index.ts';
import type { Rule } from '../rule.ts';

/** What a note's test calls, and what that holds. */
const CALLS = {
  describeReference: 'the reference values',
  describeContract: 'the contract',
};

/** Every note has a test, and values of an independent tool that its calculators must reach. */
export const noteIsChecked: Rule = {
  name: 'note-is-checked',
  reads: ['notes'],
  why: 'A note’s page says what the note was checked against. So each has content/notes/NAME.test.ts, which calls describeReference and describeContract of lib/note-test.ts and adds properties of its own, and content/notes/reference/NAME.json, values that another tool gave for each of its calculators.',
  find({ notes }) {
    return notes.flatMap((note) => [...findNoTest(note), ...note.unchecked, ...findUncovered(note)]);
  },
};

function findNoTest({ slug, file, test }: NoteEntry) {
  const at = { line: 1, column: 1 };
  const mend = `Copy content/notes/incidence.test.ts: describeReference(note, reference) and describeContract(note, new URL('./${slug}.ts', import.meta.url)), and properties of its own.`;
  const testFile = `content/notes/${slug}.test.ts`;
  if (test === undefined) return [{ file, ...at, problem: `The note has no test ${testFile}.`, mend }];
  return Object.entries(CALLS)
    .filter(([name]) => !test.includes(`${name}(`))
    .map(([name, what]) => ({
      file: testFile,
      ...at,
      problem: `The test does not hold ${what}: it calls no ${name}.`,
      mend,
    }));
}

/** Calculators without a value, where there are values. */
function findUncovered({ slug, module, cases }: NoteEntry) {
  const covered = new Set(cases.map(({ calculator }) => calculator));
  return Object.keys(cases.length > 0 ? module.calculators : {})
    .filter((name) => !covered.has(name))
    .map((name) => ({
      file: `content/notes/reference/${slug}.json`,
      line: 1,
      column: 1,
      problem: `No value holds the calculator \`${name}\`.`,
      mend: `Add a case with "calculator": "${name}".`,
    }));
}
