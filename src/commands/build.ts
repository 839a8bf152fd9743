/** `npm run build`: Astro's build, or the last one's site where nothing that a build reads has changed since. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { keepSite, keyOfBuild, putSiteBack } from './build/kept-site.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const ASTRO = resolve(ROOT, 'node_modules/astro/bin/astro.mjs');

async function buildWithAstro(list: string[]): Promise<void> {
  process.argv = [process.execPath, ASTRO, 'build', ...list];
  await import(pathToFileURL(ASTRO).href);
}

async function main(list: string[]): Promise<void> {
  // Any other wish makes another site, or puts it elsewhere.
  if (list.some((word) => word !== '--silent')) return buildWithAstro(list);
  // As it was given: Astro writes into it.
  const environment = { ...process.env };
  const key = keyOfBuild(ROOT, environment);
  if (putSiteBack(ROOT, key)) {
    if (!list.includes('--silent'))
      console.log('Nothing has changed since the last build: its site is in dist/.');
    return;
  }
  process.once('exit', (status) => {
    // What changed while it was built may be in the site or not.
    if (status === 0 && keyOfBuild(ROOT, environment) === key) keepSite(ROOT, key);
  });
  await buildWithAstro(list);
}

await main(process.argv.slice(2));
