import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NoteModule } from '../../content/notes/lib/contract.ts';
import {
  type Fault,
  findSyntaxFaults,
  type ImportRule,
  type Issue,
  placeFaults,
  readModule,
} from '../issues/index.ts';
import { checkShape } from './contract/check-shape.ts';
import { librariesOf, type NoteEntry, slugOf } from './note-entry.ts';
import { readCases } from './read-cases.ts';

const RULE = 'note-keeps-contract';
const IMPORTS: ImportRule = {
  words: 'only from ./lib/: a reader’s browser runs the note as it is',
  allows: (specifier) => /^\.\/lib\/[\w-]+\.ts$/.test(specifier),
};

/** The notes as read: those that are whole, the names of those that are not, and what is wrong with these. */
export interface ReadNotes {
  notes: NoteEntry[];
  /** Slugs of notes that could not be read; `issues` says why. */
  unread: string[];
  issues: Issue[];
}

/** Every note under `contentRoot`, in order of slug, read by Node itself. Never throws: a note that is none is an issue. */
export async function readNotes(contentRoot: string): Promise<ReadNotes> {
  const folder = join(contentRoot, 'notes');
  const texts = { ...readTexts(folder, ''), ...readTexts(folder, 'lib/') };
  const files = Object.keys(texts).filter((name) => !name.startsWith('lib/'));
  const read = await Promise.all(files.map((name) => readNote(contentRoot, name, texts)));
  const malformed = findSyntaxFaults([folder, join(folder, 'lib')], contentRoot);
  const broken = new Set(malformed.map(({ file }) => file));
  const notes = read.flatMap(({ note }) => (note && !broken.has(note.file) ? note : []));
  const whole = new Set(notes.map(({ slug }) => slug));
  return {
    notes,
    unread: files.map(slugOf).filter((slug) => !whole.has(slug)),
    issues: tellOnce([...malformed, ...read.flatMap(({ faults }) => faults)]).map((fault) => ({
      rule: RULE,
      ...fault,
    })),
  };
}

async function readNote(
  contentRoot: string,
  name: string,
  texts: Record<string, string>,
): Promise<{ note?: NoteEntry; faults: Fault[] }> {
  const folder = join(contentRoot, 'notes');
  const file = `content/notes/${name}`;
  const source = texts[name] ?? '';
  const read = await readModule(join(folder, name), contentRoot, IMPORTS);
  if ('faults' in read) return { faults: read.faults };
  const wrong = checkShape(read.module);
  if (wrong.length > 0) return { faults: placeFaults(wrong, file, source) };
  const slug = slugOf(name);
  const module = read.module as NoteModule;
  const { cases, faults: unchecked } = readCases(contentRoot, slug, Object.keys(module.calculators));
  const test = join(folder, `${slug}.test.ts`);
  const note = {
    slug,
    file,
    source,
    module,
    libraries: librariesOf(source, texts),
    cases,
    unchecked,
    test: existsSync(test) ? readFileSync(test, 'utf8') : undefined,
  };
  return { note, faults: [] };
}

/** A library file that is broken is told once, not for every note that imports it. */
function tellOnce(faults: Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

function readTexts(folder: string, under: string): Record<string, string> {
  if (!existsSync(join(folder, under))) return {};
  const names = readdirSync(join(folder, under)).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  return Object.fromEntries(
    names.sort().map((name) => [under + name, readFileSync(join(folder, under, name), 'utf8')]),
  );
}
