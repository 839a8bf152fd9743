import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { growContent } from './grow-content.ts';
import { writeGrownProject } from './grown-project.ts';
import { countNotes, PER_CHAPTER } from './plan.ts';

const REPOSITORY = resolve(import.meta.dirname, '../../..');
const grow = (chapters: number, seed = 'test', notes = true) => growContent({ seed, chapters, notes });
const under = (files: Map<string, string>, folder: string) =>
  [...files].filter(([name]) => name.startsWith(folder)).map(([, text]) => text);

it('gives the same bytes for the same seed, and others for another', () => {
  const first = grow(6);
  expect([...grow(6)]).toEqual([...first]);
  const other = grow(6, 'another');
  expect([...other.keys()]).toEqual([...first.keys()]);
  for (const [name, text] of first)
    expect(other.get(name) === text, name).toBe(name === 'sources/excused.yaml');
});

it('has chapters, notes, tables and figures in the proportions of the real ones, no two alike', () => {
  const files = grow(120);
  for (const [folder, share] of [
    ['chapters/', 1],
    ['evidence/', PER_CHAPTER.tables],
    ['figures/', PER_CHAPTER.figures],
    ['notes/reference/', PER_CHAPTER.notes],
  ] as const) {
    const texts = under(files, folder);
    expect(texts.length / 120, folder).toBeCloseTo(share, 1);
    expect(new Set(texts).size, folder).toBe(texts.length);
  }
  expect(under(files, 'notes/reference/')).toHaveLength(countNotes(120));
  const claims = under(files, 'chapters/').flatMap((text) => text.match(/<Claim [^>]*>[^[<]+/g) ?? []);
  expect(claims.length / 120).toBeCloseTo(27, 0);
  // Those of one sentence may say the same by chance, but hardly ever do.
  expect(new Set(claims).size / claims.length).toBeGreaterThan(0.99);
});

it('keeps a chapter as it is when more follow, and numbers the hundredth with three digits', () => {
  const [few, many] = [grow(20), grow(101)];
  for (const [name, text] of few) if (name.startsWith('chapters/')) expect(many.get(name), name).toBe(text);
  expect([...many.keys()].filter((name) => /^chapters\/\d{3}-/.test(name))).toHaveLength(2);
});

it('retells as many reviews as are asked for, each with sentences and references', () => {
  for (const reviews of [1, 2, 3, 5]) {
    const files = growContent({ seed: 'test', chapters: 5, notes: false, reviews });
    const told = under(files, 'sources/').filter((text) => text.includes('"sha256"'));
    expect(told).toHaveLength(reviews);
    expect(under(files, 'references/').filter((text) => text !== '[]\n')).toHaveLength(reviews + 2);
  }
});

it('leaves out notes, and all that rests on them, where none are asked for', () => {
  const files = grow(8, 'test', false);
  expect(under(files, 'notes/')).toEqual([]);
  expect(under(files, 'chapters/').join('')).not.toMatch(/<Note|<Computed/);
});

it('keeps every rule of the content, with notes whose values hold', async () => {
  const root = await writeGrownProject(REPOSITORY, { seed: 'test', chapters: 8, notes: true });
  try {
    const run = (...program: string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, program, {
        cwd: root,
        encoding: 'utf8',
      });
      return { status, said: stdout + stderr };
    };
    const check = run('src/checks/run.ts');
    expect(check.said).toContain('The content keeps every rule.');
    expect(check.said).toMatch(/^8 chapters, \d{3} claims, 5 tables, 5 notes, 3 figures\.$/m);
    const tests = readdirSync(join(root, 'content/notes')).filter((name) => name.endsWith('.test.ts'));
    expect(tests).toHaveLength(5);
    const unit = run(
      'node_modules/vitest/vitest.mjs',
      'run',
      '--root',
      root,
      'note.test',
      '-t',
      'reference values',
    );
    expect(unit.status, unit.said).toBe(0);
  } finally {
    rmSync(root, { recursive: true });
  }
}, 180_000);
