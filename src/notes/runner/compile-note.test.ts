import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { compileNote } from './compile-note.ts';

const libraries = {
  'lib/double.ts':
    "import { CalculatorError } from './errors.ts';\nexport const double = (n: number): number => { if (n < 0) throw new CalculatorError('Too small.'); return 2 * n; };",
  'lib/errors.ts': 'export class CalculatorError extends Error {}',
};
const head =
  "import type { Outputs } from './lib/contract.ts';\nimport { double } from './lib/double.ts';\nexport const outputs: Outputs = {};\n";
const say = "export const say = () => 'Done.';\n";

/** Runs the compiled script as a worker would, and gives what it posts. */
function run(source: string, values: Record<string, number> = { n: 3 }): unknown[] {
  const compiled = compileNote(source, libraries, values);
  if (!('script' in compiled)) throw new Error(compiled.message);
  const posted: string[] = [];
  runInNewContext(compiled.script, {
    console: {},
    self: {},
    postMessage: (message: string) => posted.push(message),
  });
  return posted.map((message) => (message[0] === '!' ? JSON.parse(message.slice(1)) : message));
}

describe('compiled code', () => {
  it('computes with its libraries', () => {
    expect(
      run(`${head}${say}export const compute = ({ n }: { n: number }) => ({ twice: double(n) });`),
    ).toEqual([{ ran: true, result: { twice: 6 }, outputs: {}, say: 'Done.' }]);
  });
  it('tells numbers that JSON cannot hold', () => {
    expect(run(`${head}${say}export const compute = () => ({ a: 0 / 0, b: 1 / 0 });`)).toMatchObject([
      { result: { a: 'NaN', b: 'Infinity' } },
    ]);
  });
  it('passes console lines on, with the reader’s line', () => {
    expect(run(`${head}${say}export const compute = () => { console.log('n', [1]); return {}; };`)[0]).toBe(
      '>5\tn [1]',
    );
  });
  it('names the reader’s line of an error, also of one thrown in a library', () => {
    expect(
      run(`${head}${say}export function compute({ n }: { n: number }) {\n  return { twice: double(n) };\n}`, {
        n: -1,
      }),
    ).toEqual([{ error: 'Too small.', line: 6 }]);
  });
  it('refuses other imports', () => {
    expect(
      run("import x from 'node:fs';\nexport const compute = () => x;\nexport const say = compute;"),
    ).toEqual([{ error: 'A note imports only files from ./lib/, and “node:fs” is none.', line: 1 }]);
  });
  it('says which export is gone', () => {
    expect(run(say)).toEqual([{ error: 'The code no longer exports “compute”.' }]);
  });
});

it('tells line and column of a syntax error', () => {
  expect(compileNote('const a = 1;\nconst b = ;\n', {}, {})).toEqual({
    message: 'Unexpected token',
    line: 2,
    column: 11,
  });
});
