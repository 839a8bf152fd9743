import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { highlight } from './highlight.ts';
import { hoverTypes } from './hover-types.ts';

const folder = new URL('../../../content/notes/lib/', import.meta.url).pathname;
const texts = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => !name.endsWith('.test.ts'))
    .map((name): [string, string] => [`lib/${name}`, readFileSync(folder + name, 'utf8')]),
);
const name = 'lib/distributions.ts';
const source = texts[name] ?? '';

/** What `textContent` would be. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

it('shows the file byte for byte, with types on what it declares', async () => {
  const html = await highlight(source, hoverTypes(name, texts));
  expect(textOf(html)).toBe(source);
  expect(html).toContain(
    'tabindex="0" data-type="function normalQuantile(tail: number): number">normalQuantile<',
  );
});

it('keeps awkward text as it is', async () => {
  const awkward = 'const a = `<b>&amp; 1 < 2</b>`;\n\n\n// "end"  \n';
  expect(textOf(await highlight(awkward, []))).toBe(awkward);
});
