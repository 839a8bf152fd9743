/** A grown note: module, test and reference values, as the contract asks. */
import type { Formula } from './formulas.ts';
import type { CalculatorPlan, NotePlan } from './plan-note.ts';
import { drawValue } from './plan-note.ts';
import { createRandom, type Random } from './random.ts';
import { paragraph, sentence } from './words.ts';

/** Reference values for each calculator. */
const CASES = 6;

/** Where a note's first default and its formulas come from. */
export interface NotePlace {
  /** The sentence whose claim says the default. */
  sentence: string;
  /** Key of the reference that the formulas are after. */
  source: string;
}

/** The module's text; its tag is still to be given. */
export function growNote(seed: string, plan: NotePlan, place: NotePlace): string {
  const random = createRandom(seed, 'note text', plan.slug);
  const { calculators } = plan;
  return [
    `/**\n * ${plan.title}. ${sentence(random)}\n * ${sentence(random)}\n *\n * Errors: E_NAN, E_RANGE as \`CalculatorError\`.\n */`,
    `import type { Inputs, Outputs, Plot, Preset } from './lib/contract.ts';\nimport { checkInputs, checkNumbers } from './lib/errors.ts';\nimport { significant } from './lib/format.ts';\n`,
    `export const tag = '';\nexport const title = '${plan.title}';\nexport const question = '${plan.question}';\n`,
    ...calculators.map((calculator) => calculatorCode(random, calculator)),
    `export const calculators = { ${calculators.map(({ name }) => name).join(', ')} };\n`,
    `export const formula = [\n${calculators.map(({ formula }) => `  String.raw\`${formula.tex}\`,`).join('\n')}\n];\n`,
    inputsCode(random, calculators, place.sentence),
    outputsCode(calculators),
    runCode(random, calculators),
    plotCode(calculators),
    `export const limits = [\n${[0, 1, 2, 3].map(() => `  '${paragraph(random, 2)}',`).join('\n')}\n];\n`,
    `export const sources = ['${place.source}'];\n`,
  ].join('\n');
}

function calculatorCode(random: Random, { name, formula }: CalculatorPlan): string {
  const { parameters, results, about } = formula;
  const keys = parameters.map(({ key }) => key);
  const ranges = parameters.map(
    ({ key, label, min, max }) =>
      `  ${key}: { label: 'The ${label.toLowerCase()}', min: ${min}, max: ${max} },`,
  );
  return `const ${name}Ranges = {\n${ranges.join('\n')}\n};

/**
 * ${about}
 * ${sentence(random)}
 */
export function ${name}({ ${keys.join(', ')} }: { ${keys.map((key) => `${key}: number`).join('; ')} }) {
  checkNumbers({ ${keys.join(', ')} }, ${name}Ranges);
  // ${sentence(random)}
${results.map(({ key, code }) => `  const ${key} = ${code};`).join('\n')}
  return { ${results.map(({ key }) => key).join(', ')} };
}
`;
}

function inputsCode(random: Random, calculators: CalculatorPlan[], stated: string): string {
  const inputs = calculators.flatMap(({ formula, defaults }, place) =>
    formula.parameters.map(({ key, label, symbol, unit, min, max, step }, index) => {
      const origin =
        place + index === 0 ? `{ sentence: '${stated}' }` : `{ illustrative: '${sentence(random)}' }`;
      return `  ${key}: {
    label: '${label}',
    symbol: String.raw\`${symbol}\`,
    unit: '${unit}',
    min: ${min},
    max: ${max},
    step: ${step},
    default: ${defaults[index]},
    origin: ${origin},
  },`;
    }),
  );
  const values = ({ parameters }: Formula) =>
    parameters.map((parameter) => `${parameter.key}: ${drawValue(random, parameter)}`).join(', ');
  const presets = calculators.map(
    ({ formula }) =>
      `  { name: '${sentence(random).slice(0, 24).trim()}', values: { ${values(formula)} }, origin: { illustrative: '${sentence(random)}' } },`,
  );
  return `export const inputs = {\n${inputs.join('\n')}\n} satisfies Inputs;

type Settings = Record<keyof typeof inputs, number>;

export const presets: Preset[] = [\n${presets.join('\n')}\n];
`;
}

