import { type Said, saidIn, type WordClass } from './classes.ts';
import { countFigure, type Figure } from './figures.ts';
import { wordsOf } from './fold.ts';
import { ASKED, DIRECTIONS, STRENGTHS } from './lexicon.ts';
import { searchedText } from './match.ts';
import { tellsName } from './names.ts';
import type { Change, Forms, Level, SentenceFacts } from './schema.ts';

/** A fact that no claim of its sentence carries. */
export interface LostFact {
  /** Where it stands in the record: `terms.0`. */
  path: string;
  /** The fact in a reader's words, after “the sentence has”. */
  fact: string;
  mend: string;
}

const CLASS_OF_CHANGE: Record<Change, WordClass> = {
  up: 'up',
  down: 'down',
  same: 'same',
  differs: 'change',
  lost: 'lost',
  better: 'better',
  worse: 'worse',
};
export const changeClass = (change: Change): WordClass => CLASS_OF_CHANGE[change];
export const levelClass = (level: Level): WordClass | undefined =>
  level === 'stated' ? undefined : level === 'not-significant' ? 'not significant' : level;

/** What the texts of a sentence's claims leave out of it. */
export function lostFacts(facts: SentenceFacts, texts: string[], forms: Forms): LostFact[] {
  return [
    ...lostFigures(facts, texts),
    ...lostNames(facts, texts, forms),
    ...lostDirections(facts, texts),
    ...lostStrengths(facts, texts),
    ...lostSubjects(facts, texts, forms),
    ...lostWords(facts, texts),
    ...lostOpenness(facts, texts),
  ];
}

/** A figure that the sentence gives twice stands twice. */
function lostFigures({ figures }: SentenceFacts, texts: string[]): LostFact[] {
  const told = texts.join(' | ');
  return figures.flatMap((figure, n) => {
    const before = figures.slice(0, n).filter((other) => other.value === figure.value && other.unit === figure.unit).length;
    return countFigure(told, figure) > before
      ? []
      : [{ path: `figures.${n}`, fact: `the figure ${sayFigure(figure)}`, mend: 'Give it, with its unit.' }];
  });
}

const sayFigure = ({ value, unit, counted, of }: Figure): string =>
  `${value}${unit === '%' ? '%' : ` ${unit ?? counted}`} (${of})`;

const NAMED = { terms: 'term', drugs: 'drug', genes: 'gene or protein' } as const;

function lostNames(facts: SentenceFacts, texts: string[], forms: Forms): LostFact[] {
  return (Object.keys(NAMED) as (keyof typeof NAMED)[]).flatMap((key) =>
    (facts[key] ?? []).flatMap((name, n) =>
      texts.some((text) => tellsName(text, name, forms))
        ? []
        : [
            {
              path: `${key}.${n}`,
              fact: `the ${NAMED[key]} “${name}”`,
              mend: `Say it${forms[name] ? ` (${forms[name].slice(0, 3).join(', ')} count as the same)` : ''}, or list the form that the claim uses in content/sources/forms.yaml.`,
            },
          ],
    ),
  );
}

const OPPOSITES: Partial<Record<WordClass, WordClass>> = { up: 'down', down: 'up', better: 'worse', worse: 'better' };

function lostDirections({ directions = [] }: SentenceFacts, texts: string[]): LostFact[] {
  return directions.flatMap(({ of, change, in: where = '', versus = '' }, n) => {
    const wanted = CLASS_OF_CHANGE[change];
    const near = nearestTexts(texts, of);
    const told = near.filter((text) => says(text, wanted));
    const path = `directions.${n}`;
    const place = [where && `in ${where}`, versus && `against ${versus}`].filter(Boolean).join(', ');
    const fact = `the direction ${change} of “${of}”${place ? `, ${place}` : ''}`;
    if (told.length === 0) return [{ path, fact, mend: `Say it with a word for ${change}, beside what it is of.` }];
    const isMixed = directions.some((other) => other.change !== change && sharesWords(other.of, of));
    if (!isMixed && told.every((text) => isTurned(text, of, wanted)))
      return [{ path, fact, mend: 'The claim says the opposite of it there: turn it back.' }];
    return told.every((text) => isSwapped(text, where, versus))
      ? [{ path, fact, mend: `After “than” or “compared with” stands ${versus}, not ${where}.` }]
      : [];
  });
}

