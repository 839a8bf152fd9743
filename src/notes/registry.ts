/** All notes, for pages: read as the check reads them, so that a page says what the check says. */
import { resolve } from 'node:path';
import { formatIssue, oncePer, placeFaults } from '../issues/index.ts';
import { checkRuns } from './contract/check-note.ts';
import type { NoteEntry } from './note-entry.ts';
import { readNotes } from './read-notes.ts';

/** The whole notes by slug, in order of slug, and for each of the others what is wrong with it, as the check tells it. */
export interface Registry {
  notes: Map<string, NoteEntry>;
  faults: Map<string, string[]>;
}

let gathered: Promise<Registry> | undefined;

/**
 * Every note. Only for code that Vite builds; `readNotes` is its like in Node. A build gathers them once, since pages ask
 * at every computed number; in development they are read anew each time, and what throws when it runs is no note.
 */
export function noteRegistry(): Promise<Registry> {
  if (import.meta.env.DEV) return gather(findSlips);
  gathered ??= gather(() => []);
  return gathered;
}

async function gather(findMore: (note: NoteEntry) => string[]): Promise<Registry> {
  const { notes, unread, issues } = await readNotes(resolve('content'));
  const slips = new Map(notes.map((note) => [note.slug, findMore(note)]));
  const told = (slug: string): string[] => {
    const own = issues.filter(({ file }) => file === `content/notes/${slug}.ts`);
    // A note without a fault of its own is missing because of a library file.
    return (own.length > 0 ? own : issues).map(formatIssue);
  };
  return {
    notes: new Map(notes.flatMap((note) => (slips.get(note.slug)?.length ? [] : [[note.slug, note]]))),
    faults: new Map([
      ...unread.map((slug): [string, string[]] => [slug, told(slug)]),
      ...[...slips].filter(([, list]) => list.length > 0),
    ]),
  };
}

/** A note runs for each of its settings: once for each reading of its module. */
const runsOf = oncePer(checkRuns);

function findSlips({ module, file, source }: NoteEntry): string[] {
  return placeFaults(runsOf(module), file, source).map((fault) =>
    formatIssue({ rule: 'note-keeps-contract', ...fault }),
  );
}

/** Why a page can't show the note, a line each; in a build it stops there, which the check does before. */
export function whyNoNote({ faults }: Registry, slug: string): string[] {
  const why = faults.get(slug) ?? [`There is no note “${slug}” in content/notes.`];
  if (!import.meta.env.DEV) throw new Error(why.join('\n'));
  return why;
}

/** The text of every note and library file, byte for byte, by name as in `lib/errors.ts`. */
export function noteSources(): Record<string, string> {
  const texts = import.meta.glob<string>(
    ['/content/notes/*.ts', '/content/notes/lib/*.ts', '!**/*.test.ts'],
    { eager: true, query: '?raw', import: 'default' },
  );
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path.replace('/content/notes/', ''), text]),
  );
}

/** What `/notes/source/` serves: the notes, the library files they use, and their reference values as kept. */
export async function noteSourceFiles(): Promise<Record<string, string>> {
  const sources = noteSources();
  const cases = import.meta.glob<string>('/content/notes/reference/*.json', {
    eager: true,
    query: '?raw',
    import: 'default',
  });
  const files = [...(await noteRegistry()).notes.values()].flatMap(({ slug, source, libraries }) => [
    [`${slug}.ts`, source],
    [`reference/${slug}.json`, cases[`/content/notes/reference/${slug}.json`]],
    ...libraries.map((name) => [name, sources[name]]),
  ]);
  return Object.fromEntries(files.filter(([, text]) => text !== undefined));
}
