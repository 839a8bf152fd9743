import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import type { Issue } from '../issues/index.ts';
import { TAG_KINDS } from './kinds.ts';
import { mintTag } from './tag.ts';

const date = z.iso.date();
const tagName = z.string().length(5);

/** Line n of content/ledger/tags.jsonl: the n-th tag ever given. */
const givenLine = z.strictObject({ tag: tagName, kind: z.enum(TAG_KINDS), date });
/** A line of content/ledger/retired.jsonl: a tag that stands nowhere any more, and why. */
const retiredLine = z.strictObject({
  tag: tagName,
  /** The tag to read instead, if there is one. */
  successor: tagName.nullable(),
  reason: z.string().min(1),
  date,
});
/** A line of content/ledger/wordings.jsonl: one released wording of one claim. */
const wordingLine = z.strictObject({
  tag: tagName,
  revision: z.int().positive(),
  date,
  sha256: z.string().length(64),
  text: z.string().min(1),
});

/** A line of content/ledger/chapters.jsonl: an address that a chapter has, or once had. */
const chapterLine = z.strictObject({ slug: z.string().min(1), date });

export type GivenTag = z.infer<typeof givenLine>;
export type RetiredTag = z.infer<typeof retiredLine>;
export type Wording = z.infer<typeof wordingLine>;
export type ChapterAddress = z.infer<typeof chapterLine>;

/** All tags ever given, all retired, every released wording, every chapter's address. Append-only. */
export interface Ledger {
  given: GivenTag[];
  retired: RetiredTag[];
  wordings: Wording[];
  chapters: ChapterAddress[];
}

export const LEDGER_FILES = {
  given: 'tags.jsonl',
  retired: 'retired.jsonl',
  wordings: 'wordings.jsonl',
  chapters: 'chapters.jsonl',
} as const;

/** The digest by which a wording is known: SHA-256 of its text. */
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Reads the ledger; a line that is malformed, lost or out of sequence is an issue. */
export function readLedger(contentRoot: string): { ledger: Ledger; issues: Issue[] } {
  const issues: Issue[] = [];
  const read = <T>(name: keyof typeof LEDGER_FILES, schema: z.ZodType<T>): T[] =>
    readLines(join(contentRoot, 'ledger', LEDGER_FILES[name]), contentRoot, schema, issues);
  const ledger = {
    given: read('given', givenLine),
    retired: read('retired', retiredLine),
    wordings: read('wordings', wordingLine),
    chapters: read('chapters', chapterLine),
  };
  issues.push(...findGaps(ledger));
  return { ledger, issues };
}

function readLines<T>(path: string, contentRoot: string, schema: z.ZodType<T>, issues: Issue[]): T[] {
  const file = relative(join(contentRoot, '..'), path);
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  return lines.flatMap((text, index) => {
    if (!text.trim()) return [];
    try {
      return [schema.parse(JSON.parse(text))];
    } catch {
      issues.push(
        lineIssue(
          file,
          index,
          'This line is no ledger line.',
          'Restore it as it was; lines are never edited.',
        ),
      );
      return [];
    }
  });
}

/** The ledger is a sequence: the n-th tag is computed from n, revisions count up. A gap shows a lost line. */
function findGaps({ given, wordings }: Ledger): Issue[] {
  const gap = given.findIndex((line, n) => line.tag !== mintTag(n));
  const tags =
    gap < 0
      ? []
      : [
          lineIssue(
            'content/ledger/tags.jsonl',
            gap,
            `Here ${mintTag(gap)} must stand.`,
            'A line before it was lost, moved or changed: restore the file.',
          ),
        ];
  const last = new Map<string, number>();
  const revisions = wordings.flatMap(({ tag, revision }, index) => {
    const expected = (last.get(tag) ?? 0) + 1;
    last.set(tag, revision);
    if (revision === expected) return [];
    return [
      lineIssue(
        'content/ledger/wordings.jsonl',
        index,
        `${tag} has revision ${revision}, not ${expected}.`,
        'A line of this tag was lost or moved: restore the file.',
      ),
    ];
  });
  return [...tags, ...revisions];
}

function lineIssue(file: string, index: number, problem: string, mend: string): Issue {
  return { rule: 'ledger-is-whole', file, line: index + 1, column: 1, problem, mend };
}
