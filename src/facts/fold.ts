/** How words are compared: case, hyphens, Greek letters, British or American spelling and endings make no difference. */

const GREEK: Record<string, string> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  κ: 'kappa',
  μ: 'mu',
  µ: 'mu',
};

/** A word of a text: itself as folded, without its ending, and where it stands. */
export interface Word {
  word: string;
  stem: string;
  /** Characters before it, and its own. */
  at: number;
  length: number;
  /** Its number in the text; the parts of a compound have one each, the compound that of its first part. */
  index: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
const JOINT = /^[-‐‑–/]$/;

/** The words of a text, compounds both whole and in parts: `post-transcriptional` is also `posttranscriptional`. */
export function wordsOf(text: string): Word[] {
  const parts = [...text.matchAll(WORD)].map(({ 0: raw, index: at }, index) => ({
    ...foldWord(raw),
    at,
    length: raw.length,
    index,
    end: at + raw.length,
  }));
  const wholes = parts.flatMap((first, n) => {
    const run = compoundFrom(parts, n, text);
    if (run.length < 2) return [];
    const word = run.map((part) => part.word).join('');
    const length = (run.at(-1)?.end ?? first.end) - first.at;
    return [{ word, stem: stemOf(word), at: first.at, length, index: first.index }];
  });
  return [...parts.map(({ end: _end, ...part }) => part), ...wholes];
}

function compoundFrom<T extends { at: number; end: number }>(parts: T[], start: number, text: string): T[] {
  let stop = start;
  for (;;) {
    const [here, next] = [parts[stop], parts[stop + 1]];
    if (!here || !next || !JOINT.test(text.slice(here.end, next.at))) break;
    stop += 1;
  }
  return parts.slice(start, stop + 1);
}

const folded = new Map<string, { word: string; stem: string }>();

function foldWord(raw: string): { word: string; stem: string } {
  const known = folded.get(raw);
  if (known) return known;
  const word = foldSpelling(
    raw
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/['’]s?$/, '')
      .replace(/[α-ωµ]/g, (letter) => GREEK[letter] ?? letter),
  );
  const made = { word, stem: stemOf(word) };
  folded.set(raw, made);
  return made;
}

/** American spellings stand for both. */
function foldSpelling(word: string): string {
  if (word.length < 4) return word;
  return word
    .replace(/ae/g, 'e')
    .replace(/oe(?=d|s|t)/g, 'e')
    .replace(/our/g, 'or')
    .replace(/ll(?=ed$|ing$|ers?$)/g, 'l')
    .replace(/(?<=[a-z]{2}[bt])re(?=s?$)/g, 'er')
    .replace(/(?<=[a-z]{5})is(?=e[ds]?$|ing$|ation)/g, 'iz')
    .replace(/(?<=[a-z]{3}l)ys(?=e[ds]?$|ing$)/g, 'yz')
    .replace(/sulph/g, 'sulf')
    .replace(/urone/g, 'uron');
}

/** Endings that do not change what a word means, the longest first; a plural is one before them. */
const ENDINGS = (
  'ational ization iveness ation ative ically icity ivity ability ibility ness ment ion izing ized ize ' +
  'ence ance ency ancy ent ant able ible ing edly ed ied er or ally ical ic al ive ous ity ism ' +
  'ate ated ary ory ly ia ial ian is e y'
)
  .split(' ')
  .sort((a, b) => b.length - a.length);

/** Letters that a stem has at least. */
const KEPT = 4;

/** A word without its endings. */
export function stemOf(word: string): string {
  return withoutEndings(singularOf(word));
}

function singularOf(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(ss|us|is)$/.test(word)) return word;
  if (word.length > 5 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.slice(0, -1);
}

function withoutEndings(word: string): string {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= KEPT);
  return ending ? withoutEndings(word.slice(0, -ending.length)) : word;
}
