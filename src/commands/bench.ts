/**
 * `npm run bench`: times and sizes, to read and compare; nothing here passes or fails. Quote it from an idle machine.
 * `-- --grow [20,100]` builds ever larger books instead.
 */
import { resolve } from 'node:path';
import { benchBuild } from './bench/bench-build.ts';
import { benchPages } from './bench/bench-pages.ts';
import { benchGrowth, readSizes } from './grow/bench-growth.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const [flag, sizes] = process.argv.slice(2);

if (flag === '--grow') await benchGrowth(ROOT, readSizes(sizes));
else {
  benchBuild(ROOT);
  await benchPages(ROOT);
}
