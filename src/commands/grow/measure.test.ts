import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { measure } from './measure.ts';

it('tells time, processor and memory of a process', () => {
  const busy = 'const list = Array(5e6).fill(0).map((_, i) => i); if (list.length !== 5e6) process.exit(1)';
  const { seconds, processor, memory } = measure(tmpdir(), ['-e', busy]);
  expect(seconds).toBeGreaterThan(0.01);
  expect(processor).toBeGreaterThan(0.01);
  // The list alone holds as much.
  expect(memory).toBeGreaterThan(40);
  expect(memory).toBeLessThan(2000);
});

it('fails with what the program said', () => {
  expect(() => measure(tmpdir(), ['-e', 'console.error("no tag"); process.exit(1)'])).toThrow('no tag');
});
