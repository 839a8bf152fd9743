import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { defaultValues } from '../contract/default-values.ts';
import { readNotes } from '../read-notes.ts';
import { singleFile } from './single-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'note-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(slug: string, text: string) {
  const file = join(folder, `${slug}.ts`);
  writeFileSync(file, text);
  return spawnSync(process.execPath, [file], { encoding: 'utf8' });
}

const { notes } = await readNotes('content');

it.each(notes)('$slug runs in Node from one file', ({ slug, source, libraries, module }) => {
  const texts = Object.fromEntries(
    libraries.map((name) => [name, readFileSync(`content/notes/${name}`, 'utf8')]),
  );
  const { stdout, stderr } = run(slug, singleFile(slug, source, texts));
  expect(stderr).toBe('');
  const values = defaultValues(module.inputs);
  const result = module.compute(values);
  expect(JSON.parse(stdout)).toEqual({ values, result, sentence: module.say(values, result) });
});

it('keeps names apart, and imports under other names', () => {
  const libraries = {
    'lib/b.ts':
      "import { one } from './a.ts';\nconst own = 2;\nexport function two(): number {\n  return own * one;\n}",
    'lib/a.ts': 'const own = 1;\nexport const one: number = own;',
  };
  const source =
    "import { two as zwei, type Kind } from './lib/b.ts';\nimport type { Outputs } from './lib/contract.ts';\nconst own = 3;\nexport const inputs = {};\nexport const compute = () => ({ x: own * zwei() });\nexport const say = () => 'Six.';\n";
  expect(JSON.parse(run('six', singleFile('six', source, libraries)).stdout).result).toEqual({ x: 6 });
});
