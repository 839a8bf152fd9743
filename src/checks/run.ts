/** `npm run check`: the content's check from the terminal. `-- --rules` prints what each rule asks. */
import { resolve } from 'node:path';
import type { Library } from '../site/library.ts';
import { checkContent } from './check-content.ts';
import { formatIssue } from './issue.ts';
import { RULES } from './rules/index.ts';

const ROOT = resolve(import.meta.dirname, '../../content');

if (process.argv.includes('--rules')) {
  for (const { name, why } of RULES) console.log(`${name}\n  ${why}\n`);
} else {
  const { library, issues } = await checkContent(ROOT);
  for (const issue of issues) console.error(formatIssue(issue));
  console.log(describeCoverage(library));
  console.log(issues.length === 0 ? 'The content keeps every rule.' : `${issues.length} to mend.`);
  process.exitCode = issues.length === 0 ? 0 : 1;
}

function describeCoverage({
  chapters,
  claims,
  references,
  tables,
  notes,
  figures,
  coverage,
}: Library): string {
  const count = (state: string) => coverage.filter((sentence) => sentence.state === state).length;
  return [
    `${chapters.length} chapters, ${claims.length} claims, ${references.length} references, ${tables.length} tables, ${notes.length} notes, ${figures.length} figures.`,
    `${coverage.length} source sentences: ${count('carried')} carried, ${count('excused')} excused, ${count('missing')} missing.`,
  ].join('\n');
}
