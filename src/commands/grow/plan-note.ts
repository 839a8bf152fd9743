import { FORMULAS, type Formula } from './formulas.ts';
import { createRandom, type Random } from './random.ts';
import { capital, coin } from './words.ts';

/** One calculator of a grown note. */
export interface CalculatorPlan {
  /** The function's name, unlike that of any other note. */
  name: string;
  formula: Formula;
  /** Where the three inputs stand at the start. */
  defaults: [number, number, number];
}

/** What a grown note will compute. */
export interface NotePlan {
  slug: string;
  title: string;
  question: string;
  calculators: CalculatorPlan[];
  /** The default that a claim of its chapter says. */
  anchor: { words: string; value: number };
}

/** Calculators of a note: the real ones have about as many, and files of about this length. */
const CALCULATORS = 4;

/** Draws the n-th note, whatever chapter shows it. */
export function planNote(seed: string, number: number): NotePlan {
  const random = createRandom(seed, 'note', number);
  const name = coin(number);
  const calculators = random
    .some(FORMULAS, CALCULATORS)
    .map((formula) => planCalculator(random, formula, `${formula.name}Of${capital(name)}`));
  const [first] = calculators;
  if (!first) throw new Error('There are no formulas.');
  const { label } = first.formula.parameters[0];
  return {
    slug: `${name}-note`,
    title: `What ${name} comes to`,
    question: `How much ${first.formula.results[0].label.toLowerCase()} does ${name} leave, and what moves it?`,
    calculators,
    anchor: { words: `a ${label.toLowerCase()}`, value: first.defaults[0] },
  };
}

function planCalculator(random: Random, formula: Formula, name: string): CalculatorPlan {
  const defaults = formula.parameters.map((parameter) => drawValue(random, parameter)) as [
    number,
    number,
    number,
  ];
  return { name, formula, defaults };
}

/** A value on the slider's steps, within the middle of its range. */
export function drawValue(random: Random, { min, max, step }: Formula['parameters'][number]): number {
  const steps = Math.floor((max - min) / step);
  const value = min + step * random.int(Math.ceil(steps * 0.2), Math.floor(steps * 0.8));
  return Number(value.toFixed(2));
}
