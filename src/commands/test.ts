/** `npm test`: every check there is, one after the other; all run, and the last line counts them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { ensureBrowser } from './browser.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const REPORTS = resolve(ROOT, '.cache/test');

interface Count {
  passed: number;
  failed: number;
}
interface Step {
  name: string;
  list: string[];
  /** Reads the counts of a step that holds many tests; a step without counts as one. */
  count?: () => Count;
}

const unitReport = z.object({ numPassedTests: z.int(), numFailedTests: z.int() });
const browserReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
});
const readReport = (name: string): unknown => JSON.parse(readFileSync(resolve(REPORTS, name), 'utf8'));

const STEPS: Step[] = [
  {
    name: 'types',
    list: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'],
  },
  { name: 'lint and format', list: ['node_modules/@biomejs/biome/bin/biome', 'ci', '.'] },
  {
    name: 'unit tests',
    list: [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${REPORTS}/unit.json`,
    ],
    count: () => {
      const { numPassedTests, numFailedTests } = unitReport.parse(readReport('unit.json'));
      return { passed: numPassedTests, failed: numFailedTests };
    },
  },
  { name: 'content', list: ['src/checks/run.ts'] },
  { name: 'build', list: ['node_modules/astro/bin/astro.mjs', 'build', '--silent'] },
  { name: 'built site', list: ['src/checks/built/run.ts'] },
  {
    name: 'browser',
    list: ['node_modules/@playwright/test/cli.js', 'test'],
    count: () => {
      const { expected, unexpected, flaky } = browserReport.parse(readReport('browser.json')).stats;
      return { passed: expected, failed: unexpected + flaky };
    },
  },
];

/** Runs a step and counts it. A report that can't be read counts as one failure: a crash must not pass. */
function runStep({ name, list, count }: Step): Count {
  const start = performance.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, list, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  const one = { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  if (!count) return one;
  try {
    const { passed, failed } = count();
    return { passed, failed: status === 0 ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** Sees to a browser; where there can be none, says why, and everything else is still checked. */
function hasBrowser(): boolean {
  try {
    console.log(`Browser: ${ensureBrowser()}`);
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const browser = hasBrowser();
const counts = STEPS.map((step) =>
  step.name === 'browser' && !browser ? { passed: 0, failed: 1 } : runStep(step),
);
const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
