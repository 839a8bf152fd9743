import { changeClass } from './class-of.ts';
import { type Said, saidIn, type WordClass } from './classes.ts';
import { wordsOf } from './fold.ts';
import type { LostFact } from './lost-fact.ts';
import { nearestTexts, placesIn, STOP, says, sharesWords } from './near.ts';
import type { SentenceFacts } from './schema.ts';

const OPPOSITES: Partial<Record<WordClass, WordClass>> = {
  up: 'down',
  down: 'up',
  better: 'worse',
  worse: 'better',
};

/** What the texts leave out of the directions, turn round, or exchange. */
export function lostDirections({ directions = [] }: SentenceFacts, texts: string[]): LostFact[] {
  return directions.flatMap(({ of, change, in: where = '', versus = '' }, n) => {
    const wanted = changeClass(change);
    const near = nearestTexts(texts, of);
    const told = near.filter((text) => says(text, wanted));
    const path = `directions.${n}`;
    const place = [where && `in ${where}`, versus && `against ${versus}`].filter(Boolean).join(', ');
    const fact = `the direction ${change} of “${of}”${place ? `, ${place}` : ''}`;
    if (told.length === 0)
      return [{ path, fact, mend: `Say it with a word for ${change}, beside what it is of.` }];
    const isMixed = directions.some((other) => other.change !== change && sharesWords(other.of, of));
    if (!isMixed && told.every((text) => isTurned(text, of, wanted)))
      return [{ path, fact, mend: 'The claim says the opposite of it there: turn it back.' }];
    return told.every((text) => isSwapped(text, where, versus))
      ? [{ path, fact, mend: `After “than” or “compared with” stands ${versus}, not ${where}.` }]
      : [];
  });
}

/** Whether the words of the opposite stand nearer to `of` on both sides than any of the wanted class. */
function isTurned(text: string, of: string, wanted: WordClass): boolean {
  const opposite = OPPOSITES[wanted];
  const places = placesIn(text, of).flat();
  const said = saidIn(text);
  const against = said.filter(
    ({ name, sure, index }) => name === opposite && sure && !isBoth(said, index, wanted),
  );
  if (!opposite || against.length === 0 || places.length === 0) return false;
  const rows = said.filter(
    ({ name, index }) => name === wanted || against.some((other) => other.index === index),
  );
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
    return wordsOf(tag)
      .filter(({ stem, word }) => !stems.has(stem) && !STOP.has(word))
      .map(({ word }) => word)
      .join(' ');
  };
  const first = (tag: string) => Math.min(...placesIn(after, tag).flat());
  const [here, there] = [first(only(where, versus)), first(only(versus, where))];
  return here < there && there === Number.POSITIVE_INFINITY && placesIn(text, only(versus, where)).length > 0;
}
