import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NoteModule } from '../../content/notes/lib/contract.ts';
import { formatIssue, type Issue, tidyText } from '../issues/index.ts';
import { librariesOf, type NoteEntry, slugOf } from './note-entry.ts';

/**
 * Every note under `contentRoot`, for code that runs in Node and rests on sound content. Throws an Error that names
 * the file of a module that does not load.
 */
export async function readNotes(contentRoot: string): Promise<NoteEntry[]> {
  const { notes, issues } = await tryNotes(contentRoot);
  if (issues.length > 0) throw new Error(issues.map(formatIssue).join('\n'));
  return notes;
}

/** Every note under `contentRoot`. A module that does not load is an issue. */
export async function tryNotes(contentRoot: string): Promise<{ notes: NoteEntry[]; issues: Issue[] }> {
  const folder = join(contentRoot, 'notes');
  const texts = { ...(await readTexts(folder, '')), ...(await readTexts(folder, 'lib/')) };
  const files = Object.keys(texts).filter((name) => !name.startsWith('lib/'));
  const read = await Promise.all(files.map((name) => tryNote(folder, name, texts)));
  return {
    notes: read.filter((one) => 'module' in one),
    issues: read.filter((one) => 'rule' in one),
  };
}

async function tryNote(
  folder: string,
  name: string,
  texts: Record<string, string>,
): Promise<NoteEntry | Issue> {
  try {
    return await readNote(folder, name, texts);
  } catch (error) {
    return {
      rule: 'note-loads',
      file: `content/notes/${name}`,
      line: 1,
      column: 1,
      problem: `The module does not load: ${error instanceof Error ? error.message.split('\n')[0] : error}.`,
      mend: 'Correct it; npm run check says whether it loads.',
    };
  }
}

async function readNote(folder: string, name: string, texts: Record<string, string>): Promise<NoteEntry> {
  const source = texts[name] ?? '';
  const module = (await import(/* @vite-ignore */ pathToFileURL(join(folder, name)).href)) as NoteModule;
  const slug = slugOf(name);
  return {
    slug,
    file: `content/notes/${name}`,
    source,
    module,
    libraries: librariesOf(source, texts),
    referenceValues: await countCases(join(folder, 'reference', `${slug}.json`)),
  };
}

async function readTexts(folder: string, under: string): Promise<Record<string, string>> {
  if (!existsSync(join(folder, under))) return {};
  const names = (await readdir(join(folder, under))).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  const texts = names
    .sort()
    .map(
      async (name): Promise<[string, string]> => [
        under + name,
        await readFile(join(folder, under, name), 'utf8'),
      ],
    );
  return Object.fromEntries(await Promise.all(texts));
}

async function countCases(path: string): Promise<number> {
  if (!existsSync(path)) return 0;
  const cases: unknown = JSON.parse(tidyText(await readFile(path, 'utf8')));
  return Array.isArray(cases) ? cases.length : 0;
}