function outputsCode(calculators: CalculatorPlan[]): string {
  const rows = calculators.flatMap(({ formula }, place) =>
    formula.results.map(
      ({ key, label, unit }, index) =>
        `  ${key}: { label: '${label}', unit: '${unit}', format: { significant: 3 }${place + index === 0 ? ', main: true' : ''} },`,
    ),
  );
  return `export const outputs = {\n${rows.join('\n')}\n} satisfies Outputs;\n`;
}

function runCode(random: Random, calculators: CalculatorPlan[]): string {
  const told = calculators.map(
    ({ formula: { results } }) =>
      `    \`${results[0].label}: \${significant(result.${results[0].key}, 3)}; ${results[1].label.toLowerCase()}: \${significant(result.${results[1].key}, 3)}. \` +`,
  );
  return `/** What the page shows. ${sentence(random)} */
export function compute(values: Settings) {
  checkInputs(values, inputs);
  return { ${calculators.map(({ name }) => `...${name}(values)`).join(', ')} };
}

/** The result in words. */
export function say(values: Settings, result: ReturnType<typeof compute>): string {
  return (
${told.join('\n')}
    \`${sentence(random)} The first input is \${significant(values.${calculators[0]?.formula.parameters[0].key}, 3)}.\`
  );
}
`;
}

/** The first result of the first calculator against its last input, at half, whole and twice its first. */
function plotCode([first]: CalculatorPlan[]): string {
  if (!first) return '';
  const { parameters, results } = first.formula;
  const [from, , along] = parameters;
  return `/** ${results[0].label} against ${along.label.toLowerCase()}, here and at both ends of ${from.label.toLowerCase()}. */
export function plot(values: Settings): Plot {
  const curve = (${from.key}: number): [number, number][] =>
    Array.from({ length: 41 }, (_, i) => {
      const at = ${along.min} + (${along.max - along.min} * i) / 40;
      return [at, ${first.name}({ ...values, ${from.key}, ${along.key}: at }).${results[0].key}];
    });
  const here = compute(values).${results[0].key};
  return {
    title: \`${results[0].label} against ${along.label.toLowerCase()}; here it is \${significant(here, 3)}.\`,
    x: { label: '${along.label}', unit: '${along.unit}', scale: 'linear' },
    y: { label: '${results[0].label}', unit: '${results[0].unit}', scale: 'linear' },
    series: [
      { kind: 'line', name: 'At the least', role: 'compare', points: curve(${from.min}) },
      { kind: 'line', name: 'At the most', role: 'reference', points: curve(${from.max}) },
      { kind: 'line', name: 'Here', role: 'main', points: curve(values.${from.key}) },
      { kind: 'point', name: 'This setting', role: 'main', points: [[values.${along.key}, here]] },
    ],
  };
}
`;
}

/** The reference values, computed apart from the note's code. */
export function growNoteCases(seed: string, { slug, calculators }: NotePlan): object[] {
  const random = createRandom(seed, 'note cases', slug);
  return calculators.flatMap(({ name, formula }) =>
    Array.from({ length: CASES }, (_, index) => {
      const values = formula.parameters.map((parameter) => drawValue(random, parameter)) as [
        number,
        number,
        number,
      ];
      const found = formula.run(...values);
      return {
        id: `${name}${index}`,
        calculator: name,
        inputs: Object.fromEntries(formula.parameters.map(({ key }, at) => [key, values[at]])),
        expected: Object.fromEntries(formula.results.map(({ key }, at) => [key, found[at]])),
        tool: 'the formula written another way',
        note: sentence(random),
      };
    }),
  );
}
