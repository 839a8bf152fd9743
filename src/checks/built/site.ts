import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Home } from './address.ts';
import { type Page, parsePage } from './parse-page.ts';

/** The built site: every file's path from its folder, and every page parsed. */
export interface Site {
  /** The folder's own name, with which the issues begin. */
  name: string;
  files: Set<string>;
  home: Home;
  pages: Page[];
  /** A file's bytes, by its path from the folder. Throws where there is no such file. */
  read(file: string): Buffer;
}

/** Reads the folder that `astro build` wrote, and of its pages those wanted. Throws where there is none. */
export function readSite(
  folder: string,
  home: Home = { base: '/' },
  isWanted: (file: string) => boolean = () => true,
): Site {
  const read = (file: string) => readFileSync(join(folder, file));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html') && isWanted(file))
    .map((file) => parsePage(file, read(file).toString('utf8')));
  return { name: basename(resolve(folder)), files: new Set(files), pages, home, read };
}

/** The text of every file with this ending. */
export function readTexts({ files, read }: Site, ending: string): { file: string; text: string }[] {
  return [...files]
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ file, text: read(file).toString('utf8') }));
}
