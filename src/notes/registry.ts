/** All notes, for pages: the modules and their texts, gathered by Vite when the site is built. */
import type { NoteModule } from '../../content/notes/lib/contract.ts';
import { librariesOf, type NoteEntry, slugOf } from './note-entry.ts';
import type { ReferenceCase } from './page/reference-cases.ts';

let registry: Map<string, NoteEntry> | undefined;

/**
 * Every note by slug, in order of slug. Only for code that Vite builds; `readNotes` is its like in Node. Gathered
 * once: pages ask for it at every computed number, and Vite loads this module anew when a note changes.
 */
export function noteRegistry(): Map<string, NoteEntry> {
  registry ??= gatherNotes();
  return registry;
}

function gatherNotes(): Map<string, NoteEntry> {
  const modules = import.meta.glob<NoteModule>(['/content/notes/*.ts', '!**/*.test.ts'], { eager: true });
  const sources = noteSources();
  const cases = import.meta.glob<unknown[]>('/content/notes/reference/*.json', {
    eager: true,
    import: 'default',
  });
  const entries = Object.entries(modules).map(([path, module]): [string, NoteEntry] => {
    const slug = slugOf(path);
    const source = sources[`${slug}.ts`] ?? '';
    const referenceValues = cases[`/content/notes/reference/${slug}.json`]?.length ?? 0;
    const libraries = librariesOf(source, sources);
    return [slug, { slug, file: path.slice(1), source, module, libraries, referenceValues }];
  });
  return new Map(entries);
}

/** What a note's page says of its tests: reference values, its test's text, and that of every note's. */
export function noteTests(slug: string): { cases: ReferenceCase[]; test: string; contract: string } {
  const cases = import.meta.glob<ReferenceCase[]>('/content/notes/reference/*.json', {
    eager: true,
    import: 'default',
  });
  const tests = import.meta.glob<string>(['/content/notes/*.test.ts', '/content/notes/lib/note-test.ts'], {
    eager: true,
    query: '?raw',
    import: 'default',
  });
  return {
    cases: cases[`/content/notes/reference/${slug}.json`] ?? [],
    test: tests[`/content/notes/${slug}.test.ts`] ?? '',
    contract: tests['/content/notes/lib/note-test.ts'] ?? '',
  };
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
export function noteSourceFiles(): Record<string, string> {
  const sources = noteSources();
  const cases = import.meta.glob<string>('/content/notes/reference/*.json', {
    eager: true,
    query: '?raw',
    import: 'default',
  });
  const files = [...noteRegistry().values()].flatMap(({ slug, source, libraries }) => [
    [`${slug}.ts`, source],
    [`reference/${slug}.json`, cases[`/content/notes/reference/${slug}.json`]],
    ...libraries.map((name) => [name, sources[name]]),
  ]);
  return Object.fromEntries(files.filter(([, text]) => text !== undefined));
}
