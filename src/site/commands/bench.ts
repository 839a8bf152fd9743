/** `npm run bench`: times and sizes, to read and compare; nothing here passes or fails. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { defaultValues, readNotes } from '../../notes/index.ts';
import { BROWSER_FLAGS, ensureBrowser } from './browser.ts';
import { serve } from './serve.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const DEBUG_PORT = 9333;
/** Runs of a note's compute, after as many to warm up. */
const RUNS = 200;

/** Runs a command and prints its seconds; gives back what it said. */
function timeCommand(label: string, list: string[]): string {
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, list, {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  console.log(
    `${label.padEnd(24)} ${((performance.now() - start) / 1000).toFixed(2)} s${status === 0 ? '' : ' (failed)'}`,
  );
  return stdout;
}

/** Median milliseconds of what a change of input costs: compute, words, plot data. */
function timeNote(module: Awaited<ReturnType<typeof readNotes>>[number]['module']): number {
  const values = defaultValues(module.inputs);
  const once = () => {
    const start = performance.now();
    module.say(values, module.compute(values));
    module.plot?.(values);
    return performance.now() - start;
  };
  for (let i = 0; i < RUNS; i++) once();
  const times = Array.from({ length: RUNS }, once).sort((a, b) => a - b);
  return times[RUNS / 2] ?? 0;
}

async function audit(origin: string, path: string): Promise<string> {
  const run = await lighthouse(`${origin}${path}`, { port: DEBUG_PORT, output: 'json', logLevel: 'error' });
  if (!run) return `${path}: no result`;
  const { categories, audits } = run.lhr;
  const scores = Object.values(categories).map(({ score }) =>
    String(Math.round(100 * (score ?? 0))).padStart(4),
  );
  const value = (id: string) => audits[id]?.displayValue ?? '–';
  const figures = `LCP ${value('largest-contentful-paint')}, TBT ${value('total-blocking-time')}, CLS ${value('cumulative-layout-shift')}`;
  return `${path.padEnd(28)}${scores.join('')}   ${figures}`;
}

timeCommand('content check', ['src/checks/run.ts']);
timeCommand('build', ['node_modules/astro/bin/astro.mjs', 'build', '--silent']);
const bytes = timeCommand('checks on the built site', ['src/checks/built/run.ts']);
console.log(`\n${bytes.trim()}`);

console.log('\nA change of input at the defaults, median');
for (const { slug, module } of await readNotes(join(ROOT, 'content')))
  console.log(`${slug.padEnd(24)} ${timeNote(module).toFixed(3)} ms`);

console.log('\nLighthouse, mobile: performance, accessibility, best practices, SEO');
const { server, port } = await serve(join(ROOT, 'dist'), 4391);
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: [...BROWSER_FLAGS, `--remote-debugging-port=${DEBUG_PORT}`],
});
const chapters = readdirSync(join(ROOT, 'dist/chapters'), { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);
const [tag = ''] = readdirSync(join(ROOT, 'dist/t'));
const pages = [
  '/',
  ...chapters.map(({ name }) => `/chapters/${name}/`),
  '/evidence/t4/',
  '/references/owen2001/',
  `/t/${tag}/`,
];
for (const path of pages) console.log(await audit(`http://localhost:${port}`, path));
await browser.close();
server.close();
