import { coverPlace, EXCUSED_FILE, resolveCover } from '../../claims/index.ts';
import type { Rule } from '../rule.ts';

/** At most one sentence in seven may be excused. */
const EXCUSED_SHARE = 1 / 7;

/** Every sentence that a chapter answers for is carried by a claim or excused with a good reason. */
export const sentenceIsCarried: Rule = {
  name: 'sentence-is-carried',
  why: 'Nothing that a review says may be missing. A sentence without a claim is excused only as a connective, a repetition of a sentence that is carried, or boilerplate; never when it cites a reference, and not more than one in seven.',
  find({ chapters, coverage, sources }) {
    const missing = coverage
      .filter(({ state }) => state === 'missing')
      .map(({ id }) => {
        const chapter = chapters.find(({ frontmatter }) =>
          frontmatter.covers.some((cover) => resolveCover(cover, sources.sentences)?.includes(id)),
        );
        const place = chapter ? coverPlace(chapter) : { file: EXCUSED_FILE, line: 1, column: 1 };
        return {
          ...place,
          problem: `No claim carries ${id}.`,
          mend: `Write the claim, or excuse it in ${EXCUSED_FILE}.`,
        };
      });
    const excused = sources.excused.flatMap((row) => {
      const state = coverage.find(({ id }) => id === row.sentence);
      const repeated = coverage.find(({ id }) => id === row.of);
      const place = { file: EXCUSED_FILE, line: row.line, column: row.column };
      const faults = [
        state?.state === 'carried' && 'is carried by a claim and excused as well',
        state && state.cites.length > 0 && 'cites a reference, so it cannot be excused',
        row.reason === 'repetition' &&
          repeated?.state !== 'carried' &&
          'repeats no sentence that a claim carries',
      ];
      return faults
        .filter((fault) => typeof fault === 'string')
        .map((fault) => ({
          ...place,
          problem: `${row.sentence} ${fault}.`,
          mend: 'Carry it in a claim, or correct this line.',
        }));
    });
    return [...missing, ...excused, ...findTooMany(sources.sentences.length, sources.excused)];
  },
};

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
