/** `npm run check`: the content's check from the terminal. `-- --rules` prints what each rule asks. */
import { join, resolve } from 'node:path';
import { openCache, saveCache } from '../cache.ts';
import { sayWhole } from '../issues/index.ts';
import type { Library } from '../library/index.ts';
import { checkContent, tellVerdict } from './check-content.ts';
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
  console.log(describeCoverage(library));
  console.log(issues.length === 0 ? 'The content keeps every rule.' : `${issues.length} to mend.`);
  process.exitCode = issues.length === 0 ? 0 : 1;
}

function describeCoverage(library: Library): string {
  const { chapters, claims, references, tables, notes, figures, coverage } = library;
  const count = (state: string) => coverage.filter((sentence) => sentence.state === state).length;
  const cited = new Set(claims.flatMap(({ cites }) => cites));
  const numbered = references.filter(({ reference }) => Object.keys(reference.custom.numbers).length > 0);
  const claimed = numbered.filter(({ reference }) => cited.has(reference.id)).length;
  return [
    `${chapters.length} chapters, ${claims.length} claims, ${tables.length} tables, ${notes.length} notes, ${figures.length} figures.`,
    `${numbered.length} references of the reviews, ${claimed} of them cited by a claim; ${references.length - numbered.length} of our own notes.`,
    `${coverage.length} source sentences: ${count('carried')} carried, ${count('excused')} excused, ${count('missing')} missing.`,
  ].join('\n');
}
