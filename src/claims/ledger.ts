import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../issues/index.ts';
import { tidyText } from '../issues/index.ts';
import { findHarm } from './ledger-harm.ts';
import {
  type ChapterAddress,
  type GivenTag,
  LEDGER_FILES,
  type LedgerLines,
  type LedgerName,
  ledgerFile,
  parseLines,
  type Read,
  type RetiredTag,
  type Wording,
} from './ledger-lines.ts';
import { readReleases } from './ledger-read-releases.ts';
import type { Release } from './ledger-release.ts';

/**
 * All tags ever given, all retired, every wording, every chapter's address; and the releases, earliest first, that say
 * which of these lines never change again.
 */
export interface Ledger {
  given: Read<GivenTag>[];
  retired: Read<RetiredTag>[];
  wordings: Read<Wording>[];
  chapters: Read<ChapterAddress>[];
  releases: Release[];
}

/** Reads the ledger; a line that can't be read, and what a release holds and the ledger does not, is an issue. */
export function readLedger(contentRoot: string): { ledger: Ledger; issues: Issue[] } {
  const faults: Issue[] = [];
  const read = <N extends LedgerName>(name: N): Read<LedgerLines[N]>[] => {
    const path = join(contentRoot, 'ledger', LEDGER_FILES[name]);
    const { lines, faulty } = parseLines(name, existsSync(path) ? tidyText(readFileSync(path, 'utf8')) : '');
    faults.push(...faulty.map(({ line, text }) => lineIssue(name, line, text)));
    return lines;
  };
  const { releases, issues } = readReleases(contentRoot);
  const ledger = {
    given: read('given'),
    retired: read('retired'),
    wordings: read('wordings'),
    chapters: read('chapters'),
    releases,
  };
  // What a faulty line would have held is not lost besides.
  const unread = new Set(faults.map(({ file }) => file));
  const harm = findHarm(ledger).filter(({ file }) => !unread.has(file));
  return { ledger, issues: [...issues, ...faults, ...harm] };
}

const MARKER = /^(<{7}|={7}|>{7}|\|{7})/;

function lineIssue(name: LedgerName, line: number, text: string): Issue {
  const place = { rule: 'ledger-is-whole', file: ledgerFile(name), line, column: 1 };
  if (MARKER.test(text))
    return {
      ...place,
      problem: 'Here a merge was left open.',
      mend: 'Keep the lines of both sides, take the markers out, and run npm run tag.',
    };
  return {
    ...place,
    problem: 'This line is no ledger line.',
    mend: 'Restore it as it was; lines are never edited.',
  };
}
