import { expect, it } from 'vitest';
import { readTestArguments } from './test-arguments.ts';

it('takes nothing or --quick', () => {
  expect(readTestArguments([])).toEqual({ quick: false });
  expect(readTestArguments(['--quick'])).toEqual({ quick: true });
});

it('refuses all else in one sentence that names it', () => {
  expect(readTestArguments(['--quick', '--fast', 'e2e'])).toEqual({
    problem: 'npm test takes --quick, which leaves the browser out, and nothing else: not “--fast”, “e2e”.',
  });
});
