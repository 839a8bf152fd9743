import { expect, it } from 'vitest';
import { hold, pageWith } from '../fixture.ts';
import { nothingFromElsewhere } from './nothing-from-elsewhere.ts';

it('accepts what is the site’s own, data URLs, and links to follow', async () => {
  const body =
    '<a href="https://doi.org/1">x</a><img src="/i.png"><img src="data:image/png;base64,AA"><form action="/find/">';
  const files = {
    'index.html': pageWith(
      body,
      '<link rel="canonical" href="https://a.org/"><link rel="stylesheet" href="/a.css">',
    ),
    'a.css': 'p{background:url(data:image/png;base64,AA)}',
    'a.js': 'import"./b.js";const s="https://a.org/";',
  };
  expect(await hold(nothingFromElsewhere, files)).toEqual([]);
});

it.each([
  ['<link rel="stylesheet" href="//a.org/a.css">', 'link'],
  ['<link rel="dns-prefetch" href="https://a.org">', 'link'],
  ['<link rel="preconnect" href="https://a.org">', 'link'],
  ['<script src="https://a.org/a.js"></script>', 'script'],
  ['<img src="http://a.org/a.png">', 'img'],
  ['<img srcset="/a.png 1x, https://a.org/a.png 2x">', 'img'],
  ['<iframe src="https://a.org/"></iframe>', 'iframe'],
  ['<object data="https://a.org/a.svg"></object>', 'object'],
  ['<svg><image href="https://a.org/a.png"/></svg>', 'image'],
  ['<p style="background:url(\'https://a.org/a.png\')">', 'p'],
  ['<style>@import "https://a.org/a.css";</style>', 'style'],
])('stops at %s', async (html, name) => {
  const [issue, ...more] = await hold(nothingFromElsewhere, { 'index.html': pageWith(html) });
  expect(issue).toMatch(new RegExp(`This <${name}> asks https?://a\\.org\\.`));
  expect(more).toEqual([]);
});

it('stops at stylesheets and scripts that ask elsewhere', async () => {
  const files = {
    'a.css': '@font-face{src:url(https://a.org/f.woff2)}',
    'a.js': 'import("https://b.org/x.js")',
  };
  expect(await hold(nothingFromElsewhere, files)).toEqual([
    'dist/a.css:1:16 nothing-from-elsewhere: The stylesheet asks https://a.org. Put the file into the site, or take the reference out.',
    'dist/a.js:1:1 nothing-from-elsewhere: The script imports from https://b.org. Put the file into the site, or take the reference out.',
  ]);
});
