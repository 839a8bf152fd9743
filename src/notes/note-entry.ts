import type { NoteModule } from '../../content/notes/lib/contract.ts';
import type { Fault } from '../issues/index.ts';
import type { ReferenceCase } from './page/reference-cases.ts';

/** A note as the site uses it: the module that runs, and the very text of its file. */
export interface NoteEntry {
  slug: string;
  /** Path from the project's root. */
  file: string;
  source: string;
  module: NoteModule;
  /** Names of the library files it uses, directly or through another, as in `lib/errors.ts`. */
  libraries: string[];
  /** Values of independent tools that its calculators are checked against. */
  cases: ReferenceCase[];
  /** What is wrong with these values, or that there are none. */
  unchecked: Fault[];
  /** The text of its test file; undefined if there is none. */
  test: string | undefined;
}

const RELATIVE_IMPORT = /\bfrom\s*['"]\.\/((?:lib\/)?[\w-]+\.ts)['"]/g;

/** Files that `source` imports, named from the notes' folder; `folder` is `lib/` for a library file. */
export function importsOf(source: string, folder = ''): string[] {
  return [...source.matchAll(RELATIVE_IMPORT)].map(([, name]) => folder + name);
}

/** All library files that `source` needs, in the order of first need. `texts` holds them by name. */
export function librariesOf(source: string, texts: Record<string, string>): string[] {
  const found = new Set<string>();
  const queue = importsOf(source);
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    if (found.has(name)) continue;
    found.add(name);
    queue.push(...importsOf(texts[name] ?? '', 'lib/'));
  }
  return [...found];
}

/** `incidence` of `…/content/notes/incidence.ts`. */
export function slugOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.ts$/, '');
}
