/** The built site's check from the terminal: `node src/checks/built/run.ts [dist]`, after `astro build`. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatIssue } from '../../issues/index.ts';
import { publicationOrExit } from '../../publication.ts';
import { byteTable } from './byte-table.ts';
import { checkBuilt } from './check-built.ts';
import { readSite } from './site.ts';
import { weighChapters } from './weigh-chapters.ts';

const folder = process.argv[2] ?? resolve(import.meta.dirname, '../../../dist');

if (existsSync(folder)) await report();
else {
  console.error(`There is no ${folder}. Build the site first: npm run build.`);
  process.exitCode = 1;
}

async function report(): Promise<void> {
  const { base, site: origin } = publicationOrExit();
  const site = readSite(folder, { base, origin });
  const issues = await checkBuilt(site);
  for (const issue of issues) console.error(formatIssue(issue));
  console.log(byteTable(await weighChapters(site)));
  console.log(
    `${site.pages.length} pages: ${issues.length === 0 ? 'the site keeps every rule.' : `${issues.length} to mend.`}`,
  );
  process.exitCode = issues.length === 0 ? 0 : 1;
}
