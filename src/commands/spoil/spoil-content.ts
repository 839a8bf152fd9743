import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCache, saveCache } from '../../cache.ts';
import { checkContent } from '../../checks/check-content.ts';
import type { Issue } from '../../issues/index.ts';
import { listContentFiles } from '../../library/index.ts';
import { createRandom, type Random } from '../grow/random.ts';
import { spoilBytes } from './spoil-bytes.ts';

/** What the check said of one spoiled file. */
export interface Outcome {
  /** The file, from the content folder. */
  path: string;
  way: string;
  /** Unseen: the check ended with 0. Placed: with issues. Stack: it threw, or an issue has no place. */
  end: 'unseen' | 'placed' | 'stack';
  /** Whether the first issue named the spoiled file. */
  first: boolean;
  said: string;
}

/** Spoils one file of a content folder after the other, each time in a copy, and asks the check about it. */
export async function spoilContent(contentRoot: string, count: number, seed: string): Promise<Outcome[]> {
  // Within the project: figures import a package.
  const cache = join(contentRoot, '../.cache');
  mkdirSync(cache, { recursive: true });
  const place = mkdtempSync(join(cache, 'spoil-'));
  // What is not spoiled is parsed once for all.
  openCache(place);
  try {
    const paths = listContentFiles(contentRoot);
    const shared = copyContent(contentRoot, place, 'shared');
    const outcomes: Outcome[] = [];
    for (let n = 0; n < count; n++) {
      const random = createRandom(seed, n);
      const path = random.pick(paths);
      // Node keeps a module that it has loaded: a spoiled one needs a folder that it has never seen.
      const copy = path.endsWith('.ts') ? copyContent(contentRoot, place, String(n)) : shared;
      outcomes.push(await spoilOne(copy, path, random));
      if (copy !== shared) rmSync(join(copy, '..'), { recursive: true });
    }
    return outcomes;
  } finally {
    saveCache();
    rmSync(place, { recursive: true });
  }
}

function copyContent(contentRoot: string, place: string, name: string): string {
  const copy = join(place, name, 'content');
  cpSync(contentRoot, copy, { recursive: true });
  return copy;
}

async function spoilOne(root: string, path: string, random: Random): Promise<Outcome> {
  const file = join(root, path);
  const whole = readFileSync(file);
  const { spoiled, way } = spoilBytes(whole, random);
  writeFileSync(file, spoiled);
  try {
    const { issues } = await checkContent(root);
    return { path, way, ...judge(issues, `content/${path}`) };
  } catch (error) {
    return { path, way, end: 'stack', first: false, said: String((error as Error).stack) };
  } finally {
    writeFileSync(file, whole);
  }
}

function judge(issues: Issue[], file: string): Pick<Outcome, 'end' | 'first' | 'said'> {
  const [issue] = issues;
  if (!issue) return { end: 'unseen', first: false, said: '' };
  const placed = issues.every((each) => each.file !== '' && each.line >= 1 && each.column >= 1);
  const said = `${issue.file}:${issue.line}:${issue.column} ${issue.rule}: ${issue.problem}`;
  return { end: placed ? 'placed' : 'stack', first: issue.file === file, said };
}
