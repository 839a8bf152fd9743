/**
 * `npm run arrows`: the rooms of the house from top to bottom, and which imports of which, read from the imports
 * themselves. Ends with 1 where arrows run in a circle, since then one of them runs up.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findCircle, levels } from './arrows/levels.ts';
import { listArrows } from './arrows/list-arrows.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Every module of the project by its path from the root, with its text; tests are left out, since they may look anywhere. */
export function readModules(root: string): Map<string, string> {
  const names = ['src', 'content'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  const modules = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(ts|astro|mjs)$/.test(name) && !/\.test\.ts$|\/fixtures?\//.test(name));
  return new Map(modules.sort().map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}

if (import.meta.main) {
  const arrows = listArrows(readModules(ROOT));
  for (const rooms of levels(arrows)) {
    console.log(rooms.join('  '));
    for (const room of rooms)
      for (const { from, to, imports } of arrows.filter((arrow) => arrow.from === room))
        console.log(`    ${from} → ${to}  ${imports.length}`);
  }
  const circle = findCircle(arrows);
  if (circle) {
    console.error(`Arrows run in a circle: ${circle.join(' → ')}. One of them runs up.`);
    process.exitCode = 1;
  } else console.log('No arrow runs up.');
}
