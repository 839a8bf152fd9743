import { expect, it } from 'vitest';
import { inReadingOrder, parseChapterFile } from './chapter-file.ts';

it('reads number and slug of two digits and more', () => {
  expect(parseChapterFile('07-drug-transport.mdx')).toMatchObject({ number: 7, slug: 'drug-transport' });
  expect(parseChapterFile('100-x.mdx')).toEqual({ name: '100-x.mdx', number: 100, slug: 'x' });
  expect(parseChapterFile('1234-a-1.mdx')).toMatchObject({ number: 1234, slug: 'a-1' });
});

it.each(['7-x.mdx', '07-X.mdx', '07-.mdx', 'x.mdx', '07-x.md', '07-x.mdx~', 'a07-x.mdx'])(
  'passes over %s',
  (name) => {
    expect(parseChapterFile(name)).toBeUndefined();
  },
);

it('orders by number, then by name', () => {
  const names = ['100-a.mdx', '20-a.mdx', '020-a.mdx', '03-b.mdx', '03-a.mdx'];
  const files = names.flatMap((name) => parseChapterFile(name) ?? []);
  expect(files.sort(inReadingOrder).map(({ name }) => name)).toEqual([
    '03-a.mdx',
    '03-b.mdx',
    '020-a.mdx',
    '20-a.mdx',
    '100-a.mdx',
  ]);
});
