import type { SlipKind } from '../slip.ts';
import {
  changeFound,
  findIn,
  type ListEdits,
  makeKind,
  one,
  swapNeighbours,
  takeFromOther,
} from './make-kind.ts';
import { NAMES, REVERSED } from './prose.ts';
import { otherDigit } from './references.ts';
import { swapIn } from './zones.ts';

const LINES = /^ledger\/(?!seen).*\.jsonl$/;
const WORDINGS = /^ledger\/wordings/;
const ledger = (name: string, list: ListEdits, changesMeaning = true): SlipKind =>
  makeKind('ledger', `ledger: ${name}`, list, changesMeaning);
const sources = (name: string, list: ListEdits): SlipKind => makeKind('sources', `sources: ${name}`, list);
const SOURCES = /^sources\/.*\.json$/;

const only = (text: string, pattern: RegExp): string =>
  text.replaceAll(/^.*$/gm, (line) => {
    const said = pattern.exec(line)?.[1] ?? '';
    const at = said === '' ? 0 : line.indexOf(said);
    return '\0'.repeat(at) + said + '\0'.repeat(line.length - at - said.length);
  });

/** A later revision of a wording has the number of the one before. */
const revision: ListEdits = (texts) =>
  findIn(texts, WORDINGS, /"revision":(\d+)/g).map(({ path, start, end, text }) =>
    one(path, start, end, String(Number(text) + 1)),
  );

/** Slips in the ledger. */
export const LEDGER_SLIPS: SlipKind[] = [
  ledger(
    'a line deleted',
    changeFound(LINES, /^.+\n/gm, () => ''),
  ),
  ledger('two lines swapped', swapNeighbours(LINES, /^.+$/gm), false),
  ledger('a digit of a digest', changeFound(WORDINGS, /"sha256":"([0-9a-f]+)"/g, otherDigit), false),
  ledger(
    'a digit of a date',
    changeFound(LINES, /"date":"\d{4}-\d\d-(\d\d)"/g, (found) =>
      String(((Number(found) + 3) % 28) + 1).padStart(2, '0'),
    ),
  ),
  ledger(
    'the text of a wording',
    swapIn({ paths: WORDINGS, mask: (text) => only(text, /"text":"((?:[^"\\]|\\.)*)"/) }, [
      ...REVERSED,
      ...NAMES,
    ]),
  ),
  ledger('the tag of another line', takeFromOther(LINES, /"tag":"([0-9A-Z]+)"/g)),
  ledger('a revision’s number', revision),
  ledger('another kind of tag', takeFromOther(/^ledger\/tags/, /"kind":"([\w-]+)"/g)),
  ledger('a tag retired, another successor', (texts) => {
    const tags = findIn(texts, WORDINGS, /"tag":"(\w+)"/g).map(({ text }) => text);
    return changeFound(/^ledger\/retired/, /"successor":"(\w+)"/g, (found, random) =>
      random.pick(tags.filter((tag) => tag !== found)),
    )(texts);
  }),
  ledger(
    'a digit of a release',
    changeFound(/^ledger\/releases\//, /"(?:digest|sha256)": ?"([0-9a-f]+)"/g, otherDigit),
    false,
  ),
  ledger(
    'a line of a release deleted',
    changeFound(/^ledger\/releases\//, /^\{"tag".*,\n/gm, () => ''),
  ),
  ledger(
    'what was looked at: a digit',
    changeFound(/^ledger\/seen/, /"([0-9a-f]*\d[0-9a-f]*)"(?=[,\]])/g, otherDigit),
    false,
  ),
];

/** Slips in the files of the reviews. */
export const SOURCE_SLIPS: SlipKind[] = [
  sources(
    'a cited number changed',
    changeFound(SOURCES, /"cites": \[(\d+)/g, (found, random) =>
      String(Number(found) + random.pick([-1, 1])),
    ),
  ),
  sources(
    'a cited number lost',
    changeFound(SOURCES, /"cites": \[(\d+(?:, )?)/g, () => ''),
  ),
  sources('a digit of a digest', changeFound(SOURCES, /"sha256": "([0-9a-f]+)"/g, otherDigit)),
  sources(
    'a sentence deleted',
    changeFound(SOURCES, /^ *\{ "id": .*\},\n/gm, () => ''),
  ),
  sources('two identifiers swapped', swapNeighbours(SOURCES, /\{ "id": "([\w.-]+)"/g)),
  sources('an excuse for another sentence', takeFromOther(/^sources\/excused/, /sentence: ([\w.-]+)/g)),
  sources(
    'another reason of an excuse',
    changeFound(/^sources\/excused/, /reason: (\w+)/g, (found, random) =>
      random.pick(['boilerplate', 'connective', 'duplicate'].filter((each) => each !== found)),
    ),
  ),
];