const says = (text: string, name: WordClass): boolean => saidIn(text).some((said) => said.name === name);

/** The texts that have most words of a tag; all of them where none has any. */
export function nearestTexts(texts: string[], tag: string): string[] {
  const counts = texts.map((text) => placesIn(text, tag).length);
  const most = Math.max(...counts);
  return texts.filter((_, n) => counts[n] === most);
}

/** Whether two tags have a word in common: then it can't be told which of two words of direction is whose. */
const sharesWords = (a: string, b: string): boolean => placesIn(a, b).length > 0;

const STOP = new Set('of in with and or the a an for to by on as is are not no'.split(' '));

/** Where the words of a tag stand in a text: one place for each word that is there. */
function placesIn(text: string, tag: string): number[][] {
  const { byStem } = searchedText(text);
  const stems = new Set(wordsOf(tag).filter(({ word }) => !STOP.has(word)).map(({ stem }) => stem));
  return [...stems].flatMap((stem) => {
    const found = byStem.get(stem);
    return found ? [found.map(({ index }) => index)] : [];
  });
}

/** Whether the words of the opposite stand nearer to `of` on both sides than any of the wanted class. */
function isTurned(text: string, of: string, wanted: WordClass): boolean {
  const opposite = OPPOSITES[wanted];
  const places = placesIn(text, of).flat();
  const said = saidIn(text);
  const against = said.filter(({ name, sure, index }) => name === opposite && sure && !isBoth(said, index, wanted));
  if (!opposite || against.length === 0 || places.length === 0) return false;
  const rows = said.filter(({ name, index }) => name === wanted || against.some((other) => other.index === index));
  return places.every((place) =>
    [rows.filter(({ index }) => index <= place).at(-1), rows.find(({ index }) => index > place)]
      .filter((side) => side !== undefined)
      .every(({ name }) => name === opposite),
  );
}

const isBoth = (said: Said[], index: number, wanted: WordClass): boolean =>
  said.some((other) => other.index === index && other.name === wanted);

const COMPARATOR = /\b(than|compared (?:with|to)|in comparison (?:with|to)|versus|relative to)\b/i;

/** Whether what stands after the “than” is what should stand before it. */
function isSwapped(text: string, where: string, versus: string): boolean {
  const match = COMPARATOR.exec(text);
  if (!match || where === '' || versus === '') return false;
  const after = text.slice(match.index);
  const only = (tag: string, other: string) => {
    const stems = new Set(wordsOf(other).map(({ stem }) => stem));
    return wordsOf(tag).filter(({ stem, word }) => !stems.has(stem) && !STOP.has(word)).map(({ word }) => word).join(' ');
  };
  const first = (tag: string) => Math.min(...placesIn(after, tag).flat());
  const [here, there] = [first(only(where, versus)), first(only(versus, where))];
  return here < there && there === Number.POSITIVE_INFINITY && placesIn(text, only(versus, where)).length > 0;
}

/** The levels that a row of strength asks for: those of its marker's words, else its own where a word can say it. */
export function levelsAsked({ level, marker }: SentenceFacts['strength'][number]): WordClass[] {
  if (level === 'stated') return [];
  const marked = saidIn(marker).filter(({ name, sure }) => name in STRENGTHS && sure).map(({ name }) => name);
  const own = levelClass(level);
  const isOwn = own !== undefined && saidIn(marker).some(({ name }) => name === own);
  return [...new Set([...marked, ...(isOwn ? [own] : [])])];
}

/** What is no weaker where it is said flatly: one word of it may stand for all statements of the sentence. */
const FLAT = new Set<WordClass>(['shown', 'reported']);

