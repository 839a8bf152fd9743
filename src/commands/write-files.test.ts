import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeFiles } from './write-files.ts';

const folder = () => mkdtempSync(join(tmpdir(), 'refractory-files-'));

it('writes all files, new folders too, and leaves no draft', () => {
  const root = folder();
  writeFileSync(join(root, 'a'), 'old');
  writeFiles(
    new Map([
      [join(root, 'a'), 'new'],
      [join(root, 'deep/b'), 'b'],
    ]),
  );
  expect(readdirSync(root, { recursive: true }).sort()).toEqual(
    ['a', 'deep', 'deep/b'].map((name) => join(name)),
  );
  expect(readFileSync(join(root, 'a'), 'utf8')).toBe('new');
});

it('puts everything back when one file can’t be written', () => {
  const root = folder();
  writeFileSync(join(root, 'a'), 'old');
  // A folder that holds something can’t give its place to a file: the third fails after two have been placed.
  mkdirSync(join(root, 'c/full'), { recursive: true });
  const texts = new Map(['a', 'b', 'd'].map((name) => [join(root, name), 'new']));
  expect(() => writeFiles(new Map([...texts, [join(root, 'c'), 'new']]))).toThrow(/^Nothing was written: /);
  expect(readdirSync(root).sort()).toEqual(['a', 'c']);
  expect(readFileSync(join(root, 'a'), 'utf8')).toBe('old');
});
