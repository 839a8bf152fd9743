/**
 * The site of the last build, kept in `.cache/build/`: while nothing that a build reads has changed, it is put back
 * instead of being built again. What is put back has the bytes that were built, or it is not the site.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { constants, cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const KEPT = '.cache/build/site';
const SEAL = '.cache/build/site.json';
const SITE = 'dist';

/** Under what the site was built, and the digest of its files. */
const sealSchema = z.object({ key: z.string(), site: z.string() });

const FOLDERS = ['content', 'public', 'src'];
/** The packages by what was asked for and what is there. */
const FILES = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
  'tsconfig.json',
  ...['.env', '.env.local', '.env.production', '.env.production.local'],
];
/** Names of what a build may read of the environment: ours, and what Astro, Vite and Node heed. */
const HEEDED = /^(SITE_URL|BASE|CI|TZ|LANG|LC_\w+|NODE_\w+|(ASTRO|VITE|PUBLIC)_\w+)$/;

/** A digest of all that a build of the project at `root` reads: the same digest, the same site. */
export function keyOfBuild(root: string, environment: NodeJS.ProcessEnv): string {
  const hash = createHash('sha256');
  const heeded = Object.entries(environment).filter(([name]) => HEEDED.test(name));
  hash.update(JSON.stringify([process.version, process.platform, process.arch, heeded.sort(), headOf(root)]));
  for (const name of FILES) if (existsSync(join(root, name))) addFile(hash, root, name);
  for (const folder of FOLDERS) hash.update(digestFolder(join(root, folder)));
  return hash.digest('hex');
}

/** Keeps the site that stands in `dist/`, built under this key. */
export function keepSite(root: string, key: string): void {
  try {
    rmSync(join(root, SEAL), { force: true });
    copyFolder(root, SITE, KEPT);
    writeFileSync(join(root, SEAL), JSON.stringify({ key, site: digestFolder(join(root, SITE)) }));
  } catch {
    // A full disk, or another build at the same time: the next build builds.
  }
}

/** Puts the kept site back into `dist/` and tells whether it did: not under another key, and not what is damaged. */
export function putSiteBack(root: string, key: string): boolean {
  try {
    const seal = sealSchema.parse(JSON.parse(readFileSync(join(root, SEAL), 'utf8')));
    if (seal.key !== key) return false;
    copyFolder(root, KEPT, SITE);
    return digestFolder(join(root, SITE)) === seal.site;
  } catch {
    // None yet, or unreadable.
    return false;
  }
}

function copyFolder(root: string, from: string, to: string): void {
  rmSync(join(root, to), { recursive: true, force: true });
  // Where the file system can, the two share their blocks until one is written to.
  cpSync(join(root, from), join(root, to), { recursive: true, mode: constants.COPYFILE_FICLONE });
}

function digestFolder(folder: string): string {
  const hash = createHash('sha256');
  const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  const names = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const name of names.map((path) => path.slice(folder.length + 1)).sort()) addFile(hash, folder, name);
  return hash.digest('hex');
}

/** With its name and length before it, so that no two lists of files are one text. */
function addFile(hash: ReturnType<typeof createHash>, folder: string, name: string): void {
  const text = readFileSync(join(folder, name));
  hash.update(`${JSON.stringify(name)}${text.length}:`).update(text);
}

/** The commit that the ledger is held against; none without Git or outside a checkout. */
function headOf(root: string): string {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}
