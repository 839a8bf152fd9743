/** `npm test`: every check there is; all run, and the last line counts them. `-- --quick` leaves the browser out. */
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureBrowser } from './browser.ts';
import { type Count, endSteps, runStep, type Step } from './run-step.ts';
import { readTestArguments } from './test-arguments.ts';
import { browserStep, quickLanes } from './test-steps.ts';

const REPORTS = resolve(import.meta.dirname, '../../.cache/test');

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

async function runLane(steps: Step[]): Promise<Count[]> {
  const counts: Count[] = [];
  for (const step of steps) counts.push(await runStep(step));
  return counts;
}

async function runAll(quick: boolean): Promise<Count[]> {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const browser = !quick && hasBrowser();
  const counts = (await Promise.all(quickLanes(REPORTS).map(runLane))).flat();
  if (quick) return counts;
  return [...counts, browser ? await runStep(browserStep(REPORTS)) : { passed: 0, failed: 1 }];
}

async function main(): Promise<void> {
  const asked = readTestArguments(process.argv.slice(2));
  if ('problem' in asked) {
    console.error(asked.problem);
    process.exitCode = 1;
    return;
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => {
      endSteps(signal);
      process.exit(1);
    });
  const counts = await runAll(asked.quick);
  const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}

await main();
