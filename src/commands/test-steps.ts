import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Count, Step } from './run-step.ts';

/** A second site, which is to work in a folder of its host. */
const FOLDER = '.cache/test/under-a-folder';
const PUBLISHED = { SITE_URL: 'https://example.org', BASE: '/a/b/' };

const unitReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });
const browserReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
});
const readReport = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** All but the browser, in lanes that run side by side: each keeps about one core busy, for about as long. */
export const quickLanes = (reports: string): Step[][] => [
  [unitTests(join(reports, 'unit.json'))],
  [
    {
      name: 'types',
      list: [
        'node_modules/astro/bin/astro.mjs',
        'check',
        ...['--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning'],
      ],
    },
    { name: 'lint and format', list: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '.'] },
    { name: 'content', list: ['src/checks/run.ts'] },
    { name: 'build', list: ['src/commands/build.ts', '--silent'] },
    { name: 'built site', list: ['src/checks/built/run.ts'] },
    {
      name: 'build under a folder',
      list: ['node_modules/astro/bin/astro.mjs', 'build', '--silent', '--outDir', FOLDER],
      env: PUBLISHED,
    },
    { name: 'built site under a folder', list: ['src/checks/built/run.ts', FOLDER], env: PUBLISHED },
  ],
];

const unitTests = (report: string): Step => ({
  name: 'unit tests',
  list: [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=minimal',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ],
  count: (): Count => {
    const { numPassedTests, numFailedTests } = unitReport.parse(readReport(report));
    return { passed: numPassedTests, failed: numFailedTests };
  },
});

/** The built site in a real browser; alone, since it holds the site to times. */
export const browserStep = (reports: string): Step => {
  const report = join(reports, 'browser.json');
  return {
    name: 'browser',
    list: ['node_modules/@playwright/test/cli.js', 'test', '--reporter=dot,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    alone: true,
    count: (): Count => {
      const { expected, unexpected, flaky } = browserReport.parse(readReport(report)).stats;
      return { passed: expected, failed: unexpected + flaky };
    },
  };
};
