import { CLAIM_KINDS } from '../../../claims/index.ts';
import type { SlipKind } from '../slip.ts';
import {
  changeFound,
  type Edit,
  filesOf,
  findAll,
  findIn,
  type ListEdits,
  makeKind,
  one,
  swapNeighbours,
  takeFromOther,
} from './make-kind.ts';

const CHAPTERS = /^chapters\//;
const BODY = /<Claim\b[^>]*>([\s\S]*?)<\/Claim>/g;
const CLAIM = /<Claim\b[^>]*>[\s\S]*?<\/Claim>/g;
const CITED = /(?<=<Claim\b[^>]*>(?:(?!<\/Claim>)[\s\S])*?)\[(@[^\]]+)\](?=(?:(?!<Claim)[\s\S])*?<\/Claim>)/g;
const FROM = /<Claim\b[^>]* from="([^"]+)"/g;

/** A citation of a claim stands after another word of the same claim. */
const moveWithin: ListEdits = (texts) =>
  findIn(texts, CHAPTERS, BODY).flatMap(({ path, start, text }) =>
    [...text.matchAll(/ \[@[^\]]+\]/g)].flatMap(({ 0: cited, index }) =>
      [...text.matchAll(/\w(?=[,;] [a-z])/g)]
        .filter((place) => place.index + 1 !== index)
        .map((place): Edit => {
          const to = start + place.index + 1;
          const at = start + index;
          return {
            path,
            parts: [
              { start: at, end: at + cited.length, to: '' },
              { start: to, end: to, to: cited },
            ],
          };
        }),
    ),
  );

/** A citation of a claim stands at the end of the next or the last claim of the chapter. */
const moveToOther: ListEdits = (texts) =>
  filesOf(texts, CHAPTERS).flatMap(([path, text]) => {
    const claims = findAll(path, text, BODY);
    return claims.flatMap((claim, n) =>
      [...claim.text.matchAll(/ \[@[^\]]+\]/g)].flatMap(({ 0: cited, index }) =>
        [claims[n - 1], claims[n + 1]]
          .filter((other) => other !== undefined)
          .map((other) => ({
            path,
            parts: [
              { start: claim.start + index, end: claim.start + index + cited.length, to: '' },
              { start: other.end, end: other.end, to: cited },
            ],
          })),
      ),
    );
  });

/** A claim without a citation gets one of the same chapter. */
const addCitation: ListEdits = (texts) =>
  filesOf(texts, CHAPTERS).flatMap(([path, text]) => {
    const cited = [...new Set(text.match(/\[@[\w-]+\]/g))];
    return findAll(path, text, BODY)
      .filter((claim) => cited.length > 0 && !claim.text.includes('[@'))
      .map(({ end }) => one(path, end, end, (random) => ` ${random.pick(cited)}`));
  });

/** One of the source sentences has the number before or after. */
const shiftSentence = changeFound(
  CHAPTERS,
  /<Claim\b[^>]* from="[^"]*?(?<=[" ][\w.-]+\.)(\d\d)(?=[" ])/g,
  (found, random) => String(Math.max(1, Number(found) + random.pick([-1, 1]))).padStart(2, '0'),
);

/** One of two or more source sentences is gone. */
const dropSentence = changeFound(CHAPTERS, /<Claim\b[^>]* from="([^" ]+ )[^"]+"/g, () => '');

/** Text of the claim as plain prose. */
const unmark: ListEdits = (texts) =>
  findIn(texts, CHAPTERS, CLAIM).map(({ path, start, end, text }) =>
    one(path, start, end, text.replace(/^<Claim\b[^>]*>/, '').replace(/<\/Claim>$/, '')),
  );

/** The words before or after a claim move into it. */
const widen: ListEdits = (texts) =>
  findIn(texts, CHAPTERS, /(<\/Claim>)(, [^<[\n.]{5,60}|\. [A-Z][^<[\n.]{5,80}\.)/g).map(
    ({ path, start, end, match }) => one(path, start, end + (match[2] ?? '').length, `${match[2]}</Claim>`),
  );

const mark = (name: string, list: ListEdits, changesMeaning = true): SlipKind =>
  makeKind('claims', `claim: ${name}`, list, changesMeaning);

/** Slips in what stands around the words of a claim. */
export const CLAIM_MARKS: SlipKind[] = [
  mark(
    'a citation lost',
    changeFound(CHAPTERS, /(?<=<Claim\b[^>]*>(?:(?!<\/Claim>)[\s\S])*?)( \[@[^\]]+\])/g, () => ''),
  ),
  mark('another citation', takeFromOther(CHAPTERS, CITED)),
  mark('a citation added', addCitation),
  mark('a citation moved in the claim', moveWithin),
  mark('a citation moved to another claim', moveToOther),
  mark(
    'one of several keys lost',
    changeFound(CHAPTERS, /\[@[\w-]+(; @[\w-]+)/g, () => ''),
  ),
  mark('another source sentence', takeFromOther(CHAPTERS, FROM)),
  mark('the neighbouring source sentence', shiftSentence),
  mark('one of several source sentences lost', dropSentence),
  mark(
    'another kind',
    changeFound(CHAPTERS, /<Claim\b[^>]* kind="([a-z]+)"/g, (found, random) =>
      random.pick(CLAIM_KINDS.filter((kind) => kind !== found)),
    ),
  ),
  mark('the texts of two swapped', swapNeighbours(CHAPTERS, BODY)),
  mark('the sources of two swapped', swapNeighbours(CHAPTERS, FROM)),
  mark('its marks lost, its text kept', unmark),
  mark('the words after it drawn in', widen),
  mark(
    'deleted',
    changeFound(CHAPTERS, CLAIM, () => ''),
  ),
  mark('another term linked', takeFromOther(CHAPTERS, /<Term id="([^"]+)"/g)),
  mark('another tag', takeFromOther(CHAPTERS, /<Claim\b[^>]* tag="([^"]+)"/g), false),
];
