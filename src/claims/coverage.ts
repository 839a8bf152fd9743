import { type Issue, oncePer } from '../issues/index.ts';
import { indexClaims } from './claim-index.ts';
import type { Excused, SourceSentence } from './read-sources.ts';
import type { Chapter, Claim } from './types.ts';

/** What has become of a source sentence. */
export interface SentenceState extends SourceSentence {
  state: 'carried' | 'excused' | 'missing';
  claims: Claim[];
  excuse: Excused | undefined;
}

const RANGE = /^([a-z][a-z0-9-]*\.[a-z0-9-]+)\.(\d\d)(?:-(\d\d))?$/;

const bySection = oncePer((sentences: SourceSentence[]) =>
  Map.groupBy(sentences, ({ review, section }) => `${review}.${section}`),
);

/** The sentences that one `covers` entry names; undefined when it names none. */
export function resolveCover(cover: string, sentences: SourceSentence[]): string[] | undefined {
  const range = RANGE.exec(cover);
  const section = range?.[1] ?? cover;
  const [from, to] = range ? [Number(range[2]), Number(range[3] ?? range[2])] : [1, Number.POSITIVE_INFINITY];
  const named = (bySection(sentences).get(section) ?? []).filter(({ id }) => {
    const number = Number(id.slice(-2));
    return number >= from && number <= to;
  });
  const wanted = range ? to - from + 1 : 1;
  return named.length >= wanted ? named.map(({ id }) => id) : undefined;
}

/** The state of every source sentence of the reviews, in reading order. */
export function traceCoverage(
  chapters: Chapter[],
  sentences: SourceSentence[],
  excused: Excused[],
): SentenceState[] {
  const { bySentence } = indexClaims(chapters.flatMap((chapter) => chapter.claims));
  // The first of several rows stands: a list of pairs keeps the last.
  const excuses = new Map(excused.map((row) => [row.sentence, row] as const).reverse());
  return sentences.map((sentence) => {
    const carrying = bySentence.get(sentence.id) ?? [];
    const excuse = excuses.get(sentence.id);
    const uncarried = excuse ? 'excused' : 'missing';
    return { ...sentence, state: carrying.length > 0 ? 'carried' : uncarried, claims: carrying, excuse };
  });
}

/** Where the check for a chapter's `covers` points. */
export function coverPlace(chapter: Chapter): Pick<Issue, 'file' | 'line' | 'column'> {
  return { file: chapter.file, line: chapter.keyLines.covers ?? 1, column: 1 };
}
