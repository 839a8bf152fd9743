/** `npm run bench`: times and sizes, to read and compare; nothing here passes or fails. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { readNotes } from '../notes/index.ts';
import { BROWSER_FLAGS, ensureBrowser } from './browser.ts';
import { findFreePort } from './free-port.ts';
import { serve } from './serve.ts';
import { FRAME, timeEditedRun, timeNote } from './time-notes.ts';

const ROOT = resolve(import.meta.dirname, '../..');

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

async function audit(origin: string, path: string, debugPort: number): Promise<string> {
  const run = await lighthouse(`${origin}${path}`, { port: debugPort, output: 'json', logLevel: 'error' });
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

const notes = await readNotes(join(ROOT, 'content'));
console.log(`\nA change of input at the defaults, median; a frame is ${FRAME} ms`);
for (const note of notes) console.log(`${note.slug.padEnd(24)} ${timeNote(note).toFixed(2).padStart(6)} ms`);

const { server, port } = await serve(join(ROOT, 'dist'), 0);
const debugPort = await findFreePort();
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: [...BROWSER_FLAGS, `--remote-debugging-port=${debugPort}`],
});
console.log('\nEdited code from Run to its answer: the first time, and median after it');
for (const { slug } of notes) {
  const { cold, warm } = await timeEditedRun(browser, `http://localhost:${port}`, slug);
  console.log(`${slug.padEnd(24)} ${cold.toFixed(0).padStart(6)} ms ${warm.toFixed(0).padStart(6)} ms`);
}
console.log('\nLighthouse, mobile: performance, accessibility, best practices, SEO');
const chapters = readdirSync(join(ROOT, 'dist/chapters'), { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);
const [tag = ''] = readdirSync(join(ROOT, 'dist/t'));
const pages = [
  '/',
  ...chapters.map(({ name }) => `/chapters/${name}/`),
  '/evidence/t4/',
  '/notes/incidence/',
  '/references/owen2001/',
  `/t/${tag}/`,
];
for (const path of pages) console.log(await audit(`http://localhost:${port}`, path, debugPort));
await browser.close();
server.close();
