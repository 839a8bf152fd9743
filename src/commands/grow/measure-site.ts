import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readSite } from '../../checks/built/site.ts';
import { CHAPTER, weighChapters } from '../../checks/built/weigh-chapters.ts';

/** A built site in numbers. */
export interface SiteSize {
  pages: number;
  /** All of it on the disk, in MiB. */
  size: number;
  /** Bytes of the first view of a chapter in the middle, as sent. */
  firstView: number;
}

/** Chapters that are weighed, spread over all: the best compression takes its time. */
const WEIGHED = 21;

/** Measures what a build wrote. */
export async function measureSite(folder: string): Promise<SiteSize> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const bytes = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const chapters = files
    .map((file) => file.slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((file) => CHAPTER.test(file))
    .sort();
  const step = Math.max(1, Math.floor(chapters.length / WEIGHED));
  const chosen = new Set(chapters.filter((_, index) => index % step === 0));
  const weights = await weighChapters(readSite(folder, { base: '/' }, (file) => chosen.has(file)));
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    size: bytes / 2 ** 20,
    firstView: median(weights.map(({ first }) => first.total)),
  };
}

const median = (list: number[]): number => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
