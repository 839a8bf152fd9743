import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { tellIssues } from './tell-issues.ts';

const issues = (rule: string, count: number) =>
  Array.from({ length: count }, (_, n) => ({
    rule,
    file: 'f',
    line: n + 1,
    column: 1,
    problem: 'P.',
    mend: 'M.',
  }));

it('tells ten of a kind, and counts the rest', () => {
  const lines = tellIssues([...issues('a', 12), ...issues('b', 10)]);
  expect(lines).toHaveLength(21);
  expect(lines[0]).toBe('f:1:1 a: P. M.');
  expect(lines.at(-1)).toBe('a: and 2 more of this kind.');
});

it('says all through a pipe, though the process ends at once', () => {
  const code = `import { sayWhole } from ${JSON.stringify(new URL('./tell-issues.ts', import.meta.url).href)};
    sayWhole('x'.repeat(300_000)); process.exit(1);`;
  const { stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
  expect(stderr).toHaveLength(300_001);
});
