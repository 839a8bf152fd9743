/** The samples of CONTRIBUTING.md are pasted into the content as it is, tagged and checked: they pass as they stand. */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkContent } from '../../checks/check-content.ts';
import { formatIssue } from '../../issues/index.ts';
import { tagContent } from '../tag.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const SAMPLE = /<!-- (file|append|item): (\S+) -->\n+```\w*\n([\s\S]*?)```/g;

interface Sample {
  how: string;
  path: string;
  text: string;
}

const samples: Sample[] = [...readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8').matchAll(SAMPLE)].map(
  ([, how = '', path = '', text = '']) => ({ how, path, text }),
);
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** A copy of the whole content, which finds the packages that it imports. */
function copyContent(from = join(ROOT, 'content')): string {
  const folder = mkdtempSync(join(tmpdir(), 'refractory-'));
  folders.push(folder);
  cpSync(from, join(folder, 'content'), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

function paste(root: string, { how, path, text }: Sample): void {
  const to = join(root, path);
  if (how === 'append') appendFileSync(to, text);
  else if (how === 'item') {
    const items: unknown[] = JSON.parse(readFileSync(to, 'utf8'));
    writeFileSync(to, JSON.stringify([...items, JSON.parse(text)], null, 2));
  } else {
    expect(existsSync(to), `${path} is new`).toBe(false);
    writeFileSync(to, text);
  }
}

it('has a sample of each kind', () => {
  const kinds = ['chapters', 'evidence', 'glossary', 'references', 'notes', 'figures'];
  for (const kind of kinds) expect(samples.some(({ path }) => path.startsWith(`content/${kind}`))).toBe(true);
});

it('gives samples that keep every rule as they are pasted', async () => {
  const root = copyContent();
  for (const sample of samples) paste(root, sample);
  const given = await tagContent(join(root, 'content'), '2026-02-02');
  expect(given.length).toBeGreaterThan(5);
  // Modules were read before they had their tags: they are read again under another address.
  const tagged = copyContent(join(root, 'content'));
  const { issues } = await checkContent(join(tagged, 'content'));
  expect(issues.map(formatIssue)).toEqual([]);
  const test = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/vitest/vitest.mjs'), 'run', '--root', tagged, 'flux-ratio'],
    { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  expect({ status: test.status, said: test.status === 0 ? '' : test.stdout + test.stderr }).toEqual({
    status: 0,
    said: '',
  });
});
