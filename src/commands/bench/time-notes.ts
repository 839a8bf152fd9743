/** What notes cost in time: a change of input, and a reader's edited code. */
import type { Browser } from '@playwright/test';
import { defaultValues, drawResult, type NoteEntry } from '../../notes/index.ts';

/** Runs that are measured, after as many to warm up. */
const RUNS = 100;
/** Milliseconds between two runs: nobody presses Run again sooner. */
const PACE = 250;
/** A frame at sixty a second. */
export const FRAME = 16;

/** Median milliseconds of what a change of input costs: compute, words, plot and icons, drawn. */
export function timeNote({ module }: NoteEntry): number {
  const values = defaultValues(module.inputs);
  const once = (): number => {
    const start = performance.now();
    drawResult(module, values);
    return performance.now() - start;
  };
  for (let i = 0; i < RUNS; i++) once();
  return median(Array.from({ length: RUNS }, once));
}

/** Milliseconds from Run to the answer: the first run on a page, and the median of those after it. */
export async function timeEditedRun(
  browser: Browser,
  origin: string,
  slug: string,
): Promise<{ cold: number; warm: number }> {
  const page = await browser.newPage();
  await page.goto(`${origin}/notes/${slug}/`);
  await page.getByRole('button', { name: 'Edit and run' }).click();
  await page.locator('.prism-code-editor').waitFor();
  const times: number[] = [];
  for (let i = 0; i < 12; i++) {
    times.push(await page.evaluate(runOnce));
    await page.waitForTimeout(PACE);
  }
  await page.close();
  const [cold = 0, ...warm] = times;
  return { cold, warm: median(warm) };
}

/** In the page: presses Run and waits for the sentence about it. */
function runOnce(): Promise<number> {
  const told = document.querySelector('.told');
  const run = document.querySelector<HTMLButtonElement>('[data-edit=run]');
  if (!told || !run) throw new Error('The editor is not open.');
  return new Promise((done) => {
    const start = performance.now();
    new MutationObserver((_, seen) => {
      seen.disconnect();
      done(performance.now() - start);
    }).observe(told, { childList: true });
    run.click();
  });
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
