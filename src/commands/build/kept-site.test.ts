import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepSite, keyOfBuild, putSiteBack } from './kept-site.ts';

let root = '';
const write = (name: string, text: string) => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
};
const key = (environment: NodeJS.ProcessEnv = {}) => keyOfBuild(root, environment);
const siteFiles = () =>
  readdirSync(join(root, 'dist'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')])
    .sort();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-site-'));
  write('content/chapters/01-a.mdx', 'text');
  write('src/pages/index.astro', 'page');
  write('package-lock.json', '{}');
  write('dist/index.html', '<p>built</p>');
  write('dist/chapters/a/page.html', '<p>chapter</p>');
});

afterEach(() => rmSync(root, { recursive: true }));

describe('what a build reads', () => {
  it('has one key as long as it is the same', () => expect(key()).toBe(key()));

  it.each([
    ['a chapter', 'content/chapters/01-a.mdx', 'text.'],
    ['a new file', 'src/views/New.astro', ''],
    ['a file of the public folder', 'public/icon.svg', '<svg/>'],
    ['the packages asked for', 'package-lock.json', '{"packages":{}}'],
    ['the packages that are there', 'node_modules/.package-lock.json', '{}'],
    ['the configuration', 'astro.config.mjs', 'export default {};'],
    ['variables in a file', '.env', 'BASE=/a/'],
  ])('has another one with %s', (_, name, text) => {
    const before = key();
    write(name, text);
    expect(key()).not.toBe(before);
  });

  it('has another one when a file is moved or gone', () => {
    const before = key();
    rmSync(join(root, 'content/chapters/01-a.mdx'));
    const gone = key();
    write('content/chapters/02-a.mdx', 'text');
    expect(new Set([before, gone, key()]).size).toBe(3);
  });

  it('has another one at another address, and the same one in another terminal', () => {
    expect(key({ SITE_URL: 'https://example.org' })).not.toBe(key());
    expect(key({ BASE: '/a/' })).not.toBe(key({ BASE: '/b/' }));
    expect(key({ COLUMNS: '80' })).toBe(key());
  });
});

describe('the kept site', () => {
  it('is put back as it was built, and nothing beside it', () => {
    const built = siteFiles();
    keepSite(root, key());
    write('dist/index.html', 'edited');
    write('dist/stale.html.br', 'stale');
    expect(putSiteBack(root, key())).toBe(true);
    expect(siteFiles()).toEqual(built);
    rmSync(join(root, 'dist'), { recursive: true });
    expect(putSiteBack(root, key())).toBe(true);
    expect(siteFiles()).toEqual(built);
  });

  it('is not put back when something changed, and what stands is left', () => {
    keepSite(root, key());
    write('content/chapters/01-a.mdx', 'changed');
    write('dist/index.html', 'edited');
    expect(putSiteBack(root, key())).toBe(false);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('edited');
  });

  it.each([
    ['nothing is kept', () => rmSync(join(root, '.cache'), { recursive: true })],
    ['a page is damaged', () => write('.cache/build/site/index.html', '<p>buil</p>')],
    ['a page is gone', () => rmSync(join(root, '.cache/build/site/index.html'))],
    ['a page is added', () => write('.cache/build/site/b.html', '')],
    ['all pages are gone', () => rmSync(join(root, '.cache/build/site'), { recursive: true })],
    ['the seal is half', () => write('.cache/build/site.json', '{"key":"')],
    ['the seal is of another shape', () => write('.cache/build/site.json', '[]')],
  ])('is no site when %s', (_, damage) => {
    keepSite(root, key());
    damage();
    expect(putSiteBack(root, key())).toBe(false);
  });

  it('is the last one that was built', () => {
    keepSite(root, key());
    write('dist/index.html', '<p>second</p>');
    write('content/chapters/01-a.mdx', 'second');
    keepSite(root, key());
    rmSync(join(root, 'dist'), { recursive: true });
    expect(putSiteBack(root, key())).toBe(true);
    expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('<p>second</p>');
  });

  it('is not kept, without an error, where there is no site', () => {
    rmSync(join(root, 'dist'), { recursive: true });
    keepSite(root, key());
    expect(existsSync(join(root, '.cache/build/site.json'))).toBe(false);
    expect(putSiteBack(root, key())).toBe(false);
  });
});
