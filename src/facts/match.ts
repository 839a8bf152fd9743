import { stemOf, type Word, wordsOf } from './fold.ts';

/** A text as it is searched: its words by their stems. */
export interface Searched {
  text: string;
  byStem: Map<string, Word[]>;
}

const searchedTexts = new Map<string, Searched>();
/** Texts that are kept ready; where contents are checked by the thousand, what was asked long ago makes room. */
const MOST = 20_000;

/** A text, made ready to be searched. */
export const searchable = (text: string): Searched => ({
  text,
  byStem: Map.groupBy(wordsOf(text), ({ stem }) => stem),
});

/** A short text, made ready to be searched once. */
export function searchedText(text: string): Searched {
  const known = searchedTexts.get(text);
  if (known) return known;
  if (searchedTexts.size >= MOST) searchedTexts.clear();
  const made = searchable(text);
  searchedTexts.set(text, made);
  return made;
}

/** Words that may stand between those of a form. */
const SLACK = 8;
const GLUE = new Set('a an the of to in on for by with and or at from'.split(' '));
/** A name whose parts mean nothing apart, as `IL-6` or `TNF-α`: they stand together and in order. */
const TIGHT = /^\S*[-‐‑–/.]\S*$/;
const SHORT = /(^|[-‐‑–/.])(\p{L}{1,2}|\w*\d\w*)(?=$|[-‐‑–/.])/u;
/** Capitals that are also a word in small letters: `CAR` is no car. */
const CAPITALS = /^[A-Z]{2,4}$/;

interface Form {
  /** The stems of its words. */
  stems: string[];
  /** Its words as one, where it has several. */
  whole: string | undefined;
  tight: boolean;
  capitals: string | undefined;
}

const forms = new Map<string, Form>();

function readForm(form: string): Form {
  const known = forms.get(form);
  if (known) return known;
  const all = wordsOf(form.replace(/[-‐‑–/]/g, ' '));
  const heavy = all.filter(({ word }) => !GLUE.has(word));
  const kept = heavy.length > 0 && !TIGHT.test(form) ? heavy : all;
  const made = {
    stems: kept.map(({ stem }) => stem),
    whole: all.length > 1 ? stemOf(all.map(({ word }) => word).join('')) : undefined,
    tight: TIGHT.test(form) && SHORT.test(form),
    capitals: CAPITALS.test(form) ? form : undefined,
  };
  forms.set(form, made);
  return made;
}

/** Where a form stands in a text: the number of a word of it; its words in any order, not far from one another. */
export function findForm({ text, byStem }: Searched, form: string): number | undefined {
  const { stems, whole, tight, capitals } = readForm(form);
  if (capitals && !new RegExp(`\\b${capitals}s?\\b`).test(text)) return undefined;
  const asOne = whole === undefined ? undefined : byStem.get(whole)?.[0];
  if (asOne) return asOne.index;
  const [first = [], ...rest] = stems.map((stem) => (byStem.get(stem) ?? []).map(({ index }) => index));
  const near = stems.length + SLACK;
  return first.find((index) =>
    rest.every((others, n) =>
      tight ? others.includes(index + n + 1) : others.some((other) => Math.abs(other - index) <= near),
    ),
  );
}
