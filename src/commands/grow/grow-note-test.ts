import type { NotePlan } from './plan-note.ts';

/** The test of a grown note: reference values, contract, and a property of each calculator. */
export function growNoteTest({ slug, calculators }: NotePlan): string {
  const properties = calculators.map(({ name, formula: { parameters } }) => {
    const draws = parameters.map(({ min, max }) => `fc.double({ min: ${min}, max: ${max}, noNaN: true })`);
    const keys = parameters.map(({ key }) => key).join(', ');
    return `describe('${name}', () => {
  it('gives finite numbers over its range, and the same twice', () => {
    fc.assert(
      fc.property(${draws.join(', ')}, (${keys}) => {
        const found = ${name}({ ${keys} });
        expect(Object.values(found).every(Number.isFinite)).toBe(true);
        expect(${name}({ ${keys} })).toEqual(found);
      }),
    );
  });
});`;
  });
  return `import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as note from './${slug}.ts';
import { ${calculators.map(({ name }) => name).join(', ')} } from './${slug}.ts';
import { describeContract, describeReference } from './lib/note-test.ts';
import reference from './reference/${slug}.json' with { type: 'json' };

describeReference(note, reference);
describeContract(note, new URL('./${slug}.ts', import.meta.url));

${properties.join('\n\n')}
`;
}
