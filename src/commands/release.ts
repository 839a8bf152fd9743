/**
 * `npm run release -- VERSION`: closes what the ledger holds, and sets the project's version. From then on its wordings
 * change only by new ones.
 */
import { basename, join, resolve } from 'node:path';
import { checkContent } from '../checks/check-content.ts';
import {
  compareVersions,
  formatRelease,
  isVersion,
  makeRelease,
  RELEASES_FOLDER,
  type Release,
  saysNothingNew,
} from '../claims/index.ts';
import { formatIssue } from '../issues/index.ts';
import { runCommand, today } from './read-whole.ts';
import { versionTexts } from './release-version.ts';
import { writeFiles } from './write-files.ts';

/** Closes a release of a content folder. Returns what it holds; throws an Error that says why where it can't be. */
export async function closeRelease(contentRoot: string, date: string, version: string): Promise<string> {
  if (!isVersion(version))
    throw new Error(`“${version}” is no version. Write three numbers: npm run release -- 2026.12.0.`);
  const { library, issues } = await checkContent(contentRoot);
  if (issues.length > 0)
    throw new Error([...issues.map(formatIssue), 'Nothing was released: mend this first.'].join('\n'));
  const { ledger } = library;
  requireGreater(version, ledger.releases);
  const release = makeRelease(ledger, version, date);
  const before = ledger.releases.at(-1);
  if (saysNothingNew(release, before))
    throw new Error(`Nothing was released: the ledger is as ${before?.version ?? 'an empty one'} closed it.`);
  const path = join(contentRoot, 'ledger/releases', `${version}.json`);
  const versions = versionTexts(join(contentRoot, '..'), version);
  writeFiles(new Map([[path, formatRelease(release)], ...versions]));
  return describeRelease(
    release,
    [...versions.keys()].map((each) => basename(each)),
  );
}

function requireGreater(version: string, releases: Release[]): void {
  const last = releases.at(-1)?.version;
  if (releases.some((release) => release.version === version))
    throw new Error(`${version} is released already, and a release never changes. Take a greater version.`);
  if (last && compareVersions(version, last) < 0)
    throw new Error(`${version} is not greater than ${last}, the last release. Take a greater version.`);
}

function describeRelease({ version, added, reworded, merged, retired }: Release, others: string[]): string {
  const files = [`${RELEASES_FOLDER}/${version}.json`, ...others];
  return `${version}: ${added.length} added, ${reworded.length} reworded, ${merged.length} merged, ${retired.length} retired. Commit ${files.join(', ')}.`;
}

if (import.meta.main) {
  const contentRoot = resolve(import.meta.dirname, '../../content');
  await runCommand(() => closeRelease(contentRoot, today(), process.argv[2] ?? ''));
}
