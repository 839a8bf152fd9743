import {
  digestSaid,
  findDoubles,
  indexReleased,
  isIntact,
  isReleased,
  keyOfLine,
  kindName,
  ledgerFile,
  saidBy,
} from '../../claims/index.ts';
import { type Library, listTags } from '../../library/index.ts';
import type { Rule } from '../rule.ts';
import { isLedgerRead } from './ledger-is-read.ts';

const RUN = 'Run npm run tag.';

/** Every tag of the ledger stands in the content or is retired; every claim's wording is recorded. */
export const ledgerIsKept: Rule = {
  name: 'ledger-is-kept',
  mendedByTag: true,
  after: ['sentence-resolves', 'citation-resolves'],
  why: 'A link to a tag must work for ever. A tag that no longer stands anywhere has to be retired with a reason, and each wording of a claim (its text, its citations in their places, its sentences and its kind) is recorded so that a citation of it can be checked.',
  find(library) {
    if (!isLedgerRead(library)) return [];
    return [
      ...findLost(library),
      ...findDangling(library),
      ...findUnrecorded(library),
      ...findSpoilt(library),
      ...findTwice(library),
    ];
  },
};

/** Tags that stand nowhere. While something can't be read they may well stand in it: nothing is said then. */
function findLost(library: Library) {
  if (library.issues.length > 0) return [];
  const live = new Set(listTags(library).map(({ tag }) => tag));
  const retired = new Set(library.ledger.retired.map(({ tag }) => tag));
  return library.ledger.given
    .filter(({ tag }) => !live.has(tag) && !retired.has(tag))
    .map(({ tag, kind, line }) => ({
      file: ledgerFile('given'),
      line,
      column: 1,
      problem: `The ${kindName(kind)} ${tag} stands nowhere.`,
      mend: `Put it back, or retire it: npm run tag -- retire ${tag} "reason" [successor].`,
    }));
}

function findDangling({ ledger }: Library) {
  const given = new Set(ledger.given.map(({ tag }) => tag));
  return ledger.retired
    .filter(({ successor }) => successor && !given.has(successor))
    .map(({ tag, line }) => ({
      file: ledgerFile('retired'),
      line,
      column: 1,
      problem: `The successor of ${tag} is not a tag of the ledger.`,
      mend: 'Name a tag that stands.',
    }));
}

function findUnrecorded({ claims, ledger }: Library) {
  const latest = new Map(
    ledger.wordings.toSorted((a, b) => a.revision - b.revision).map((wording) => [wording.tag, wording]),
  );
  return claims
    .filter((claim) => {
      const wording = latest.get(claim.tag);
      const digest = digestSaid(saidBy(claim));
      return claim.tag && !(wording?.sha256 === digest && digestSaid(wording) === digest);
    })
    .map(({ file, line, column, tag }) => ({
      file,
      line,
      column,
      problem: `This wording of ${tag} is not in the ledger.`,
      mend: RUN,
    }));
}

/** Drafts of claims that are gone, whose line is not what its digest says. Those of living claims are made anew. */
function findSpoilt({ claims, ledger }: Library) {
  const living = new Set(claims.map(({ tag }) => tag));
  return ledger.wordings
    .filter((wording) => !living.has(wording.tag) && !isIntact(wording))
    .map(({ tag, line }) => ({
      file: ledgerFile('wordings'),
      line,
      column: 1,
      problem: `This wording of ${tag} is not what its digest says.`,
      mend: 'Restore the line as it was.',
    }));
}

function findTwice({ ledger }: Library) {
  const released = indexReleased(ledger.releases);
  return findDoubles(ledger).map(({ name, file, first, second }) => ({
    file,
    line: second.line,
    column: 1,
    problem: `${keyOfLine(second).replace(/ 0*/, ', wording ')} stands in line ${first.line} already.`,
    mend:
      name === 'wordings' && !isReleased(released, name, second)
        ? RUN
        : 'Keep the line that was there first, and take the other out.',
  }));
}
