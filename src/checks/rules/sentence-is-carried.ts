import {
  type Chapter,
  type Claim,
  coverPlace,
  EXCUSED_FILE,
  resolveCover,
  type SentenceState,
} from '../../claims/index.ts';
import type { Library } from '../../library/index.ts';
import type { Rule } from '../rule.ts';

/** At most one sentence in seven may be excused. */
const EXCUSED_SHARE = 1 / 7;

/** Every sentence of the reviews is carried by a claim or excused with a good reason, and each chapter keeps its word. */
export const sentenceIsCarried: Rule = {
  name: 'sentence-is-carried',
  reads: ['chapters', 'sources'],
  after: ['sentence-resolves'],
  why: 'Nothing that a review says may be missing. A sentence without a claim is excused only as a connective, a repetition of a sentence that is carried, or boilerplate; never when it cites a reference, and not more than one in seven. What a chapter’s covers names, that chapter carries.',
  find(library) {
    const { chapters, sources } = library;
    return [
      ...findMissing(library),
      ...chapters.flatMap((chapter) => findUnkept(chapter, library)),
      ...sources.excused.flatMap((row) => findBadExcuses(row, library.coverage)),
      ...findTooMany(sources.sentences.length, sources.excused),
    ];
  },
};

/** Sentences that nothing carries: at the chapter that covers them, else at the review's list. */
function findMissing({ coverage, chapters, sources }: Library) {
  return coverage
    .filter(({ state }) => state === 'missing')
    .map(({ id, review }) => {
      const chapter = chapters.find((candidate) => sentencesOf(candidate, sources).includes(id));
      return {
        ...(chapter ? coverPlace(chapter) : { file: `content/sources/${review}.json`, line: 1, column: 1 }),
        problem: `No claim carries ${id}.`,
        mend: `Write the claim, or excuse it in ${EXCUSED_FILE}.`,
      };
    });
}

/** Sentences that a chapter says it covers, and that only another chapter carries. */
function findUnkept(chapter: Chapter, { coverage, sources }: Library) {
  const promised = new Set(sentencesOf(chapter, sources));
  return coverage
    .filter(
      ({ id, state, claims }) =>
        promised.has(id) && state === 'carried' && !claims.some((claim) => claim.chapter === chapter.slug),
    )
    .map(({ id, claims }) => ({
      ...coverPlace(chapter),
      problem: `The chapter covers ${id}, but only ${listChapters(claims)} it.`,
      mend: 'Take it out of covers, or carry it here.',
    }));
}

function listChapters(claims: Claim[]): string {
  const slugs = [...new Set(claims.map(({ chapter }) => chapter))];
  return slugs.length > 1 ? `${slugs.join(' and ')} carry` : `${slugs[0]} carries`;
}

const sentencesOf = ({ frontmatter }: Chapter, { sentences }: Library['sources']): string[] =>
  frontmatter.covers.flatMap((cover) => resolveCover(cover, sentences) ?? []);

function findBadExcuses(row: Library['sources']['excused'][number], coverage: SentenceState[]) {
  const state = coverage.find(({ id }) => id === row.sentence);
  const repeated = coverage.find(({ id }) => id === row.of);
  const faults = [
    state?.state === 'carried' && `is excused here, and carried by ${listPlaces(state.claims)} as well`,
    state && state.cites.length > 0 && 'cites a reference, so it cannot be excused',
    row.reason === 'repetition' &&
      repeated?.state !== 'carried' &&
      'repeats no sentence that a claim carries',
  ];
  return faults
    .filter((fault) => typeof fault === 'string')
    .map((fault) => ({
      file: EXCUSED_FILE,
      line: row.line,
      column: row.column,
      problem: `${row.sentence} ${fault}.`,
      mend: fault.startsWith('is excused')
        ? 'Take this line out, or the sentence out of every from that names it.'
        : 'Carry it in a claim, or correct this line.',
    }));
}

/** Every place at which claims carry a sentence: all of them are to be changed, or none. */
const listPlaces = (claims: Claim[]): string =>
  claims
    .map(({ tag, file, line, column }) => `${tag || 'a claim without a tag'} (${file}:${line}:${column})`)
    .join(', ');

function findTooMany(sentences: number, excused: { line: number; column: number }[]) {
  const most = Math.floor(sentences * EXCUSED_SHARE);
  const first = excused[most];
  if (!first) return [];
  return [
    {
      file: EXCUSED_FILE,
      line: first.line,
      column: first.column,
      problem: `${excused.length} sentences are excused; ${most} of ${sentences} may be.`,
      mend: 'Carry more of them in claims.',
    },
  ];
}
