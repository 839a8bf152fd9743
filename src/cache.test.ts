import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cached, cachedLater, openCache, saveCache } from './cache.ts';

let root = '';
const folder = () => join(root, '.cache/build');
const file = () => join(folder(), 'pure.txt');
const make = vi.fn((text: string) => ({ text, length: text.length }));
const VALUES = ['one', 'zwei\n“três”', ''];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cache-'));
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'src/maker.ts'), 'export const made = 1;');
  make.mockClear();
});

afterEach(() => {
  saveCache();
  rmSync(root, { recursive: true });
});

const ask = (values = VALUES) => values.map((text) => cached('kind', [text], () => make(text)));

/** What a build gets, and how much of it was made anew. */
function build(values = VALUES) {
  make.mockClear();
  openCache(root);
  const got = ask(values);
  saveCache();
  return { got, made: make.mock.calls.length };
}

describe('a second build', () => {
  it('gets the same without making it', () => {
    const first = build();
    expect(first.made).toBe(3);
    expect(build()).toEqual({ got: first.got, made: 0 });
  });

  it('makes what has another input, and what another kind makes of the same', () => {
    build();
    expect(build(['one', 'two']).made).toBe(1);
    openCache(root);
    expect(cached('another', ['one'], () => 'other')).toBe('other');
  });

  it('makes everything anew when code, packages or content modules are others', () => {
    build();
    for (const [name, text] of [
      ['src/maker.ts', 'export const made = 2;'],
      ['src/new.ts', ''],
      ['package-lock.json', '{}'],
    ] as const) {
      writeFileSync(join(root, name), text);
      expect(build().made).toBe(3);
      expect(build().made).toBe(0);
    }
  });

  it('is not misled by tests', () => {
    build();
    writeFileSync(join(root, 'src/maker.test.ts'), '');
    expect(build().made).toBe(0);
  });

  it('finds what was made asynchronously', async () => {
    openCache(root);
    await cachedLater('later', ['a'], async () => 'made');
    saveCache();
    openCache(root);
    expect(await cachedLater('later', ['a'], () => Promise.reject(new Error('not asked')))).toBe('made');
  });
});

describe('damage', () => {
  const damages: [string, (text: string) => string | Buffer][] = [
    ['an empty file', () => ''],
    ['half a file', (text) => text.slice(0, text.length / 2)],
    ['a changed value', (text) => text.replace('"one"', '"two"')],
    ['a changed key', (text) => text.replace(/^./gm, (digit) => (digit === '0' ? '1' : '0'))],
    ['values that changed places', (text) => swapValues(text)],
    ['a value that is no JSON', (text) => text.replace('{', '')],
    ['no text at all', () => Buffer.from([0xff, 0xfe, 0, 0x80, 10, 13])],
    ['lines of something else', (text) => `<html>\n${text.replaceAll('\n', '\r\n')}\n{}`],
  ];

  it.each(damages)('%s changes nothing, and is mended', (_name, damage) => {
    const whole = build();
    const text = readFileSync(file(), 'utf8');
    const damaged = damage(text);
    expect(damaged).not.toBe(text);
    writeFileSync(file(), damaged);
    const again = build();
    expect(again.got).toEqual(whole.got);
    expect(again.made).toBeGreaterThan(0);
    expect(readFileSync(file(), 'utf8')).toBe(text);
  });

  it('a folder in the place of the file changes nothing', () => {
    mkdirSync(file(), { recursive: true });
    expect(build().made).toBe(3);
    expect(build().made).toBe(3);
  });

  it('a file in the place of the folder changes nothing', () => {
    writeFileSync(join(root, '.cache'), 'mine');
    expect(build().made).toBe(3);
    expect(readFileSync(join(root, '.cache'), 'utf8')).toBe('mine');
  });
});

/** The first two entries, each with the other's digest and value. */
function swapValues(text: string): string {
  const [a = '', b = '', ...rest] = text.split('\n');
  return [a.slice(0, 64) + b.slice(64), b.slice(0, 64) + a.slice(64), ...rest].join('\n');
}

describe('what is kept', () => {
  it('is what the last build asked for, in one file', () => {
    build();
    writeFileSync(join(folder(), 'left-behind.draft'), 'half');
    build(['one']);
    expect(readFileSync(file(), 'utf8').trim().split('\n')).toHaveLength(1);
    expect(readdirSync(folder())).toEqual(['pure.txt']);
  });

  it('is nothing when the code changed during the build', () => {
    openCache(root);
    ask();
    writeFileSync(join(root, 'src/maker.ts'), 'export const made = 2;');
    saveCache();
    expect(build().made).toBe(3);
  });

  it('is the same text whatever the order in which it was asked for', () => {
    build();
    const text = readFileSync(file(), 'utf8');
    build(VALUES.toReversed());
    expect(readFileSync(file(), 'utf8')).toBe(text);
  });
});

it('gives fresh values as it gives kept ones', () => {
  const odd = () => ({ zero: -0, nothing: undefined as string | undefined });
  openCache(root);
  const fresh = cached('odd', [], odd);
  saveCache();
  openCache(root);
  expect(cached('odd', [], odd)).toStrictEqual(fresh);
});

it('hands out values that a caller may change', () => {
  openCache(root);
  const [first] = ask(['one']);
  if (first) first.text = 'changed';
  expect(ask(['one'])[0]?.text).toBe('one');
});

it('lets what throws throw, and keeps nothing of it', () => {
  openCache(root);
  const fail = () =>
    cached('kind', ['bad'], (): string => {
      throw new Error('cannot be made');
    });
  expect(fail).toThrow('cannot be made');
  expect(fail).toThrow('cannot be made');
});

it('makes everything anew where no build opened it', () => {
  ask();
  ask();
  expect(make).toHaveBeenCalledTimes(6);
});
