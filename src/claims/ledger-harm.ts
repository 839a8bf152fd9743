import { type Issue, oncePer } from '../issues/index.ts';
import type { Ledger } from './ledger.ts';
import { keyOfLine, type LedgerLines, type LedgerName, ledgerFile, type Read } from './ledger-lines.ts';
import { indexReleased, isReleasedWording } from './ledger-released.ts';

/**
 * What a release holds and the ledger does not, or not as it was. Without Git too: a release's manifest says what must
 * be there. Whoever writes into the ledger stops at this.
 */
export function findHarm(ledger: Ledger): Issue[] {
  const released = indexReleased(ledger.releases);
  const rows = <T extends { version: string }>(map: Map<string, T>) => [...map];
  return [
    ...rows(released.given).flatMap(([tag, { version, kind }]) =>
      findLoss(ledger, 'given', tag, version, `The ${kind} ${tag}`, (line) => line.kind === kind),
    ),
    ...rows(released.retired).flatMap(([tag, { version, successor }]) =>
      findLoss(
        ledger,
        'retired',
        tag,
        version,
        `The retirement of ${tag}`,
        (line) => line.successor === successor,
      ),
    ),
    ...rows(released.wordings).flatMap(([key, { version, tag, revision }]) =>
      findLoss(ledger, 'wordings', key, version, `Wording ${revision} of ${tag}`, (line) =>
        isReleasedWording(released, line),
      ),
    ),
    ...rows(released.chapters).flatMap(([slug, { version }]) =>
      findLoss(ledger, 'chapters', slug, version, `The address of chapter “${slug}”`, () => true),
    ),
  ];
}

/** Nothing if one line with this key is what was released; else the line that is another, or where it is missing. */
function findLoss<N extends LedgerName>(
  ledger: Ledger,
  name: N,
  key: string,
  version: string,
  what: string,
  isAsReleased: (line: LedgerLines[N]) => boolean,
): Issue[] {
  const present = (index(ledger[name]).get(key) ?? []) as Read<LedgerLines[N]>[];
  if (present.some(isAsReleased)) return [];
  const [changed] = present;
  return [
    {
      rule: 'ledger-is-whole',
      file: ledgerFile(name),
      line: changed?.line ?? placeOf(ledger[name], key),
      column: 1,
      problem: `${what} was released in ${version}, and ${changed ? 'this line is not what was released' : 'its line is lost'}.`,
      mend: 'Put the line back as it was; released lines are never edited.',
    },
  ];
}

type Line = Read<LedgerLines[LedgerName]>;
const index = oncePer((lines: Line[]) => Map.groupBy(lines, keyOfLine));

/** Where a lost line stood, as far as the sorted ones around it tell. */
function placeOf(lines: Line[], key: string): number {
  const after = lines.find((line) => keyOfLine(line) > key);
  return after?.line ?? (lines.at(-1)?.line ?? 0) + 1;
}
