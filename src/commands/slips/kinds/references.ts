import type { Random } from '../../grow/random.ts';
import type { SlipKind } from '../slip.ts';
import { changeFound, type ListEdits, makeKind, swapNeighbours, takeFromOther } from './make-kind.ts';
import { FIGURES, HEDGES, NAMES, NEGATIONS, REVERSED } from './prose.ts';
import { AUDITS, swapIn, WORK_TITLES } from './zones.ts';

const WORKS = /^references\//;
const work = (name: string, list: ListEdits, changesMeaning = true): SlipKind =>
  makeKind('references', `reference: ${name}`, list, changesMeaning);

/** A number of letters and digits with one digit changed. */
export const otherDigit = (found: string, random: Random): string => {
  const at = random.pick([...found.matchAll(/\d/g)].map(({ index }) => index));
  return (
    found.slice(0, at) +
    random.pick([...'0123456789'].filter((each) => each !== found[at])) +
    found.slice(at + 1)
  );
};

const letters = (found: string, random: Random): string => {
  const at = random.int(1, Math.max(1, found.length - 2));
  const [a = '', b = ''] = found.slice(at, at + 2);
  return random.chance(0.5)
    ? found.slice(0, at) + b + a + found.slice(at + 2)
    : found.slice(0, at) + found.slice(at + 1);
};

const VERDICTS = ['supports', 'partly', 'mismatch', 'not-checked'];
const STATUSES = ['verified', 'probable', 'unresolved', 'listed'];

/** Slips in the bibliography. */
export const REFERENCE_SLIPS: SlipKind[] = [
  work(
    'DOI without its slash',
    changeFound(WORKS, /"DOI": "[^"]*?(\/)/g, () => ''),
    false,
  ),
  work('a digit of a DOI', changeFound(WORKS, /"DOI": "10\.\d+\/([^"]*\d[^"]*)"/g, otherDigit)),
  work('the DOI of another', takeFromOther(WORKS, /"DOI": "([^"]+)"/g)),
  work('a digit of a PMID', changeFound(WORKS, /"PMID": "(\d+)"/g, otherDigit)),
  work('the PMID of another', takeFromOther(WORKS, /"PMID": "(\d+)"/g)),
  work(
    'another year',
    changeFound(WORKS, /"date-parts":\s*\[\s*\[\s*(\d{4})/g, (found, random) =>
      String(Number(found) + random.pick([-10, -1, 1, 10])),
    ),
  ),
  work(
    'a digit of volume or page',
    changeFound(WORKS, /"(?:volume|page|issue)": "([^"]*\d[^"]*)"/g, otherDigit),
  ),
  work('a family name misspelt', changeFound(WORKS, /"family": "([^"]{4,})"/g, letters)),
  work('two authors swapped', swapNeighbours(WORKS, /(\{\s*"family": "[^"]+",\s*"given": "[^"]+"\s*\})/g)),
  work(
    'an author lost',
    changeFound(WORKS, /(\{\s*"family": "[^"]+",\s*"given": "[^"]+"\s*\},\s*)/g, () => ''),
  ),
  work('another journal', takeFromOther(WORKS, /"container-title": "([^"]+)"/g)),
  work('a word of the title turned', swapIn(WORK_TITLES, [...REVERSED, ...NAMES, ...FIGURES, ...NEGATIONS])),
  work(
    'another verdict',
    changeFound(WORKS, /"verdict": "([\w-]+)"/g, (found, random) =>
      random.pick(VERDICTS.filter((each) => each !== found)),
    ),
  ),
  work(
    'status raised',
    changeFound(WORKS, /"status": "(probable|unresolved|listed)"/g, () => 'verified'),
  ),
  work(
    'status lowered',
    changeFound(WORKS, /"status": "(verified|probable)"/g, (found, random) =>
      random.pick(STATUSES.slice(STATUSES.indexOf(found) + 1)),
    ),
  ),
  work('an audit of another sentence', takeFromOther(WORKS, /"sentence": "([^"]+)"/g)),
  work(
    'a note emptied',
    changeFound(WORKS, /"note": "([^"]*(?:\\.[^"]*)*)"/g, () => ''),
  ),
  work(
    'a note cut short',
    changeFound(WORKS, /"note": "(?:[^"\\]|\\.)*?[^.]\.( (?:[^"\\]|\\.)+)"/g, () => ''),
  ),
  work('a figure in a note changed', swapIn(AUDITS, FIGURES)),
  work('a direction in a note reversed', swapIn(AUDITS, [...REVERSED, ...NEGATIONS])),
  work('a name or hedge in a note changed', swapIn(AUDITS, [...NAMES, ...HEDGES])),
  work('the notes of two swapped', swapNeighbours(WORKS, /"note": "((?:[^"\\]|\\.)+)"/g)),
  work(
    'a number in a review’s list',
    changeFound(WORKS, /"(?:chiosa|zhang)": \[\s*(\d+)/g, (found, random) =>
      String(Number(found) + random.pick([-1, 1, 10])),
    ),
  ),
  work(
    'what is unconfirmed lost',
    changeFound(WORKS, /"unconfirmed": \[(\s*"[^\]]+)\]/g, () => ''),
  ),
  work(
    'an address of what was confirmed lost',
    changeFound(WORKS, /"confirmed_at": \[(\s*"[^"]+",?\s*)/g, () => ''),
  ),
];
