import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { measure } from '../grow/measure.ts';

/** What a build leaves for the next one. */
const LEFTOVERS = ['dist', '.astro', '.cache/build', 'node_modules/.astro', 'node_modules/.vite'];
const CHECK = ['src/checks/run.ts'];
const BUILD = ['--max-semi-space-size=8', 'node_modules/astro/bin/astro.mjs', 'build', '--silent'];

/** Prints what the content's check, a build from nothing and a second build cost. */
export function benchBuild(root: string): void {
  console.log(`${''.padEnd(24)}seconds  processor s  peak MiB`);
  print('content check', root, CHECK);
  for (const name of LEFTOVERS) rmSync(join(root, name), { recursive: true, force: true });
  print('build, cold', root, BUILD);
  print('build, warm', root, BUILD);
}

function print(label: string, root: string, program: string[]): void {
  const { seconds, processor, memory } = measure(root, program);
  console.log(
    `${label.padEnd(24)}${seconds.toFixed(2).padStart(7)}${processor.toFixed(2).padStart(13)}${memory.toFixed(0).padStart(10)}`,
  );
}
