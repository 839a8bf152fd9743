import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Issue, parseYaml, schemaIssues, tidyText } from '../issues/index.ts';
import {
  compareVersions,
  digestRelease,
  RELEASES_FOLDER,
  type Release,
  releaseSchema,
} from './ledger-release.ts';

const RESTORE = 'Restore the file as it was; a release never changes.';

/** Reads all releases, earliest first. One that is not as it was closed, or is missing between two, is an issue. */
export function readReleases(contentRoot: string): { releases: Release[]; issues: Issue[] } {
  const folder = join(contentRoot, 'ledger/releases');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const read = names.map((name) => readRelease(join(folder, name), name));
  const releases = read
    .flatMap(({ release }) => release ?? [])
    .sort((a, b) => compareVersions(a.version, b.version));
  const issues = read.flatMap((each) => each.issues);
  // Behind one that can't be read, the next follows what is not there: that is said once.
  return { releases, issues: issues.length > 0 ? issues : findGaps(releases) };
}

function readRelease(path: string, name: string): { release?: Release; issues: Issue[] } {
  const file = `${RELEASES_FOLDER}/${name}`;
  const source = parseYaml(tidyText(readFileSync(path, 'utf8')), file);
  if (source.issues.length > 0)
    return { issues: source.issues.map((issue) => ({ ...issue, mend: RESTORE })) };
  const { data, error } = releaseSchema.safeParse(source.value);
  if (error) return { issues: schemaIssues('ledger-is-whole', source, error) };
  if (digestRelease(data) !== data.digest)
    return { issues: [fault(file, 'This release is not as it was closed: its digest says so.')] };
  if (`${data.version}.json` !== name)
    return {
      release: data,
      issues: [fault(file, `This is the release ${data.version}, under another name.`)],
    };
  return { release: data, issues: [] };
}

function findGaps(releases: Release[]): Issue[] {
  return releases.flatMap(({ version, follows }, index) => {
    const before = releases[index - 1]?.version ?? null;
    if (follows === before) return [];
    const file = `${RELEASES_FOLDER}/${version}.json`;
    const problem = `The release ${version} follows ${follows ?? 'none'}, but before it stands ${before ?? 'none'}.`;
    return [
      {
        ...fault(file, problem),
        mend: 'Restore what is missing before it; or, if two branches each closed a release, take this one out and close it anew.',
      },
    ];
  });
}

const fault = (file: string, problem: string): Issue => ({
  rule: 'ledger-is-whole',
  file,
  line: 1,
  column: 1,
  problem,
  mend: RESTORE,
});
