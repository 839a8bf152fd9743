import { type Said, saidIn, type WordClass } from './classes.ts';
import { readValue, unitBehind } from './figures.ts';
import { DIRECTIONS, STRENGTHS } from './lexicon.ts';
import { findForm, searchedText } from './match.ts';
import { formsOf, namesOf, tellsName, textsOf } from './names.ts';
import { findNumbers, isSame } from './numbers.ts';
import type { Forms, SentenceFacts } from './schema.ts';
import { changeClass, levelClass } from './told.ts';

/** Something that a claim says and its sentences do not. */
export interface Addition {
  what: string;
  mend: string;
}

/** What a claim's text has beyond the facts of its sentences. `known` are all drugs and genes that any sentence names. */
export function additionsTo(text: string, facts: SentenceFacts[], known: string[], forms: Forms): Addition[] {
  return [
    ...addedNumbers(text, facts),
    ...addedUnits(text, facts),
    ...addedNames(text, facts, known, forms),
    ...addedClasses(text, facts),
  ];
}

function addedNumbers(text: string, facts: SentenceFacts[]): Addition[] {
  const masked = maskNames(text, facts);
  const allowed = facts.flatMap(numbersIn);
  return findNumbers(masked)
    .filter(({ value, sure }) => sure && !allowed.some((number) => isSame(number, value)))
    .map(({ text: number }) => ({
      what: `the number “${number}”`,
      mend: `Correct it or take it out; the sentence has ${allowed.length > 0 ? facts.flatMap(({ figures }) => figures.map(({ value }) => value)).join(', ') || 'no figure' : 'no number'}.`,
    }));
}

/** Digits in a name are no figure. */
function maskNames(text: string, facts: SentenceFacts[]): string {
  return facts
    .flatMap(namesOf)
    .filter((name) => /\d/.test(name))
    .reduce((rest, name) => rest.replaceAll(name, (found) => '·'.repeat(found.length)), text);
}

const numbersIn = (facts: SentenceFacts): number[] => [
  ...facts.figures.flatMap(({ value }) => readValue(value).numbers),
  // “Six drugs” counts what the record lists.
  ...[facts.drugs, facts.genes].flatMap((list) => list?.length ?? []),
  ...textsOf(facts).flatMap((text) => findNumbers(text).map(({ value }) => value)),
];

function addedUnits(text: string, facts: SentenceFacts[]): Addition[] {
  const figures = facts.flatMap((one) => one.figures);
  return findNumbers(text).flatMap((number) => {
    const unit = number.sure ? unitBehind(text, number) : undefined;
    const same = figures.filter(({ value }) => readValue(value).numbers.some((one) => isSame(one, number.value)));
    const units = same.flatMap((figure) => figure.unit ?? []);
    if (!unit || units.length === 0 || units.length < same.length || units.some((one) => alike(one, unit))) return [];
    return [{ what: `${number.text} with the unit “${unit}”`, mend: `The sentence has it in ${units.join(', ')}.` }];
  });
}

/** `per 1,000` may stand for `per 1,000 per year`, where the year is said elsewhere. */
const alike = (a: string, b: string): boolean => a === b || a.startsWith(b) || ['fraction', 'ratio'].includes(a);

function addedNames(text: string, facts: SentenceFacts[], known: string[], forms: Forms): Addition[] {
  const searched = searchedText(text);
  const allowed = [...new Set(facts.flatMap(namesOf))];
  const own = new Set(allowed.flatMap((name) => formsOf(name, forms)));
  const covered = [...own].map((form) => findForm(searched, form)).filter((index) => index !== undefined);
  const passing = facts.flatMap(textsOf);
  return known.flatMap((name) => {
    const found = formsOf(name, forms).find((form) => findForm(searched, form) !== undefined);
    if (found === undefined || own.has(found) || own.has(name)) return [];
    if (covered.includes(findForm(searched, found) ?? -1)) return [];
    if (passing.some((passage) => tellsName(passage, name, forms))) return [];
    return [
      {
        what: `“${found}”`,
        mend: 'Take it out, name the sentence that has it in from, or, where the sentence means it, add it to understood in the facts.',
      },
    ];
  });
}

function addedClasses(text: string, facts: SentenceFacts[]): Addition[] {
  const allowed = classesOf(facts);
  const firsts = new Map<WordClass, Said>();
  for (const said of saidIn(text)) if (said.sure && !firsts.has(said.name)) firsts.set(said.name, said);
  return [...firsts.values()]
    .filter(({ name, index }) => !allowed.has(name) && !saidIn(text).some((other) => other.index === index && allowed.has(other.name)))
    .map(({ name, words }) => ({ what: `“${words}”${kindOf(name)}`, mend: mendOf(name) }));
}

/** Every class that the records of sentences have: in their rows, their qualifiers, and in passing. */
function classesOf(facts: SentenceFacts[]): Set<WordClass> {
  return new Set(
    facts.flatMap((one): WordClass[] => [
      ...(one.directions ?? []).map(({ change }) => changeClass(change)),
      ...one.strength.flatMap(({ level }) => levelClass(level) ?? []),
      ...(one.qualifiers ?? []),
      ...(one.negated ? (['not'] as const) : []),
      ...textsOf(one).flatMap((text) => saidIn(text).map(({ name }) => name)),
    ]),
  );
}

const kindOf = (name: WordClass): string =>
  name in DIRECTIONS ? `, a direction (${name})` : name in STRENGTHS ? `, which says how sure it is (${name})` : ` (${name})`;

const mendOf = (name: WordClass): string =>
  name in STRENGTHS
    ? 'Say it as surely as the sentence does, no more and no less.'
    : 'Say no more than the sentence; where it does say so, the qualifiers of its facts name it.';
