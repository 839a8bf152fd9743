import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findChapterFile, findChapterFiles } from './read-chapters.ts';

it('finds chapters of two digits and more by number, and sees a file that comes later', () => {
  const root = mkdtempSync(join(tmpdir(), 'refractory-chapters-'));
  const folder = join(root, 'chapters');
  const add = (name: string) => writeFileSync(join(folder, name), '');
  try {
    mkdirSync(folder);
    for (const name of ['100-c.mdx', '20-b.mdx', 'README.md', '1-no.mdx']) add(name);
    expect(findChapterFiles(root)).toEqual([
      { name: '20-b.mdx', slug: 'b', order: 1 },
      { name: '100-c.mdx', slug: 'c', order: 2 },
    ]);
    expect(findChapterFile(root, '100-c.mdx')?.order).toBe(2);
    add('03-a.mdx');
    // Two writes may fall into one tick of the file system's clock.
    utimesSync(folder, new Date(), new Date(Date.now() + 5000));
    expect(findChapterFile(root, '100-c.mdx')?.order).toBe(3);
    expect(findChapterFile(root, 'README.md')).toBeUndefined();
  } finally {
    rmSync(root, { recursive: true });
  }
});

it('finds none where there is no folder', () => {
  expect(findChapterFile(join(tmpdir(), 'refractory-none'), '01-a.mdx')).toBeUndefined();
});
