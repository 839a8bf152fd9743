import { expect, it } from 'vitest';
import { parseModule } from './module-tree.ts';

const MODULE = `import { a, type B } from './lib/a.ts';
import type { C } from './lib/c.ts';
export interface Shape { a: number }
export type { C };
export const inputs = ({
  x: { max: 9, 'min-1': 0 },
}) satisfies object;
export function compute() {}
const inner = 1;
export { inner as outer };
export const list = ['a', { b: 1 }];
void import('./lib/late.ts');
`;
const tree = parseModule(MODULE);

it.each([
  [['inputs', 'x', 'max'], 6, 8],
  [['inputs', 'x', 'min-1'], 6, 16],
  [['inputs', 'x', 'none'], 6, 3],
  [['inputs'], 5, 14],
  [['compute'], 8, 1],
  [['outer'], 10, 10],
  [['list', 1, 'b'], 11, 29],
  [['none', 'x'], 1, 1],
] as const)('finds the place of %j, or of the nearest thing around it', (path, line, column) =>
  expect(tree.at(path)).toEqual({ line, column }),
);

it('tells what is there when it runs from what is a type', () =>
  expect(tree.exports).toEqual({
    values: ['inputs', 'compute', 'outer', 'list'],
    types: ['Shape', 'C'],
  }));

it('finds imports wherever they stand, with the names that must be there', () =>
  expect(
    tree.imports.map(({ specifier, line, names }) => [specifier, line, names.map(({ name }) => name)]),
  ).toEqual([
    ['./lib/a.ts', 1, ['a']],
    ['./lib/c.ts', 2, []],
    ['./lib/late.ts', 12, []],
  ]));

it('tells one slip once, and slips that stand apart each', () => {
  expect(parseModule('const a = ;\n\n\n\nconst b = (;\n').faults.map(({ line }) => line)).toEqual([1, 5]);
  expect(parseModule("const a = { b: { c: 1 ;\nconst d = 'x\n").faults).toHaveLength(1);
  expect(tree.faults).toEqual([]);
});
