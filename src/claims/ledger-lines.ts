import { z } from 'zod';
import { CLAIM_KINDS, TAG_KINDS } from './kinds.ts';
import { parseTag } from './tag.ts';

const date = z.iso.date();
export const tagName = z.string().refine((text) => parseTag(text) === text, 'This is no tag');
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A line of content/ledger/tags.jsonl: a tag ever given. */
const givenLine = z.strictObject({ tag: tagName, kind: z.enum(TAG_KINDS), date });

/** A line of content/ledger/retired.jsonl: a tag that stands nowhere any more, and why. */
const retiredLine = z.strictObject({
  tag: tagName,
  /** The tag to read instead, if there is one. */
  successor: tagName.nullable(),
  reason: z.string().min(1),
  date,
});

/** A line of content/ledger/wordings.jsonl: what a claim said. A draft until a release holds its digest. */
const wordingLine = z.strictObject({
  tag: tagName,
  revision: z.int().positive(),
  date,
  /** Over all that follows. */
  sha256,
  text: z.string().min(1),
  /** The citations in their places: `at` counts the characters of `text` before them. */
  cites: z.array(z.strictObject({ at: z.int().nonnegative(), keys: z.array(z.string().min(1)).min(1) })),
  /** Ids of the source sentences it retells. */
  from: z.array(z.string().min(1)),
  kind: z.enum(CLAIM_KINDS),
});
/** A wording as it is published with its claim. */
export const publishedWording = wordingLine.omit({ tag: true });

/** A line of content/ledger/chapters.jsonl: an address that a chapter has, or once had. */
const chapterLine = z.strictObject({ slug: z.string().min(1), date });

export type GivenTag = z.infer<typeof givenLine>;
export type RetiredTag = z.infer<typeof retiredLine>;
export type Wording = z.infer<typeof wordingLine>;
export type ChapterAddress = z.infer<typeof chapterLine>;

/** What a line of each file holds. */
export interface LedgerLines {
  given: GivenTag;
  retired: RetiredTag;
  wordings: Wording;
  chapters: ChapterAddress;
}
export type LedgerName = keyof LedgerLines;

export const LEDGER_FILES = {
  given: 'tags.jsonl',
  retired: 'retired.jsonl',
  wordings: 'wordings.jsonl',
  chapters: 'chapters.jsonl',
} as const satisfies Record<LedgerName, string>;

/** A ledger file as issues name it. */
export const ledgerFile = (name: LedgerName): string => `content/ledger/${LEDGER_FILES[name]}`;

const SCHEMAS = { given: givenLine, retired: retiredLine, wordings: wordingLine, chapters: chapterLine };

/** A value as it stands in its file, with the number of its line. */
export type Read<T> = T & { line: number };

/**
 * The lines of a ledger file, and the numbers of those that are none. A line that stands twice, letter for letter, counts
 * once: a merge by union may leave one, and the next `npm run tag` writes the file without it.
 */
export function parseLines<N extends LedgerName>(name: N, text: string) {
  const schema: z.ZodType = SCHEMAS[name];
  const lines: Read<LedgerLines[N]>[] = [];
  const faulty: { line: number; text: string }[] = [];
  const seen = new Set<string>();
  for (const [index, each] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (!each.trim() || seen.has(each)) continue;
    seen.add(each);
    const { success, data } = schema.safeParse(parseJson(each));
    if (success) lines.push({ ...(data as LedgerLines[N]), line: index + 1 });
    else faulty.push({ line: index + 1, text: each });
  }
  return { lines, faulty };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a line is found by, and what the lines of a file are sorted by. */
export function keyOfLine(line: { tag: string; revision?: number } | { slug: string }): string {
  if ('slug' in line) return line.slug;
  return line.revision === undefined ? line.tag : `${line.tag} ${String(line.revision).padStart(6, '0')}`;
}

/**
 * A ledger file's text, sorted by tag or slug: what two branches add then rarely stands at the same place, and Git
 * merges it line by line. Of lines that are alike in everything one stays. Throws where a line would not be read back.
 */
export function formatLines<N extends LedgerName>(name: N, lines: LedgerLines[N][]): string {
  const keys = Object.keys(SCHEMAS[name].shape);
  const sorted = lines.toSorted((a, b) =>
    keyOfLine(a) < keyOfLine(b) ? -1 : keyOfLine(a) > keyOfLine(b) ? 1 : 0,
  );
  // A list of keys as the second argument leaves out `line`; it must name those of the citations too.
  const texts = sorted.map((line) => `${JSON.stringify(line, [...keys, 'at', 'keys'])}\n`);
  const text = [...new Set(texts)].join('');
  const [faulty] = parseLines(name, text).faulty;
  if (faulty)
    throw new Error(`Nothing was written: this would be no line of ${ledgerFile(name)}: ${faulty.text}`);
  return text;
}