function lostStrengths({ strength }: SentenceFacts, texts: string[]): LostFact[] {
  return strength.flatMap((row, n) =>
    levelsAsked(row)
      .filter((level) => {
        const near = FLAT.has(level) ? texts : nearestTexts(texts, row.of);
        return !near.some((text) => says(text, level) || hasMarker(text, row.marker, level));
      })
      .map((level) => ({
        path: `strength.${n}`,
        fact: `“${row.marker}” (${level}) at “${row.of}”`,
        mend: `Keep it: the claim is ${level === 'shown' ? 'weaker or vaguer' : 'stronger'} than the sentence without a word that means ${level}.`,
      })),
  );
}

/** Whether a text has a word of the marker that says its level. */
const hasMarker = (text: string, marker: string, level: WordClass): boolean => {
  const { byStem } = searchedText(text);
  const indexes = new Set(saidIn(marker).filter(({ name }) => name === level).map(({ index }) => index));
  return wordsOf(marker).some(({ index, stem }) => indexes.has(index) && byStem.has(stem));
};

const KIND_WORDS = {
  people: /\b(patients?|people|persons?|adults?|child(ren)?|wom[ae]n|m[ae]n|humans?|individuals?|those|epileps\w+|who|whom|families|candidates|newborns?|neonat\w*)\b/i,
  animal: /\b(animals?|rats?|mice|mouse|rodents?|models?|vivo)\b/i,
  cells: /\b(cells?|neurons?|neuronal|astrocytes?|microglia\w*|lines?|monolayers?|macrophages?|bacteria\w*|MDCKII\S*|LLC\S*)/i,
  tissue: undefined,
} as const;

function lostSubjects({ subjects = [] }: SentenceFacts, texts: string[], forms: Forms): LostFact[] {
  return subjects.flatMap(({ kind, what }, n) =>
    texts.some((text) => KIND_WORDS[kind]?.test(text) || tellsName(text, what, forms) || placesIn(text, what).length > 0)
      ? []
      : [{ path: `subjects.${n}`, fact: `${kind} as subject: “${what}”`, mend: 'Say in whom or in what it was seen.' }],
  );
}

/** Fewer words of a class than the sentence has: one is gone, or has been turned into another. */
function lostWords({ words = {}, negated }: SentenceFacts, texts: string[]): LostFact[] {
  const asked = Object.entries(negated ? { not: 1, ...words } : words) as [WordClass, number][];
  return asked.flatMap(([name, count]) => {
    const found = texts.reduce((sum, text) => sum + countSure(text, name), 0);
    if (name === 'not' && found > count && texts.length > 1)
      return [{ path: 'words', fact: `${count} ${count === 1 ? 'negation' : 'negations'}, where here are ${found}`, mend: 'Take one out, or join the claims that say it.' }];
    if (!ASKED.has(name)) return [];
    if (found >= count) return [];
    const times = count > 1 ? `${count} words` : 'a word';
    return [{ path: 'words', fact: `${times} for “${name}”, of which ${found} stand here`, mend: `Keep it, or say it with another word for ${name} (src/facts/lexicon.ts lists them).` }];
  });
}

/** How many words of a text surely say a class. */
export const countSure = (text: string, name: WordClass): number =>
  new Set(saidIn(text).flatMap((said) => (said.name === name && said.sure ? [said.index] : []))).size;

const OPEN =
  /\b(such as|includ\w+|for example|for instance|among|amongst|and others?|or others?|other|others|like|e\.g\.|and so on|and the like|say|further|et cetera|etc|one of|not (?:the )?only|especially|above all|at least|as well|part of)\b/i;

function lostOpenness({ open_list: open }: SentenceFacts, texts: string[]): LostFact[] {
  if (!open || texts.some((text) => OPEN.test(text))) return [];
  return [{ path: 'open_list', fact: 'an open list', mend: 'Keep it open: “such as”, “including”, “among others”.' }];
}

export const isDirection = (name: WordClass): boolean => name in DIRECTIONS;
