import { expect, it } from 'vitest';
import { importsOf, librariesOf, slugOf } from './note-entry.ts';

const libraries = {
  'lib/limits.ts': "import { gamma } from './gamma.ts';\nimport { CalculatorError } from './errors.ts';",
  'lib/gamma.ts': "import { CalculatorError } from './errors.ts';",
  'lib/errors.ts': '',
};

it('finds imports, of types too', () => {
  expect(importsOf('import type { A } from \'./lib/a.ts\';\nimport {\n  b,\n} from "./lib/b.ts";')).toEqual([
    'lib/a.ts',
    'lib/b.ts',
  ]);
});

it('follows imports of imports, each once', () => {
  expect(librariesOf("import { limits } from './lib/limits.ts';", libraries)).toEqual([
    'lib/limits.ts',
    'lib/gamma.ts',
    'lib/errors.ts',
  ]);
});

it('names a note after its file', () =>
  expect(slugOf('/content/notes/brain-exposure.ts')).toBe('brain-exposure'));
