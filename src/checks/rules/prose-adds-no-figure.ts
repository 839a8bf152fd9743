import type { Chapter } from '../../claims/index.ts';
import type { Library } from '../../library/index.ts';
import type { Rule } from '../rule.ts';
import { digitsIn } from './numbers-in-text.ts';
import { hasNumber, numbersWithin, startNumbers, statedNumbers } from './numbers-of-chapter.ts';
import { textsAbove } from './texts-above.ts';

/** Numbers that need no source: nothing, one, and the whole. */
const PLAIN = [0, 1, 100];

/** Words after which a number only names something: a reference by its number, a check. */
const NAMES =
  /\b(?:numbers?|checks?|steps?|figures?|tables?|chapters?|questions?) (?:\d+(?:, | and | or )?)*$/i;

/** A figure between the claims is one that a claim, a table or a note of the chapter gives. */
export const proseAddsNoFigure: Rule = {
  name: 'prose-adds-no-figure',
  reads: ['chapters', 'evidence', 'notes'],
  after: ['mention-resolves', 'computation-resolves'],
  why: 'Standfirst, summary and the prose between the claims cite nothing, so a figure in them must be one that the reader can check: in a claim or a table of the chapter or of a chapter that it links to, among the inputs of a note, or given to a computed number.',
  find(library) {
    return library.chapters.flatMap((chapter) => findInChapter(chapter, library));
  },
};

function findInChapter(chapter: Chapter, library: Library) {
  const known = [...PLAIN, ...knownNumbers(chapter, library)];
  const between = chapter.prose.filter(({ isOurs }) => !isOurs);
  const find = (text: string) =>
    digitsIn(text).filter(
      ({ value, at }) => !hasNumber(known, value) && !isName(text.slice(0, at), value, text.slice(at)),
    );
  return [
    ...textsAbove(chapter).flatMap(({ text, line }) =>
      find(text).map(({ written }) => tell(chapter, written, line, 1)),
    ),
    ...between.flatMap(({ text, line, column }) =>
      find(text).map(({ written, at }) => tell(chapter, written, line, column + at)),
    ),
  ];
}

const tell = ({ file }: Chapter, written: string, line: number, column: number) => ({
  file,
  line,
  column,
  problem: `${written} stands in no claim, table or note of this chapter.`,
  mend: 'Write what a claim says, compute it, or say it in an editor’s note with its reference.',
});

/** A year, what a word before it makes a name of, or a level of confidence. */
const isName = (before: string, value: number, after: string): boolean =>
  (value >= 1800 && value <= 2100) ||
  (NAMES.test(before) && Number.isInteger(value)) ||
  /^95% (confidence|limit|interval)/.test(after);

function knownNumbers(chapter: Chapter, library: Library): number[] {
  const linked = library.chapters.filter(({ slug }) =>
    chapter.links.some(({ name }) => name.startsWith(`/chapters/${slug}/`)),
  );
  const notes = [...chapter.notes, ...chapter.computations].map(({ name }) => name);
  return [
    ...[chapter, ...linked].flatMap((each) => statedNumbers(each, library)),
    ...startNumbers(notes, library),
    ...chapter.computations.flatMap(({ given }) => numbersWithin(given)),
  ];
}
