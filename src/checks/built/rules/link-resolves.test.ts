import { expect, it } from 'vitest';
import { hold, pageWith } from '../fixture.ts';
import { linkResolves } from './link-resolves.ts';

it('accepts addresses that lead to a file and an id', async () => {
  const links = [
    '/',
    '#here',
    '#',
    '#top',
    '../b/#caf%C3%A9',
    '/b/',
    '/notes/x.txt',
    'mailto:a@b.c',
    'https://a.org/x#y',
  ];
  const body = links.map((href) => `<a href="${href}">x</a>`).join('');
  const files = {
    'index.html': pageWith(''),
    'a/index.html': pageWith(
      `${body}<p id="here"><img src="/i.svg" srcset="/i.svg 1x, ../i.svg 2x"><svg><use href="#here"/></svg>`,
    ),
    'b/index.html': pageWith('<p id="café">'),
    'notes/x.txt': 'x',
    'i.svg': '<svg/>',
    '_astro/a.css': "@font-face{src:url('../f.woff2')}/* url(/none.png) */",
    'f.woff2': 'f',
  };
  expect(await hold(linkResolves, files)).toEqual([]);
});

it('stops at a missing file, a missing id and a missing slash', async () => {
  const body =
    '<a href="/none/">x</a>\n<a href="/b/#none">x</a>\n<a href="/b">x</a>\n<script src="/x.js"></script>';
  const files = {
    'index.html': pageWith(body),
    'b/index.html': pageWith(''),
    'a.css': 'p{}\nb{background:url(none.png)}',
    'a.js': 'import("./no.js")',
  };
  expect(await hold(linkResolves, files)).toEqual([
    'dist/index.html:2:21 link-resolves: “/none/” leads nowhere: there is no none/index.html. Correct the address, or build what it names.',
    'dist/index.html:3:1 link-resolves: “/b/#none”: b/index.html has no id “none”. Correct the fragment, or give the element its id.',
    'dist/index.html:4:1 link-resolves: “/b” leads to a folder without its last “/”. Write “/b/”.',
    'dist/index.html:5:1 link-resolves: “/x.js” leads nowhere: there is no x.js. Correct the address, or build what it names.',
    'dist/a.css:2:14 link-resolves: “none.png” leads nowhere: there is no none.png. Correct the address, or build what it names.',
    'dist/a.js:1:1 link-resolves: “./no.js” leads nowhere: there is no no.js. Correct the address, or build what it names.',
  ]);
});
