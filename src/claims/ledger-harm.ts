import type { Issue } from '../issues/index.ts';
import { kindName } from './kinds.ts';
import type { Ledger } from './ledger.ts';
import { keyOfLine, type LedgerLines, type LedgerName, ledgerFile, type Read } from './ledger-lines.ts';
import { indexReleased, isReleasedWording } from './ledger-released.ts';

type Line = Read<LedgerLines[LedgerName]>;

/**
 * What a release holds and the ledger does not, or not as it was. Without Git too: a release's manifest says what must
 * be there. Whoever writes into the ledger stops at this.
 */
export function findHarm({ given, retired, wordings, chapters, releases }: Ledger): Issue[] {
  const released = indexReleased(releases);
  return [
    ...findLosses('given', given, released.given, {
      what: (tag, { kind }) => `The ${kindName(kind)} ${tag}`,
      isAsReleased: (line, { kind }) => line.kind === kind,
    }),
    ...findLosses('retired', retired, released.retired, {
      what: (tag) => `The retirement of ${tag}`,
      isAsReleased: (line, { successor }) => line.successor === successor,
    }),
    ...findLosses('wordings', wordings, released.wordings, {
      what: (_key, { tag, revision }) => `Wording ${revision} of ${tag}`,
      isAsReleased: (line) => isReleasedWording(released, line),
    }),
    ...findLosses('chapters', chapters, released.chapters, {
      what: (slug) => `The address of chapter “${slug}”`,
      isAsReleased: () => true,
    }),
  ];
}

interface Comparison<L, H> {
  /** What was released, as a sentence begins with it. */
  what(key: string, held: H): string;
  isAsReleased(line: L, held: H): boolean;
}

/** For each released thing of a file: nothing if one line is as it was released, else where that line is or would be. */
function findLosses<L extends Line, H extends { version: string }>(
  name: LedgerName,
  lines: L[],
  released: Map<string, H>,
  { what, isAsReleased }: Comparison<L, H>,
): Issue[] {
  const present = Map.groupBy(lines, (line) => keyOfLine(line));
  return [...released].flatMap(([key, held]) => {
    const standing = present.get(key) ?? [];
    if (standing.some((line) => isAsReleased(line, held))) return [];
    const [changed] = standing;
    return [
      {
        rule: 'ledger-is-whole',
        file: ledgerFile(name),
        line: changed?.line ?? placeOf(lines, key),
        column: 1,
        problem: `${what(key, held)} was released in ${held.version}, and ${changed ? 'this line is not what was released' : 'its line is lost'}.`,
        mend: 'Put the line back as it was; released lines are never edited.',
      },
    ];
  });
}

/** Where a lost line stood, as far as the sorted ones around it tell. */
function placeOf(lines: Line[], key: string): number {
  const after = lines.find((line) => keyOfLine(line) > key);
  return after?.line ?? (lines.at(-1)?.line ?? 0) + 1;
}
