import { changeClass, levelClass } from './class-of.ts';
import { type Said, saidIn, type WordClass } from './classes.ts';
import { readValue, unitBehind } from './figures.ts';
import { wordsOf } from './fold.ts';
import { DIRECTIONS, STRENGTHS, WEIGHTY } from './lexicon.ts';
import { findForm, searchedText } from './match.ts';
import { formsOf, namesOf, tellsName, textsOf } from './names.ts';
import { findNumbers, isSame } from './numbers.ts';
import type { Forms, SentenceFacts } from './schema.ts';
import { countSure } from './told-words.ts';

/** Something that a claim says and its sentences do not. */
export interface Addition {
  what: string;
  mend: string;
}

/** What a claim's text has beyond the facts of its sentences. `known` are all drugs and genes that any sentence names. */
export function additionsTo(text: string, facts: SentenceFacts[], known: string[], forms: Forms): Addition[] {
  return [
    ...addedNumbers(text, facts),
    ...addedRanges(text, facts),
    ...addedUnits(text, facts),
    ...addedSymbols(text, facts, forms),
    ...addedTwins(text),
    ...addedNames(text, facts, known, forms),
    ...addedClasses(text, facts),
  ];
}

/** Compounds and words, of which those with a digit or several capitals are symbols of genes, drugs, variants. */
const COMPOUND = /[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*/gu;
const SYMBOL = /\p{L}.*\d|\d.*\p{L}|\p{Lu}.*\p{Lu}/u;
/** Of such a compound the whole counts: in `IL-7` the `IL` is no news. */
const BOUND = /(?:^|[-/])(?:\d+|\p{L})(?:$|[-/])/u;

function addedSymbols(text: string, facts: SentenceFacts[], forms: Forms): Addition[] {
  const own = facts.flatMap(textsOf).flatMap((passage) => [passage, ...(forms[passage] ?? [])]);
  const known = new Set(own.flatMap((passage) => wordsOf(passage).flatMap(({ word, stem }) => [word, stem])));
  const isKnown = (part: string) =>
    wordsOf(part).some(({ word, stem }) => known.has(word) || known.has(stem));
  return [...text.matchAll(COMPOUND)].flatMap(([symbol]) => {
    if (!SYMBOL.test(symbol) || isKnownWhole(symbol, known)) return [];
    if (!BOUND.test(symbol) && symbol.split(/[-/]/).every((part) => !SYMBOL.test(part) || isKnown(part)))
      return [];
    return [
      {
        what: `the symbol “${symbol}”`,
        mend: 'Correct it, or list it as a form in content/sources/forms.yaml.',
      },
    ];
  });
}

const isKnownWhole = (symbol: string, known: Set<string>): boolean => {
  const whole = wordsOf(symbol).at(-1);
  return whole !== undefined && (known.has(whole.word) || known.has(whole.stem));
};

/** One thing named where two are joined or compared. */
const TWICE =
  /(?<![\p{L}\p{N}-])([\p{L}\p{N}-]{3,}(?: [\p{L}\p{N}-]+)?) (?:and|or|than|versus|to) (?:of |in |on )?\1(?![\p{L}\p{N}-])/u;

function addedTwins(text: string): Addition[] {
  const [twins] = TWICE.exec(text) ?? [];
  return twins ? [{ what: `“${twins}”`, mend: 'One of the two is another thing.' }] : [];
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

/** Two numbers with a dash between them. */
const RANGE = /(?<![\p{L}\d.,-])(\d[\d,]*(?:\.\d+)?)%?[–-](\d[\d,]*(?:\.\d+)?)(?![\p{L}\d-])/gu;

/** A range whose two ends stand in the record, but not together. */
function addedRanges(text: string, facts: SentenceFacts[]): Addition[] {
  const known = new Set(
    facts.flatMap(textsOf).flatMap((passage) => [...passage.matchAll(RANGE)].map(endsOf)),
  );
  return [...text.matchAll(RANGE)]
    .filter((range) => !known.has(endsOf(range)))
    .map(([range]) => ({ what: `the range “${range}”`, mend: 'Correct it, or take it out.' }));
}

const endsOf = ([, from, to]: RegExpExecArray): string => `${from}-${to}`;

function addedUnits(text: string, facts: SentenceFacts[]): Addition[] {
  const figures = facts.flatMap((one) => one.figures);
  return findNumbers(text).flatMap((number) => {
    const unit = number.sure ? unitBehind(text, number) : undefined;
    const same = figures.filter(({ value }) =>
      readValue(value).numbers.some((one) => isSame(one, number.value)),
    );
    const units = same.flatMap((figure) => figure.unit ?? []);
    if (!unit || units.length === 0 || units.length < same.length || units.some((one) => alike(one, unit)))
      return [];
    return [
      { what: `${number.text} with the unit “${unit}”`, mend: `The sentence has it in ${units.join(', ')}.` },
    ];
  });
}

/** `per 1,000` may stand for `per 1,000 per year`, where the year is said elsewhere. */
const alike = (a: string, b: string): boolean =>
  a === b || a.startsWith(b) || ['fraction', 'ratio'].includes(a);

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

/** Words of a class that no sentence of the claim has, and more of a weighty class than they have. */
function addedClasses(text: string, facts: SentenceFacts[]): Addition[] {
  const passing = classesOf(facts);
  const firsts = new Map<WordClass, Said>();
  for (const said of saidIn(text)) if (said.sure && !firsts.has(said.name)) firsts.set(said.name, said);
  return [...firsts.values()].flatMap(({ name, words }) => {
    const has = facts.reduce((sum, one) => sum + countIn(one, name), 0);
    const says = countSure(text, name);
    if (has === 0 && !passing.has(name)) return [{ what: `“${words}”${kindOf(name)}`, mend: mendOf(name) }];
    if (has === 0 || says <= has || !WEIGHTY.has(name)) return [];
    return [
      {
        what: `${says} words for “${name}” where there ${has === 1 ? 'is' : 'are'} ${has}`,
        mend: mendOf(name),
      },
    ];
  });
}

/** How many words of a class a sentence has, and means. */
const countIn = ({ words = {}, understood = [] }: SentenceFacts, name: WordClass): number =>
  (words[name] ?? 0) + understood.reduce((sum, text) => sum + countSure(text, name), 0);

/** Every class that the records of sentences have in their rows and in passing. */
function classesOf(facts: SentenceFacts[]): Set<WordClass> {
  return new Set(
    facts.flatMap((one): WordClass[] => [
      ...(one.directions ?? []).map(({ change }) => changeClass(change)),
      ...one.strength.flatMap(({ level }) => levelClass(level) ?? []),
      ...(one.negated ? (['not'] as const) : []),
      ...textsOf(one).flatMap((passage) => saidIn(passage).flatMap(({ name, sure }) => (sure ? [name] : []))),
    ]),
  );
}

const kindOf = (name: WordClass): string =>
  name in DIRECTIONS
    ? `, a direction (${name})`
    : name in STRENGTHS
      ? `, which says how sure it is (${name})`
      : ` (${name})`;

const mendOf = (name: WordClass): string =>
  name in STRENGTHS
    ? 'Say it as surely as the sentence does, no more and no less.'
    : 'Say no more than the sentence; where it does say so, the words of its facts say so.';
