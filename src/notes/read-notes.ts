import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { NoteModule } from '../../content/notes/lib/contract.ts';
import { librariesOf, type NoteEntry, slugOf } from './note-entry.ts';

/**
 * Every note under `contentRoot`, for checks that run in Node. A module that does not load throws what it
 * threw: the caller names the file.
 */
export async function readNotes(contentRoot: string): Promise<NoteEntry[]> {
  const folder = join(contentRoot, 'notes');
  const texts = { ...(await readTexts(folder, '')), ...(await readTexts(folder, 'lib/')) };
  const files = Object.keys(texts).filter((name) => !name.startsWith('lib/'));
  return Promise.all(files.map((name) => readNote(folder, name, texts)));
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
  const cases: unknown = JSON.parse(await readFile(path, 'utf8'));
  return Array.isArray(cases) ? cases.length : 0;
}
