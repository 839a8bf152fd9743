import { expect, it } from 'vitest';
import { cutPieces } from './pieces.ts';

const digests = (path: string, text: string) => cutPieces(path, text).map(({ digest }) => digest);

it('cuts a chapter into its lines of frontmatter and its paragraphs, a table into its rows, a module into statements', () => {
  const chapter = '---\ntitle: T\nsummary:\n  - One\n    more\n---\n\nA text.\n\n<Note slug="x" />\n';
  expect(cutPieces('chapters/01-x.mdx', chapter).map(({ line }) => line)).toEqual([1, 2, 3, 4, 6, 8, 10]);
  const table = 'tag: X\nrows:\n  - {\n      a: 1,\n      b: 2,\n    }\n  - { a: 2 }\n';
  expect(cutPieces('evidence/t1-x.yaml', table).map(({ line }) => line)).toEqual([1, 2, 3, 7]);
  const module = 'export const a = 1;\nexport function f() {\n  return 2;\n}\n';
  expect(cutPieces('notes/x.ts', module).map(({ line }) => line)).toEqual([1, 2]);
});

it('holds every word but those of a claim, whose tag it holds', () => {
  const say = (claim: string, rest = 'So it is.') =>
    digests(
      'chapters/01-x.mdx',
      `Mark: <Claim tag="4K7Q6" from="a.b.01" kind="finding">${claim}</Claim>. ${rest}`,
    );
  expect(say('It may rise [@a]')).toEqual(say('It rises'));
  expect(say('It rises', 'So it is not.')).not.toEqual(say('It rises'));
});

it('takes white space for nothing where a formatter sets it, and between lines', () => {
  const json = '[\n  {\n    "DOI": "10.1/x",\n    "a": [1, 2]\n  }\n]\n';
  expect(digests('references/x.json', json)).toEqual(
    digests('references/x.json', json.replace('[1, 2]', '[\n      1,\n      2\n    ]')),
  );
  expect(digests('references/x.json', json)).not.toEqual(
    digests('references/x.json', json.replace('10.1/x', '10.1x')),
  );
});
