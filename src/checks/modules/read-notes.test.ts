import { describe, expect, it } from 'vitest';
import { BROKEN, change, GOOD } from './broken-notes.ts';
import { readInNode } from './read-in-node.ts';

describe('a note that can’t be read', () => {
  const files = Object.entries(BROKEN).map(([name, [text]]) => [`${name}.ts`, text]);
  const [read] = readInNode([Object.fromEntries(files)]);

  it.each(Object.entries(BROKEN))('%s is told, with the mend', (name, [, ...told]) => {
    const issues = read?.issues.filter(({ file }) => file === `content/notes/${name}.ts`) ?? [];
    expect(
      issues.map(({ line, column, problem, mend }) => `${line}:${column} ${problem} ${mend}`).sort(),
    ).toEqual(told.sort());
    expect(read?.unread).toContain(name);
  });

  it('leaves the others whole', () => expect(read?.slugs).toEqual(['double']));
});

it('tells a library file that is broken once, where it is', () => {
  const using = `import { a } from './lib/a.ts';\n${GOOD}`;
  const [read] = readInNode([{ 'lib/a.ts': 'export const a = ;\n', 'one.ts': using, 'two.ts': using }]);
  expect(read?.unread).toEqual(['one', 'two']);
  expect(read?.issues).toEqual([
    expect.objectContaining({
      file: 'content/notes/lib/a.ts',
      line: 1,
      column: 18,
      problem: 'Expression expected.',
    }),
  ]);
});

it('reads a note of Windows, with its mark', () => {
  const [read] = readInNode([{ 'bom.ts': `\uFEFF${GOOD.replaceAll('\n', '\r\n')}` }]);
  expect(read).toMatchObject({ slugs: ['bom', 'double'], issues: [] });
});

it('reads anew what changed, be it in a library, and again what it was', () => {
  const note = `import { word } from './lib/word.ts';\n${change("'Double'", 'word')}`;
  const word = (text: string) => ({ 'lib/word.ts': `export const word = '${text}';\n` });
  const steps = [
    { 'double.ts': note, ...word('One') },
    word('Two'),
    { 'other.ts': note },
    { 'lib/word.ts': 'export const word = ;' },
    word('One'),
    { 'double.ts': GOOD, ...word('Three') },
  ];
  expect(readInNode(steps).map(({ titles }) => titles)).toEqual([
    ['One'],
    ['Two'],
    ['Two', 'Two'],
    [],
    ['One', 'One'],
    ['Double', 'Three'],
  ]);
});

it('names a test or a library of types that is malformed, which Node does not open', () => {
  const [read] = readInNode([{ 'double.test.ts': 'it(', 'lib/contract.ts': 'export interface A { a: 1}}' }]);
  expect(read?.issues.map(({ file, line, problem }) => `${file}:${line} ${problem}`)).toEqual([
    "content/notes/double.test.ts:1 ')' expected.",
    'content/notes/lib/contract.ts:1 Declaration or statement expected.',
  ]);
});
