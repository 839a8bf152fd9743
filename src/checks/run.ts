/** `npm run check`: the content's check from the terminal. `-- --rules` prints what each rule asks. */
import { join, resolve } from 'node:path';
import { openCache, saveCache } from '../cache.ts';
import { sayWhole } from '../issues/index.ts';
import { checkContent, tellVerdict } from './check-content.ts';
import { describeContent } from './describe-content.ts';
import { RULES } from './rules/index.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const CONTENT = join(ROOT, 'content');

if (process.argv.includes('--rules')) {
  for (const { name, why } of RULES) console.log(`${name}\n  ${why}\n`);
} else {
  // What has not changed since the last check is not parsed and drawn again.
  openCache(ROOT, 'check');
  const verdict = await checkContent(CONTENT);
  saveCache();
  const { library, issues } = verdict;
  if (issues.length > 0) sayWhole(tellVerdict(verdict).join('\n'));
  console.log(describeContent(library).join('\n'));
  console.log(issues.length === 0 ? 'The content keeps every rule.' : `${issues.length} to mend.`);
  process.exitCode = issues.length === 0 ? 0 : 1;
}
