import { type BuiltRule, findingAt } from '../rule.ts';

const SPILT = /\bNaN\b|\bundefined\b|\bnull\b|\[object \w+\]/g;

/** No page shows a reader what a program says when it has nothing to say. */
export const textIsClean: BuiltRule = {
  name: 'text-is-clean',
  why: 'NaN, undefined, null or [object Object] in the text is a value that a template did not expect. Code may say them.',
  find: (site) =>
    site.pages.flatMap((page) =>
      page.texts.flatMap(({ text, at }) =>
        [...text.matchAll(SPILT)].map(([word]) =>
          findingAt(
            site,
            page,
            at,
            `The page shows “${word}” in “${excerpt(text, word)}”.`,
            'Give the template its value, or reword the sentence.',
          ),
        ),
      ),
    ),
};

function excerpt(text: string, word: string): string {
  const start = Math.max(0, text.indexOf(word) - 30);
  return text
    .slice(start, start + 60 + word.length)
    .replace(/\s+/g, ' ')
    .trim();
}
