import { ContentFixture } from '../../library/content-fixture.ts';

/** A note that keeps the contract. */
export const GOOD = new ContentFixture().read('notes/double.ts');

/** The same with a piece of it replaced. */
export function change(from: string, to: string): string {
  if (!GOOD.includes(from)) throw new Error(`The note has no “${from}”.`);
  return GOOD.replace(from, to);
}
const without = (name: string): string =>
  change(GOOD.split('\n').find((line) => line.startsWith(`export const ${name} `)) ?? '?', '');

/** Broken notes by name, and what is told of each: place, problem, mend. */
export const BROKEN: Record<string, [text: string, ...told: string[]]> = {
  syntax: [
    `${GOOD}export const more = (;\n`,
    '14:22 Expression expected. Correct the syntax here or just before.',
  ],
  flood: [
    change("{ illustrative: 'any' } }", "{ illustrative: 'any' "),
    "7:2 ',' expected. Correct the syntax here or just before.",
  ],
  twice: [
    `${GOOD}const x = 1;\nconst x = 2;\n`,
    "15:7 Cannot redeclare block-scoped variable 'x'. Correct the syntax here or just before.",
  ],
  translated: [
    `enum A { b }\n${GOOD}`,
    '1:1 Loading it stops: TypeScript enum is not supported in strip-only mode. Types are taken away, nothing is translated: write it in JavaScript, with types.',
  ],
  'no-file': [
    `import { fine } from './lib/eror.ts';\n${GOOD}`,
    '1:22 There is no file “./lib/eror.ts”. Did you mean “errors.ts”?',
  ],
  'no-name': [
    `import { fin, other } from './lib/errors.ts';\n${GOOD}`,
    '1:10 ./lib/errors.ts exports no `fin`. Did you mean “fine”?',
    '1:15 ./lib/errors.ts exports no `other`. It exports fine.',
  ],
  'no-value': [
    `import { Shape } from './lib/errors.ts';\n${GOOD}`,
    "1:10 ./lib/errors.ts exports no `Shape`. It is a type: write import type { Shape } from './lib/errors.ts'.",
  ],
  outside: [
    `import fs from 'node:fs';\nimport * as all from '../../src/notes/index.ts';\n${GOOD}`,
    '1:16 It imports “node:fs”. Import only from ./lib/: a reader’s browser runs the note as it is.',
    '2:22 It imports “../../src/notes/index.ts”. Import only from ./lib/: a reader’s browser runs the note as it is.',
  ],
  throws: [
    `${GOOD}\nthrow new Error('Boom');\n`,
    '15:7 Loading it stops: Boom. A module only declares when it is loaded: mend what throws here.',
  ],
  early: [
    `const a = later;\nconst later = a;\n${GOOD}`,
    "1:11 Loading it stops: Cannot access 'later' before initialization. A module only declares when it is loaded: mend what throws here.",
  ],
  'no-tag': [without('tag'), "1:1 It exports no `tag`. Add the line: export const tag = '';"],
  'no-title': [
    without('title'),
    "1:1 It exports no `title`. Add the line: export const title = 'New cases of epilepsy';",
  ],
  'no-question': [
    without('question'),
    "1:1 It exports no `question`. Add the line: export const question = 'How many new cases a year?';",
  ],
  'no-formula': [
    without('formula'),
    '1:1 It exports no `formula`. Add the line: export const formula = [String.raw`y = 2x`];',
  ],
  'no-inputs': [
    GOOD.replace(/export const inputs = [\s\S]*?\n};\n/, ''),
    '1:1 It exports no `inputs`. Add the line: export const inputs = { … } satisfies Inputs;',
  ],
  'no-outputs': [
    without('outputs'),
    '1:1 It exports no `outputs`. Add the line: export const outputs = { … } satisfies Outputs;',
  ],
  'no-compute': [
    change('export const compute', 'const compute'),
    '1:1 It exports no `compute`. Add the line: export function compute(values) { … }',
  ],
  'no-say': [
    without('say'),
    '1:1 It exports no `say`. Add the line: export const say = (values, result) => `…`;',
  ],
  'no-limits': [
    without('limits'),
    "1:1 It exports no `limits`. Add the line: export const limits = ['What the model takes for granted.'];",
  ],
  'no-sources': [
    without('sources'),
    "1:1 It exports no `sources`. Add the line: export const sources = ['key of a reference'];",
  ],
  'no-calculators': [
    without('calculators'),
    '1:1 It exports no `calculators`. Add the line: export const calculators = { … };',
  ],
  'wrong-types': [
    change("['owen2001']", "'owen2001'").replace("'Double'", '3').replace("['None.']", '[1]'),
    '2:14 title must be a text, not 3. See content/notes/lib/contract.ts.',
    '11:24 limits.0 must be a text, not 1. See content/notes/lib/contract.ts.',
    '12:14 sources must be a list, not the text “owen2001”. See content/notes/lib/contract.ts.',
  ],
  'no-function': [
    change("(_, { twice }) => 'It is ' + twice + '.'", "'It is.'"),
    '10:14 say must be a function. See content/notes/lib/contract.ts.',
  ],
  several: [
    without('sources').replace('default: 2', 'default: 12').replace(', main: true', ''),
    "1:1 It exports no `sources`. Add the line: export const sources = ['key of a reference'];",
    '6:68 inputs.x: default 12 lies outside 0 to 9. See content/notes/lib/contract.ts.',
    '8:14 outputs: exactly one must be main, not 0. Write main: true in the one to be printed large.',
  ],
  'infinite-default': [
    change('default: 2', 'default: Infinity'),
    '6:68 inputs.x.default must be a finite number, not Infinity. See content/notes/lib/contract.ts.',
  ],
  'nan-default': [
    change('default: 2', 'default: NaN'),
    '6:68 inputs.x.default must be a finite number, not NaN. See content/notes/lib/contract.ts.',
  ],
  'infinite-range': [
    change('max: 9', 'max: Infinity').replace('min: 0', 'min: -Infinity'),
    '6:43 inputs.x.min must be a finite number, not -Infinity. See content/notes/lib/contract.ts.',
    '6:59 inputs.x.max must be a finite number, not Infinity. See content/notes/lib/contract.ts.',
  ],
  'no-label': [
    change("label: 'x', ", ''),
    '6:3 inputs.x.label is missing. See content/notes/lib/contract.ts.',
  ],
  'unknown-field': [
    change("unit: '', min", "unit: '', colour: 1, min"),
    '6:43 inputs.x has a field “colour” that the contract does not know. Correct the name or take it out.',
  ],
  'broken-type': [
    `${GOOD}type Verdict = 'met' | "not met';\n`,
    '14:34 Unterminated string literal. Correct the syntax here or just before.',
  ],
  'misspelt-field': [
    change("label: 'x'", "lable: 'x'"),
    '6:8 inputs.x has a field “lable” that the contract does not know. Did you mean “label”?',
  ],
  'unknown-kind': [
    change("label: 'x',", "kind: 'slider', label: 'x',"),
    '6:8 inputs.x.kind must be a known kind, not the text “slider”. See content/notes/lib/contract.ts.',
  ],
  'no-origin': [
    change("{ illustrative: 'any' }", "{ from: 'any' }"),
    '6:80 inputs.x.origin must be { sentence: … } or { illustrative: … }. See content/notes/lib/contract.ts.',
  ],
  'no-such-tag': [
    GOOD.replace(/tag = '\w+'/, "tag = 'AAAAA'"),
    "1:14 tag: “AAAAA” is not a tag. Write export const tag = ''; npm run tag gives one.",
  ],
};
