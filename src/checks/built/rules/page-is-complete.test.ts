import { expect, it } from 'vitest';
import { hold, pageWith } from '../fixture.ts';
import { pageIsComplete } from './page-is-complete.ts';

it('accepts a whole page, and one that only sends the reader on', async () => {
  const redirect = '<title>On</title><meta http-equiv="refresh" content="0;url=/">';
  const files = { 'index.html': pageWith('<p id="a"><p id="b">'), 'old/index.html': redirect };
  expect(await hold(pageIsComplete, files)).toEqual([]);
});

it('names all that a bare page lacks', async () => {
  const issues = (await hold(pageIsComplete, { 'index.html': '<html><title> </title><p>Hello' })).join('\n');
  expect(issues).toContain('dist/index.html:1:1 page-is-complete: The page does not say its language.');
  expect(issues).toContain('The page has no title.');
  expect(issues).toContain('The page has no description.');
  expect(issues).toContain('The page has no viewport');
  expect(issues).toContain('The page has no h1.');
});

it('stops at a second h1 and a doubled id, each at its place', async () => {
  const issues = await hold(pageIsComplete, { 'index.html': pageWith('<h1 id="a">Two</h1><p id="a">') });
  expect(issues).toEqual([
    'dist/index.html:2:21 page-is-complete: The page has 2 h1s. Give it exactly one.',
    'dist/index.html:2:40 page-is-complete: The id “a” stands twice. Give each element an id of its own.',
  ]);
});
