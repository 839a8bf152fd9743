import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readModules } from '../arrows.ts';
import { findCircle, levels } from './levels.ts';
import { listArrows } from './list-arrows.ts';

const modules = new Map([
  [
    'src/pages/a.astro',
    "---\nimport { b } from '../claims/index.ts';\n---\n<script>import '../views/c.client.ts';</script>",
  ],
  ['src/views/c.client.ts', "void import('../claims/d.client.ts');"],
  ['src/claims/index.ts', "export * from './e.ts';\nexport type { F } from '../addresses.ts';"],
]);

it('reads imports of every kind, in .astro files too', () => {
  expect(listArrows(modules).map(({ from, to }) => `${from} → ${to}`)).toEqual([
    'src/claims → src/addresses.ts',
    'src/pages → src/claims',
    'src/pages → src/views',
    'src/views → src/claims',
  ]);
});

it('puts each room above what it imports', () =>
  expect(levels(listArrows(modules))).toEqual([
    ['src/pages'],
    ['src/views'],
    ['src/claims'],
    ['src/addresses.ts'],
  ]));

it('finds an arrow that runs up', () => {
  const spoiled = new Map([...modules, ['src/claims/e.ts', "import '../views/c.client.ts';"]]);
  expect(findCircle(listArrows(spoiled))).toEqual(['src/claims', 'src/views', 'src/claims']);
});

it('finds none in this project', () =>
  expect(findCircle(listArrows(readModules(resolve(import.meta.dirname, '../../..'))))).toBeUndefined());
