import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files beside the content that say which version this is. */
const FILES = ['package.json', 'package-lock.json'];

/**
 * The texts of the project's files that say its version, with `version` in them, by path. Only the version changes:
 * npm would write the rest anew. Throws where a file says none that can be set.
 */
export function versionTexts(root: string, version: string): Map<string, string> {
  const present = FILES.map((name) => join(root, name)).filter((path) => existsSync(path));
  return new Map(present.map((path) => [path, setVersion(readFileSync(path, 'utf8'), path, version)]));
}

function setVersion(text: string, path: string, version: string): string {
  const { name } = JSON.parse(text) as { name?: string };
  // The lock file has the project twice: as a whole, and as the first of its packages.
  const own = new RegExp(`("name": ${JSON.stringify(name)},\\s*"version": )"[^"]*"`, 'g');
  const changed = text.replace(own, `$1"${version}"`);
  if ((JSON.parse(changed) as { version?: string }).version !== version)
    throw new Error(`${path} has no version after its name. Nothing was released: write one there first.`);
  return changed;
}
