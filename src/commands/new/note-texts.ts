import { toWrite } from './skeleton.ts';

/** The module: every export of the contract, with a comment. */
export function noteModule(title: string, source: string): string {
  return `/**
 * ${toWrite('What the note computes, and what for.')}
 *
 * Units: ${toWrite('of each input and output')}.
 * Errors: E_NAN, E_RANGE as \`CalculatorError\`.
 */
import type { Inputs, Outputs } from './lib/contract.ts';
import { checkInputs, checkNumbers } from './lib/errors.ts';
import { significant } from './lib/format.ts';

/** Given by \`npm run tag\`, and never changed afterwards. */
export const tag = '';
export const title = '${title}';
export const question = '${toWrite('What does it answer')}?';

const ranges = {
  x: { label: 'The number', min: 0 },
};

/** ${toWrite('What it gives.')} Throws a \`CalculatorError\` outside its ranges. */
export function double({ x }: { x: number }) {
  checkNumbers({ x }, ranges);
  return { twice: 2 * x };
}

/** The public calculators, by the names that the reference values call them. */
export const calculators = { double };

/** Formulas as TeX, in the order of the code. */
export const formula = [String.raw\`y = 2\\,x\`];

/** What the reader sets. \`origin\` is { sentence: 'chiosa.….01' } where a claim says the default. */
export const inputs = {
  x: {
    label: 'Number',
    symbol: 'x',
    unit: '',
    min: 0,
    max: 100,
    step: 1,
    default: 10,
    origin: { illustrative: '${toWrite('Why this default.')}' },
  },
} satisfies Inputs;

type Settings = Record<keyof typeof inputs, number>;

/** What the reader gets; exactly one is \`main\`. \`format\`: fixed, significant, percent or words. */
export const outputs = {
  twice: { label: 'Twice the number', unit: '', format: { significant: 3 }, main: true },
} satisfies Outputs;

/** What the page shows: pure, and sound over the whole range of every input. */
export function compute(values: Settings) {
  checkInputs(values, inputs);
  return double(values);
}

/** The result in words. */
export function say(values: Settings, { twice }: ReturnType<typeof compute>): string {
  return \`Twice \${significant(values.x, 3)} is \${significant(twice, 3)}.\`;
}

/** What the model takes for granted and where it ends. */
export const limits = ['${toWrite('What it takes for granted.')}'];

/** Keys of the references that the formulas are after: ${toWrite('the right one')}. */
export const sources = ['${source}'];
`;
}

/** The test: reference values, the contract, and a property. */
export function noteTest(slug: string): string {
  // In the order in which the formatter sorts imports.
  const imports = [
    {
      path: './lib/note-test.ts',
      lines: "import { describeContract, describeReference } from './lib/note-test.ts';",
    },
    {
      path: `./${slug}.ts`,
      lines: `import * as note from './${slug}.ts';\nimport { double } from './${slug}.ts';`,
    },
    {
      path: `./reference/${slug}.json`,
      lines: `import reference from './reference/${slug}.json' with { type: 'json' };`,
    },
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
  return `import fc from 'fast-check';
import { expect, it } from 'vitest';
${imports.map(({ lines }) => lines).join('\n')}

describeReference(note, reference);
describeContract(note, new URL('./${slug}.ts', import.meta.url));

it('gives the number back when halved', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (x) => {
      expect(double({ x }).twice / 2).toBe(x);
    }),
  );
});
`;
}

/** Reference values: one inside the range, one at its end, one that is refused. */
export function noteReference(): string {
  const row = (id: string, x: number, expected: object, note: string) => ({
    id,
    calculator: 'double',
    inputs: { x },
    expected,
    tool: toWrite('Name and version of a tool that shares no code with the note'),
    note,
  });
  const rows = [
    row('r001', 10, { twice: 20 }, 'the default'),
    row('r002', 0, { twice: 0 }, 'the lower end'),
    row('r003', -1, { error: 'E_RANGE' }, 'below the range'),
  ];
  return `${JSON.stringify(rows, null, 2)}\n`;
}
