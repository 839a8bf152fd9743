/**
 * `npm run bench`: times and sizes, to read and compare; nothing here passes or fails. Quote it from an idle machine.
 * `-- --grow [20,100 [3]]` builds ever larger books instead, of two reviews or as many as told.
 * `-- --spoil [300]` spoils files of the content and asks the check.
 * `-- --slips [100 [KIND]]` makes slips of each kind, or of one, that change what the content says.
 */
import { resolve } from 'node:path';
import { benchBuild } from './bench/bench-build.ts';
import { benchPages } from './bench/bench-pages.ts';
import { benchGrowth, readReviews, readSizes } from './grow/bench-growth.ts';
import { reportSlips } from './slips/report-slips.ts';
import { readCount, reportSpoilings } from './spoil/report-spoilings.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const [flag, value, reviews] = process.argv.slice(2);

if (flag === '--grow') await benchGrowth(ROOT, readSizes(value), readReviews(reviews));
else if (flag === '--spoil') await reportSpoilings(ROOT, readCount(value));
else if (flag === '--slips')
  await reportSlips(ROOT, value === undefined ? undefined : readCount(value), reviews);
else {
  benchBuild(ROOT);
  await benchPages(ROOT);
}
