import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { chapterUrl, noteUrl, referencesUrl, tableUrl, tagUrl } from '../../addresses.ts';
import { readNotes } from '../../notes/index.ts';
import { BROWSER_FLAGS, ensureBrowser } from '../browser.ts';
import { findFreePort } from '../free-port.ts';
import { serve } from '../serve.ts';
import { auditPage, HEAD } from './audit-page.ts';
import { FRAME, timeEditedRun, timeNote } from './time-notes.ts';

/** Runs of a chapter, each in a fresh state: one that is slow by chance shows. */
const RUNS = 5;

/** Prints what pages and notes cost in a browser: Lighthouse's scores, bytes, requests, and notes' answers. */
export async function benchPages(root: string): Promise<void> {
  const { notes } = await readNotes(join(root, 'content'));
  console.log(`\nA change of input at the defaults, median; a frame is ${FRAME} ms`);
  for (const note of notes)
    console.log(`${note.slug.padEnd(24)} ${timeNote(note).toFixed(2).padStart(6)} ms`);
  const { server, port } = await serve(join(root, 'dist'), 0);
  const origin = `http://localhost:${port}`;
  const debugPort = await findFreePort();
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: [...BROWSER_FLAGS, `--remote-debugging-port=${debugPort}`],
  });
  console.log(`\nLighthouse, mobile; LCP in seconds, ${RUNS} runs\n${HEAD}`);
  for (const path of [...chapterPaths(root), ...otherPaths(root)])
    console.log(await auditPage(origin + path, path, debugPort, RUNS));
  await benchEditedRuns(
    browser,
    origin,
    notes.map(({ slug }) => slug),
  );
  await browser.close();
  server.closeAllConnections();
  server.close();
}

async function benchEditedRuns(browser: Browser, origin: string, slugs: string[]): Promise<void> {
  console.log('\nEdited code from Run to its answer: the first time, and median after it');
  for (const slug of slugs) {
    const { cold, warm } = await timeEditedRun(browser, origin, slug);
    console.log(`${slug.padEnd(24)} ${cold.toFixed(0).padStart(6)} ms ${warm.toFixed(0).padStart(6)} ms`);
  }
}

const foldersIn = (root: string, name: string): string[] =>
  readdirSync(join(root, 'dist', name), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

const chapterPaths = (root: string): string[] => foldersIn(root, 'chapters').map((slug) => chapterUrl(slug));

/** One of each further kind of page. */
const otherPaths = (root: string): string[] => [
  referencesUrl(),
  tableUrl('t4'),
  noteUrl('incidence'),
  tagUrl(foldersIn(root, 't')[0] ?? ''),
];
