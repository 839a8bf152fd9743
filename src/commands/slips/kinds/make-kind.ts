import type { Random } from '../../grow/random.ts';
import type { SlipKind, Slipped, Texts } from '../slip.ts';

/** A span of a file and what a slip puts in its place. */
export interface Part {
  start: number;
  end: number;
  to: string | ((random: Random) => string);
}

/** One slip before it is made: the spans that it changes in one file. */
export interface Edit {
  path: string;
  parts: Part[];
}

/** Lists every slip of a kind that the content has a place for. */
export type ListEdits = (texts: Texts) => Edit[];

/** A kind that draws one of its edits, each as likely as the other. The list is made once for each content. */
export function makeKind(
  on: SlipKind['on'],
  name: string,
  listEdits: ListEdits,
  changesMeaning = true,
): SlipKind {
  const known = new WeakMap<Texts, Edit[]>();
  const editsOf = (texts: Texts): Edit[] => {
    const edits = known.get(texts) ?? listEdits(texts);
    known.set(texts, edits);
    return edits;
  };
  return {
    name,
    on,
    changesMeaning,
    slip(texts, random) {
      const edits = editsOf(texts);
      return edits.length > 0 ? makeSlip(texts, random.pick(edits), random) : undefined;
    },
  };
}

function makeSlip(texts: Texts, { path, parts }: Edit, random: Random): Slipped {
  const whole = texts.get(path) ?? '';
  const done: string[] = [];
  const made = parts.map((part) => ({
    ...part,
    to: typeof part.to === 'string' ? part.to : part.to(random),
  }));
  for (const { start, end, to } of made) done.push(tellPart(whole, start, end, to));
  const text = made
    .toSorted((a, b) => b.start - a.start)
    .reduce((rest, { start, end, to }) => rest.slice(0, start) + to + rest.slice(end), whole);
  return { path, text, done: done.join('; ') };
}

const AROUND = 30;
const LONGEST = 90;

/** “was → is” with the words before it, and the line. */
function tellPart(whole: string, start: number, end: number, to: string): string {
  const line = whole.slice(0, start).split('\n').length;
  const short = (text: string) => {
    const flat = text.replaceAll(/\s+/g, ' ');
    return flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat;
  };
  const before = short(whole.slice(Math.max(0, start - AROUND), start));
  const after = short(whole.slice(end, end + AROUND));
  return `line ${line}: ${before}[${short(whole.slice(start, end))} → ${short(to)}]${after}`;
}

/** An edit of one span. */
export const one = (path: string, start: number, end: number, to: Part['to']): Edit => ({
  path,
  parts: [{ start, end, to }],
});

/** The files whose path fits. */
export const filesOf = (texts: Texts, paths: RegExp): [string, string][] =>
  [...texts].filter(([path]) => paths.test(path));

/** A span of a file that a pattern found: its first group, or the whole. */
export interface Found {
  path: string;
  start: number;
  end: number;
  text: string;
  match: RegExpMatchArray;
}

/** Every place that a pattern finds in a text; what is told is its first group where it has one. */
export function findAll(path: string, text: string, pattern: RegExp): Found[] {
  return [...text.matchAll(new RegExp(pattern.source, `${pattern.flags.replace('d', '')}d`))].map((match) => {
    const [start, end] = match.indices?.[1] ?? match.indices?.[0] ?? [0, 0];
    return { path, start, end, text: text.slice(start, end), match };
  });
}

/** Every place that a pattern finds in the files whose path fits. */
export const findIn = (texts: Texts, paths: RegExp, pattern: RegExp): Found[] =>
  filesOf(texts, paths).flatMap(([path, text]) => findAll(path, text, pattern));

/** Changes each place that a pattern finds in files as they stand. */
export const changeFound =
  (paths: RegExp, pattern: RegExp, to: (found: string, random: Random) => string): ListEdits =>
  (texts) =>
    findIn(texts, paths, pattern).map(({ path, start, end, text }) =>
      one(path, start, end, (random) => to(text, random)),
    );

/** Puts at each place what stands at another place of the same file that says something else. */
export const takeFromOther =
  (paths: RegExp, pattern: RegExp): ListEdits =>
  (texts) =>
    filesOf(texts, paths).flatMap(([path, text]) => {
      const found = findAll(path, text, pattern);
      const said = [...new Set(found.map((each) => each.text))];
      return found
        .filter(() => said.length > 1)
        .map((each) =>
          one(path, each.start, each.end, (random) =>
            random.pick(said.filter((other) => other !== each.text)),
          ),
        );
    });

/** Exchanges each two neighbouring places of a file that a pattern finds and that differ. */
export const swapNeighbours =
  (paths: RegExp, pattern: RegExp): ListEdits =>
  (texts) =>
    filesOf(texts, paths).flatMap(([path, text]) => {
      const found = findAll(path, text, pattern);
      return found.flatMap((a, n) =>
        found
          .slice(n + 1, n + 3)
          .filter((b) => b.text !== a.text && b.start >= a.end)
          .map((b) => ({
            path,
            parts: [
              { start: a.start, end: a.end, to: b.text },
              { start: b.start, end: b.end, to: a.text },
            ],
          })),
      );
    });

/** Several lists as one. */
export const anyOf =
  (...lists: ListEdits[]): ListEdits =>
  (texts) =>
    lists.flatMap((list) => list(texts));
