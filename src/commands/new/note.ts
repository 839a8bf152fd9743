import type { Library } from '../../library/index.ts';
import { checkName, toTitle } from './names.ts';
import { noteModule, noteReference, noteTest } from './note-texts.ts';
import { Refusal, type Skeleton } from './skeleton.ts';

/** A note that doubles a number: module, test and reference values, all passing. */
export function newNote({ notes, references }: Library, slug: string): Skeleton {
  checkName(
    'note',
    slug,
    notes.map((note) => note.slug),
  );
  const own = references.find(({ reference: { custom } }) => Object.keys(custom.numbers).length === 0);
  const source = (own ?? references[0])?.reference.id;
  if (!source)
    throw new Refusal(
      'A note names the source of its formulas, and content/references/ has none: npm run new -- reference KEY.',
    );
  return {
    files: [
      { path: `notes/${slug}.ts`, text: noteModule(toTitle(slug), source) },
      { path: `notes/${slug}.test.ts`, text: noteTest(slug) },
      { path: `notes/reference/${slug}.json`, text: noteReference() },
    ],
    said: [
      'It doubles a number, so that all three files pass as they are.',
      'Each calculator needs a reference value from a tool that shares no code with it, and the test a property over random input.',
      `Its source is ${source} until you name the right one.`,
    ],
    next: [
      'Write your calculator, its inputs and outputs; then its values in the reference file, and its properties in the test.',
      `Run npm run unit -- content/notes/${slug}.test.ts, then npm run tag, which fills tag = '', then npm run check.`,
      `Write <Note slug="${slug}" /> on a line of its own in the chapter that it serves: it has a page of its own besides.`,
    ],
  };
}
