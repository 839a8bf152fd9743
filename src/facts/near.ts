import { saidIn, type WordClass } from './classes.ts';
import { wordsOf } from './fold.ts';
import { searchedText } from './match.ts';

/** Whether a text has a word that says a class, surely or perhaps. */
export const says = (text: string, name: WordClass): boolean =>
  saidIn(text).some((said) => said.name === name);

/** The texts that have most words of a tag; all of them where none has any. */
export function nearestTexts(texts: string[], tag: string): string[] {
  const counts = texts.map((text) => placesIn(text, tag).length);
  const most = Math.max(...counts);
  return texts.filter((_, n) => counts[n] === most);
}

/** Whether two tags have a word in common: then it can't be told which of two words of direction is whose. */
export const sharesWords = (a: string, b: string): boolean => placesIn(a, b).length > 0;

export const STOP = new Set('of in with and or the a an for to by on as is are not no'.split(' '));

/** Where the words of a tag stand in a text: one place for each word that is there. */
export function placesIn(text: string, tag: string): number[][] {
  const { byStem } = searchedText(text);
  const stems = new Set(
    wordsOf(tag)
      .filter(({ word }) => !STOP.has(word))
      .map(({ stem }) => stem),
  );
  return [...stems].flatMap((stem) => {
    const found = byStem.get(stem);
    return found ? [found.map(({ index }) => index)] : [];
  });
}
