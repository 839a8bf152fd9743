import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const UP = 'This arrow runs up';
const PAST = 'Import a concept’s modules through its index.ts.';

/** What the project's lint rules say of one module that imports another. */
function lint(file: string, specifier: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'refractory-floors-'));
  cpSync(join(ROOT, 'biome.jsonc'), join(folder, 'biome.jsonc'));
  const code = `import { one } from '${specifier}';\n\nconsole.log(one);\n`;
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), file.endsWith('.astro') ? `---\n${code}---\n<p>Text</p>\n` : code);
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  const list = [biome, 'lint', '--vcs-enabled=false', '--only=style/noRestrictedImports', '.'];
  const { stdout, stderr } = spawnSync(process.execPath, list, { cwd: folder, encoding: 'utf8' });
  return stdout + stderr;
}

it.each([
  ['src/claims/a.ts', '../library/index.ts', UP],
  ['src/claims/a.ts', '../views/Page.astro', UP],
  ['src/notes/plot/a.ts', '../../checks/run.ts', UP],
  ['src/library/a.ts', '../views/cards.ts', UP],
  ['src/views/A.astro', '../pages/index.astro', UP],
  ['src/views/a.client.ts', '../commands/serve.ts', UP],
  ['src/issues/a.ts', '../claims/index.ts', UP],
  ['content/notes/a.ts', '../../src/notes/index.ts', UP],
  ['src/claims/a.ts', '../citations/audit.ts', PAST],
  ['src/views/A.astro', '../notes/format.ts', PAST],
  ['src/pages/t/a.ts', '../../claims/tag.ts', PAST],
  ['src/notes/plot/a.ts', '../../evidence/sieve.ts', PAST],
])('stops at %s importing %s', (file, specifier, message) =>
  expect(lint(file, specifier)).toContain(message),
);

it.each([
  ['src/claims/a.ts', '../citations/index.ts'],
  ['src/claims/a.ts', './tag.ts'],
  ['src/views/A.astro', '../notes/NoteBlock.astro'],
  ['src/views/a.client.ts', '../notes/note-element.client.ts'],
  ['src/notes/page/a.ts', '../../../content/notes/lib/format.ts'],
  ['src/pages/t/a.ts', '../../library/lookups.ts'],
  ['content/figures/a.ts', '../notes/incidence.ts'],
])('accepts %s importing %s', (file, specifier) =>
  expect(lint(file, specifier)).toContain('No fixes applied'),
);
