import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Refusal, type Skeleton } from './skeleton.ts';

/** Writes all files of a skeleton, or none: each is written beside its place first, then takes it. */
export function writeSkeleton(contentRoot: string, { files }: Skeleton): void {
  const taken = files.find(({ path, replaces }) => !replaces && existsSync(join(contentRoot, path)));
  if (taken) throw new Refusal(`content/${taken.path} is there already: choose another name.`);
  const moves = files.map(({ path, text }) => {
    const to = join(contentRoot, path);
    return { from: `${to}.${process.pid}.part`, to, text };
  });
  try {
    for (const { from, text } of moves) {
      mkdirSync(dirname(from), { recursive: true });
      writeFileSync(from, text);
    }
    for (const { from, to } of moves) renameSync(from, to);
  } finally {
    for (const { from } of moves) rmSync(from, { force: true });
  }
}
