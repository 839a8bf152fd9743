import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '../grow/measure.ts';

/** What a build leaves for the next one. */
const LEFTOVERS = ['dist', '.astro', '.cache/build', 'node_modules/.astro', 'node_modules/.vite'];
const CHECK = ['src/checks/run.ts'];
const BUILD = ['--max-semi-space-size=8', 'src/commands/build.ts', '--silent'];

/** Prints what the content's check, a build from nothing, a second one without a change and one after a change cost. */
export function benchBuild(root: string): void {
  console.log(`${''.padEnd(24)}seconds  processor s  peak MiB`);
  print('content check', root, CHECK);
  for (const name of LEFTOVERS) rmSync(join(root, name), { recursive: true, force: true });
  print('build, cold', root, BUILD);
  print('build, nothing changed', root, BUILD);
  rmSync(join(root, '.cache/build/site.json'));
  print('build, with the cache', root, BUILD);
}

function print(label: string, root: string, program: string[]): void {
  const { seconds, processor, memory } = measure(root, program);
  console.log(
    `${label.padEnd(24)}${seconds.toFixed(2).padStart(7)}${processor.toFixed(2).padStart(13)}${memory.toFixed(0).padStart(10)}`,
  );
}
