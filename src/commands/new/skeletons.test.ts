import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Fixture } from '../../checks/fixture.ts';
import { checkTagged, createFixture, make, ROOT } from './fixture.ts';

describe('a skeleton keeps every rule but for what is named as still to be written', () => {
  it('chapter', async () => {
    const fixture = createFixture();
    const text = await make(fixture, 'chapter', 'dose-and-level');
    expect(text).toContain('Wrote content/chapters/02-dose-and-level.mdx');
    expect(text).toContain(
      'from chiosa.pumps.01, which a claim carries already; a sentence may be carried by any number of claims',
    );
    expect(fixture.read('chapters/02-dose-and-level.mdx')).toContain('[@owen2001]</Claim>');
    expect(await checkTagged(fixture)).toEqual({ left: 7, others: [] });
  });
  it('chapter from a sentence of the author’s choice', async () => {
    const fixture = createFixture();
    await make(fixture, 'chapter', 'later', '--from', 'chiosa.later.02');
    expect(fixture.read('chapters/02-later.mdx')).toContain('covers:\n  - "chiosa.later.02"\n');
    expect((await checkTagged(fixture)).others).toEqual([]);
  });
  it('table', async () => {
    const fixture = createFixture();
    expect(await make(fixture, 'table', 'levels')).toContain('Wrote content/evidence/t2-levels.yaml');
    expect(await checkTagged(fixture)).toEqual({ left: 5, others: [] });
  });
  it('note', async () => {
    const fixture = createFixture();
    await make(fixture, 'note', 'half-life');
    expect(await checkTagged(fixture)).toEqual({ left: 10, others: [] });
  });
  it('figure, which no chapter shows yet', async () => {
    const fixture = createFixture();
    await make(fixture, 'figure', 'drugs', '--table', 't1');
    const { left, others } = await checkTagged(fixture);
    expect(left).toBe(2);
    expect(others).toEqual([expect.stringContaining('figure-is-shown: No chapter shows this figure.')]);
  });
  it('term, which no chapter uses yet', async () => {
    const fixture = createFixture();
    const before = `# Terms.\n${fixture.read('glossary.yaml')}# The last line stays.\n`;
    fixture.write('glossary.yaml', before);
    await make(fixture, 'term', 'Status epilepticus');
    const after = fixture.read('glossary.yaml');
    expect(after.startsWith(before)).toBe(true);
    expect(after).toContain('- id: status-epilepticus\n');
    const { left, others } = await checkTagged(fixture);
    expect(left).toBe(2);
    expect(others).toEqual([expect.stringContaining('term-is-used')]);
  });
  it('reference by its key', async () => {
    const fixture = createFixture();
    await make(fixture, 'reference', 'bliss1939');
    expect(await checkTagged(fixture)).toEqual({ left: 1, others: [] });
  });
});

it('begins a glossary where there is none, or an empty list', async () => {
  for (const text of ['', '# Terms.\n[]\n']) {
    const fixture = new Fixture().write('glossary.yaml', text);
    await make(fixture, 'term', 'pump');
    expect((await checkTagged(fixture)).others).toEqual([]);
  }
});

it('writes a note whose test passes as it is', async () => {
  const fixture = createFixture();
  await make(fixture, 'note', 'half-life');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--root',
      join(fixture.contentRoot, '..'),
      'half-life',
    ],
    { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );
  expect({ status, said: status === 0 ? '' : stdout + stderr }).toEqual({ status: 0, said: '' });
  expect(stdout).toMatch(/Tests +9 passed/);
});
