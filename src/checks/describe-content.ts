import type { Library, Part } from '../library/index.ts';

/** A count, with the parts of the content without which it can't be made. */
type Said = [needs: Part[], said: string];

/** What the content holds, a line each. Of what could not be read no count is given: it would say that there is none. */
export function describeContent(library: Library): string[] {
  const { chapters, claims, references, tables, notes, figures, coverage, unread } = library;
  const numbered = references.filter(({ reference }) => Object.keys(reference.custom.numbers).length > 0);
  const cited = new Set(claims.flatMap(({ cites }) => cites));
  const ours = references.filter(
    ({ reference: { custom } }) => Object.keys(custom.numbers).length === 0 && !custom.review,
  );
  const claimed = numbered.filter(({ reference }) => cited.has(reference.id)).length;
  const count = (state: string) => coverage.filter((sentence) => sentence.state === state).length;
  const isWhole = ([needs]: Said) => !needs.some((part) => unread.has(part));
  const things: Said[] = [
    [['chapters'], `${chapters.length} chapters, ${claims.length} claims`],
    [['evidence'], `${tables.length} tables`],
    [['notes'], `${notes.length} notes`],
    [['figures'], `${figures.length} figures`],
  ];
  const whole = things.filter(isWhole).map(([, said]) => said);
  const lines: Said[] = [
    [
      ['references', 'chapters'],
      `${numbered.length} references of the reviews, ${claimed} of them cited by a claim; ${ours.length} of our own notes.`,
    ],
    [
      ['sources', 'chapters'],
      `${coverage.length} source sentences: ${count('carried')} carried, ${count('excused')} excused, ${count('missing')} missing.`,
    ],
  ];
  const files = [...new Set(library.issues.map(({ file }) => file))];
  const unreadLine = files.length > 0 ? [`Not read as a whole, so not counted: ${listSome(files)}.`] : [];
  return [
    ...(whole.length > 0 ? [`${whole.join(', ')}.`] : []),
    ...lines.filter(isWhole).map(([, said]) => said),
    ...unreadLine,
  ];
}

const SHOWN = 5;

function listSome(files: string[]): string {
  const more = files.length - SHOWN;
  return [...files.slice(0, SHOWN), ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
