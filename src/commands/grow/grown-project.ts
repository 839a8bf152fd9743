import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { tagContent } from '../tag.ts';
import { type Growth, growContent } from './grow-content.ts';
import { createRandom } from './random.ts';

/** What a build needs besides the content. Copied: a link would lead the tools back into the repository. */
const COPIED = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** Code of the content that grown notes and figures use as it is. */
const LIBRARIES = ['notes/lib', 'figures/lib'];
/** Tags have a date; a clock would make each run's content another. */
const DATE = '2026-01-01';

/** Writes a project with grown content into a folder of the system's for such things. Gives the folder. */
export async function writeGrownProject(repository: string, growth: Growth): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'refractory-grown-'));
  for (const name of COPIED) cpSync(join(repository, name), join(root, name), { recursive: true });
  for (const name of LIBRARIES)
    cpSync(join(repository, 'content', name), join(root, 'content', name), { recursive: true });
  linkPackages(join(repository, 'node_modules'), join(root, 'node_modules'));
  for (const [name, text] of growContent(growth)) {
    const path = join(root, 'content', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  // Tags are drawn by chance, here by one that is the same each time.
  const random = createRandom(growth.seed, 'tags');
  await tagContent(join(root, 'content'), DATE, (end) => random.int(0, end - 1));
  return root;
}

/** Links each package by itself: what tools keep beside the packages then stays out of the repository. */
function linkPackages(from: string, to: string): void {
  if (!existsSync(from)) throw new Error(`There are no packages at ${from}.`);
  mkdirSync(to);
  for (const name of readdirSync(from).filter((each) => !each.startsWith('.')))
    symlinkSync(join(from, name), join(to, name), 'junction');
}
