import { type Word, wordsOf } from './fold.ts';
import { ALSO_DIRECTIONS, DIRECTIONS, QUALIFIERS, STRENGTHS } from './lexicon.ts';

const LEXICON: Record<string, readonly string[]> = { ...DIRECTIONS, ...STRENGTHS, ...QUALIFIERS };
const ALSO: Record<string, readonly string[]> = ALSO_DIRECTIONS;
export type Direction = keyof typeof DIRECTIONS;
export type Strength = keyof typeof STRENGTHS;
export type Qualifier = keyof typeof QUALIFIERS;
export type WordClass = Direction | Strength | Qualifier;

/** A word of a text that says a class: surely, or perhaps. */
export interface Said {
  name: WordClass;
  sure: boolean;
  words: string;
  /** The number of its word in the text. */
  index: number;
}

interface Entry {
  name: WordClass;
  sure: boolean;
  /** The first word; a prefix where it ends with `*`. */
  first: string;
  rest: string[];
}

const entries: Entry[] = Object.entries(LEXICON).flatMap(([name, sure]) =>
  [
    ...sure.map((text) => ({ text, sure: true })),
    ...(ALSO[name] ?? []).map((text) => ({ text, sure: false })),
  ].map(({ text, sure: isSure }) => {
    const [first = '', ...rest] = text.split(' ').map(foldPattern);
    return { name: name as WordClass, sure: isSure, first, rest };
  }),
);

function foldPattern(text: string): string {
  const star = text.endsWith('*') ? '*' : '';
  return `${wordsOf(text)[0]?.word ?? text}${star}`;
}

const byLetter = Map.groupBy(entries, ({ first }) => first[0] ?? '');
const byWord = new Map<string, Entry[]>();

/** The entries whose first word this is; each word is looked up once. */
function entriesOf(word: string): Entry[] {
  const known = byWord.get(word);
  if (known) return known;
  const found = (byLetter.get(word[0] ?? '') ?? []).filter(({ first }) => fits(word, first));
  byWord.set(word, found);
  return found;
}

const fits = (word: string, pattern: string): boolean =>
  pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;

/** What is no negation and no quantity, though its words are. */
const EMPTY_WORDS =
  /\bnot (?:only|just|merely)\b|\bwhether or not\b|\bno matter\b|\bat all\b|\ball the same\b|\bafter all\b|\bat some point\b|\bsome known\b|\bdiscussing about\b|\bm(?:ake|akes|aking|ade) up\b|\bk(?:eep|eeps|eeping|ept) up\b|\bs(?:um|ums|umming) up\b|\ball in all\b|\b(?:one another|each other)\b|\b(?:br(?:ing|ings|inging|ought)|c(?:ome|omes|oming|ame)) about\b|\bg(?:ive|ives|iving|ave) rise\b|\bat the same time\b|\b(?:ma[dk]es?|making) it possible\b|\bmore or less\b|\bfor the first time\b|\bas soon as\b|\bno sooner\b/gi;
/\bnot (?:only|just|merely)\b|\bwhether or not\b|\bno matter\b|\bat all\b|\ball the same\b|\bafter all\b|\bone another\b/gi;

/** The text without the runs that only look like words of a class; every other word keeps its number and place. */
const maskRuns = (text: string): string =>
  text.replace(/\babove all\b/gi, 'xx mainly').replace(EMPTY_WORDS, (run) => run.replace(/\S/g, 'x'));

const known = new Map<string, Said[]>();

/** Every word of a text that says a class. */
export function saidIn(text: string): Said[] {
  const before = known.get(text);
  if (before) return before;
  const words = wordsOf(maskRuns(text));
  const byIndex = Map.groupBy(words, ({ index }) => index);
  const found = words.flatMap((word) =>
    entriesOf(word.word)
      .filter(({ name }) => BEYOND_NON.has(name) || !isDenied(byIndex, word))
      .filter(({ rest }) => rest.every((next, n) => follows(byIndex.get(word.index + n + 1), next)))
      .map(({ name, sure }) => ({
        name,
        sure,
        words: text.slice(word.at, word.at + word.length),
        index: word.index,
      })),
  );
  known.set(text, found);
  return found;
}

/** `Non-lesional` says nothing of lesions, but it is a negation. */
const isDenied = (byIndex: Map<number, Word[]>, { index }: Word): boolean =>
  byIndex.get(index - 1)?.some(({ word }) => word === 'non') ?? false;
const BEYOND_NON = new Set<WordClass>(['not', 'negative', 'noninvasive']);

const follows = (words: Word[] | undefined, pattern: string): boolean =>
  words?.some(({ word }) => fits(word, pattern)) ?? false;
