import { afterEach, describe, expect, it, vi } from 'vitest';
import { runStep } from './run-step.ts';

const printed = vi.spyOn(console, 'log').mockImplementation(() => {});
afterEach(() => printed.mockClear());

const script = (code: string): string[] => ['-e', code];

describe('a step', () => {
  it('passes with its program, and shows what it said between its two lines', async () => {
    const list = script(`console.log('out'); setTimeout(() => console.error('err'), 100)`);
    expect(await runStep({ name: 'words', list })).toEqual({ passed: 1, failed: 0 });
    expect(printed.mock.calls).toEqual([
      [expect.stringMatching(/^\n── words\nout\nerr\n── words: passed in [\d.]+ s$/)],
    ]);
  });
  it('that runs alone is announced, and speaks for itself', async () => {
    expect(await runStep({ name: 'long', list: script(''), alone: true })).toEqual({ passed: 1, failed: 0 });
    expect(printed.mock.calls).toEqual([['\n── long'], [expect.stringMatching(/^── long: passed in/)]]);
  });
  it('fails with its program', async () => {
    expect(await runStep({ name: 'bad', list: script('process.exit(3)') })).toEqual({ passed: 0, failed: 1 });
    expect(printed.mock.calls.join()).toContain('── bad: FAILED in');
  });
  it('fails when it was ended from outside', async () => {
    const list = script(`process.kill(process.pid, 'SIGTERM')`);
    expect(await runStep({ name: 'ended', list })).toEqual({ passed: 0, failed: 1 });
  });
  it('counts its tests, and a failed program as one failure at least', async () => {
    const count = () => ({ passed: 7, failed: 0 });
    expect(await runStep({ name: 'many', list: script(''), count })).toEqual({ passed: 7, failed: 0 });
    expect(await runStep({ name: 'many', list: script('process.exit(1)'), count })).toEqual({
      passed: 7,
      failed: 1,
    });
  });
  it('fails when its report cannot be read', async () => {
    const count = () => JSON.parse('');
    expect(await runStep({ name: 'none', list: script(''), count })).toEqual({ passed: 0, failed: 1 });
  });
});
