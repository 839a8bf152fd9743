import { createRequire } from 'node:module';
import type { Inputs } from '../../../content/notes/lib/contract.ts';
import { cached } from '../../cache.ts';

/** Loaded when a formula is new: most builds find all of them in the cache. */
const loadKatex = () => createRequire(import.meta.url)('katex') as typeof import('katex').default;

/** Stands in for what is set aside; a character that no formula holds. */
const ASIDE = '\uE000';

/** A symbol of an input as MathML, for beside its label. */
export function symbolMath(tex: string): string {
  return toMath(tex, false);
}

/**
 * A note's formulas as MathML in which every symbol of an input is marked with the input's name, so that the page
 * can show which is which.
 */
export function formulaMath(formulas: string[], inputs: Inputs): string {
  const symbols = symbolsOf(inputs);
  return markSymbols(formulas.map((tex) => toMath(tex, true)).join(''), symbols);
}

const toMath = (tex: string, displayMode: boolean): string =>
  cached('formula', { tex, displayMode }, () =>
    plain(loadKatex().renderToString(tex, { output: 'mathml', displayMode, throwOnError: true })),
  );

/**
 * Without the TeX source, which the page has in the code and need not send twice, and without the invisible sign
 * of function application: KaTeX puts it inside an index too, where it makes the index no index.
 */
const plain = (html: string): string =>
  html.replace(/<annotation[^>]*>[\s\S]*?<\/annotation>/g, '').replaceAll('<mo>\u2061</mo>', '');

/** Input name and the MathML of its symbol, the longest first: `V` must not be found within `V_max`. */
function symbolsOf(inputs: Inputs): [name: string, mathml: string][] {
  const found = Object.entries(inputs).flatMap(([name, input]): [string, string][] =>
    'symbol' in input ? [[name, insideOf(symbolMath(input.symbol))]] : [],
  );
  return found.sort(([, a], [, b]) => b.length - a.length);
}

/** What stands in the outermost row. */
function insideOf(html: string): string {
  return /<semantics><mrow>([\s\S]*)<\/mrow><\/semantics>/.exec(html)?.[1] ?? html;
}

/**
 * Wraps every place of each symbol. A symbol that no formula holds as it is (1 − α where one has α/2) is looked
 * for by its letters. Places found are set aside, so that no symbol is sought within another.
 */
function markSymbols(html: string, symbols: [string, string][]): string {
  const aside: string[] = [];
  let marked = html;
  for (const [name, mathml] of symbols) {
    const letters = mathml.match(/<mi>[^<]*<\/mi>/g) ?? [];
    const sought = placesOf(marked, mathml).length > 0 ? [mathml] : letters;
    for (const part of sought)
      for (const at of placesOf(marked, part).reverse()) {
        aside.push(`<mrow data-symbol="${name}">${part}</mrow>`);
        marked = `${marked.slice(0, at)}${ASIDE}${aside.length - 1}${ASIDE}${marked.slice(at + part.length)}`;
      }
  }
  return marked
    .split(ASIDE)
    .map((text, i) => (i % 2 ? aside[Number(text)] : text))
    .join('');
}

/** Where `part` stands by itself: not as the base of an index, which would be another symbol. */
function placesOf(html: string, part: string): number[] {
  const places: number[] = [];
  for (let at = html.indexOf(part); at >= 0; at = html.indexOf(part, at + part.length))
    if (!/<msub(sup)?>$/.test(html.slice(0, at))) places.push(at);
  return places;
}
