import { levelClass } from './class-of.ts';
import { saidIn, type WordClass } from './classes.ts';
import { wordsOf } from './fold.ts';
import { ASKED, STRENGTHS } from './lexicon.ts';
import type { LostFact } from './lost-fact.ts';
import { searchedText } from './match.ts';
import { nearestTexts, says } from './near.ts';
import type { SentenceFacts } from './schema.ts';

/** The levels that a row of strength asks for: those of its marker's words, else its own where a word can say it. */
export function levelsAsked({ level, marker }: SentenceFacts['strength'][number]): WordClass[] {
  if (level === 'stated') return [];
  const marked = saidIn(marker)
    .filter(({ name, sure }) => name in STRENGTHS && sure)
    .map(({ name }) => name);
  const own = levelClass(level);
  const isOwn = own !== undefined && saidIn(marker).some(({ name }) => name === own);
  return [...new Set([...marked, ...(isOwn ? [own] : [])])];
}

/** What is no weaker where it is said flatly: one word of it may stand for all statements of the sentence. */
const FLAT = new Set<WordClass>(['shown', 'reported']);

/** What the texts leave out of the sentence’s hedges and of its findings. */
export function lostStrengths({ strength }: SentenceFacts, texts: string[]): LostFact[] {
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
  const indexes = new Set(
    saidIn(marker)
      .filter(({ name }) => name === level)
      .map(({ index }) => index),
  );
  return wordsOf(marker).some(({ index, stem }) => indexes.has(index) && byStem.has(stem));
};

/** Fewer words of a class than the sentence has: one is gone, or has been turned into another. */
export function lostWords({ words = {}, negated }: SentenceFacts, texts: string[]): LostFact[] {
  const asked = Object.entries(negated ? { not: 1, ...words } : words) as [WordClass, number][];
  return asked.flatMap(([name, count]) => {
    const found = countAll(texts, name);
    if (!ASKED.has(name) || found >= count) return [];
    return [
      {
        path: 'words',
        fact:
          name === 'not' ? sayNegations(count) : `${count === 1 ? 'a word' : `${count} words`} for “${name}”`,
        instead: found === 0 ? 'none' : String(found),
        mend: `Keep it, or say it with another word for ${name} (src/facts/lexicon.ts lists them).`,
      },
    ];
  });
}

/** More negations in the claims of one chapter than the sentence has: one of them turns something round. */
export function surplusNegation({ words = {}, negated }: SentenceFacts, texts: string[]): LostFact[] {
  const count = words.not ?? (negated ? 1 : 0);
  const found = countAll(texts, 'not');
  if (texts.length < 2 || count === 0 || found <= count) return [];
  return [
    {
      path: 'words',
      fact: `only ${sayNegations(count)}`,
      instead: String(found),
      mend: 'Take one out, or join the claims that say it.',
    },
  ];
}

const sayNegations = (count: number): string => (count === 1 ? 'a negation' : `${count} negations`);

const countAll = (texts: string[], name: WordClass): number =>
  texts.reduce((sum, text) => sum + countSure(text, name), 0);

/** How many words of a text surely say a class. */
export const countSure = (text: string, name: WordClass): number =>
  new Set(saidIn(text).flatMap((said) => (said.name === name && said.sure ? [said.index] : []))).size;
