import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ReviewId } from '../citations/index.ts';
import type { Issue } from '../issues/index.ts';
import { findDoubles, listOf, type Named, readYaml, schemaIssues, type YamlSource } from '../issues/index.ts';

const sentence = z.strictObject({
  id: z.string(),
  /** The numbers that the sentence cites, in the review's own numbering. */
  cites: z.array(z.int().positive()),
  /** Digest of the sentence's text, which the site does not hold. */
  sha256: z.string().length(64),
});

/** One of the two reviews: what it is, its sections, and the ids of its sentences. */
export const review = z.strictObject({
  review: z.enum(['chiosa', 'zhang']),
  /** The review itself, as CSL-JSON with what is known and unknown of it. */
  work: z.looseObject({ id: z.string(), title: z.string() }),
  digest: z.string(),
  sections: z.array(
    z.strictObject({ id: z.string(), heading: z.string(), sentences: z.array(sentence).min(1) }),
  ),
});
export type Review = z.infer<typeof review>;

/** A source sentence: its id, where it stands and what it cites. */
export interface SourceSentence {
  id: string;
  review: ReviewId;
  section: string;
  heading: string;
  cites: number[];
  sha256: string;
}

export const EXCUSES = ['connective', 'repetition', 'boilerplate'] as const;

/** A sentence that no claim carries, and why that is right. */
export const excusedSentence = z.strictObject({
  sentence: z.string(),
  reason: z.enum(EXCUSES),
  /** For a repetition: the sentence whose claim says the same. */
  of: z.string().optional(),
  why: z.string().min(1),
});
export type Excused = z.infer<typeof excusedSentence> & { line: number; column: number };

export const EXCUSED_FILE = 'content/sources/excused.yaml';

export interface Sources {
  reviews: Review[];
  sentences: SourceSentence[];
  excused: Excused[];
  issues: Issue[];
}

/** Reads both reviews' sentence lists and the list of the excused. */
export function readSources(contentRoot: string): Sources {
  const issues: Issue[] = [];
  const reviews = (['chiosa', 'zhang'] as const).flatMap((name) => {
    const source = readYaml(join(contentRoot, 'sources', `${name}.json`), contentRoot);
    const parsed = review.safeParse(source.value);
    issues.push(...source.issues);
    if (parsed.error && source.issues.length === 0)
      issues.push(...schemaIssues('source-keeps-schema', source, parsed.error, [], review));
    if (parsed.data) issues.push(...findTwins(parsed.data, source));
    return parsed.data ?? [];
  });
  return {
    reviews,
    sentences: reviews.flatMap(listSentences),
    excused: readExcused(contentRoot, issues),
    issues,
  };
}

/** Sections and sentences whose id stands twice. */
function findTwins({ sections }: Review, source: YamlSource): Issue[] {
  const name = (id: string, path: PropertyKey[]): Named => ({
    name: id,
    place: () => ({ file: source.file, ...source.at(path) }),
  });
  const named = sections.map(({ id }, at) => name(id, ['sections', at, 'id']));
  const ids = sections.flatMap(({ sentences }, at) =>
    sentences.map(({ id }, index) => name(id, ['sections', at, 'sentences', index, 'id'])),
  );
  return [
    ...findDoubles('sentence-is-one', 'section', named),
    ...findDoubles('sentence-is-one', 'sentence', ids),
  ];
}

function listSentences({ review: name, sections }: Review): SourceSentence[] {
  return sections.flatMap(({ id: section, heading, sentences }) =>
    sentences.map((row) => ({ ...row, review: name, section, heading })),
  );
}

function readExcused(contentRoot: string, issues: Issue[]): Excused[] {
  const path = join(contentRoot, '..', EXCUSED_FILE);
  if (!existsSync(path)) return [];
  const source = readYaml(path, contentRoot);
  const { rows, issues: found } = listOf(source);
  issues.push(...found);
  const excused = rows.flatMap((row, index) => {
    const parsed = excusedSentence.safeParse(row);
    if (parsed.error)
      issues.push(...schemaIssues('excuse-keeps-schema', source, parsed.error, [index], excusedSentence));
    return parsed.success ? [{ ...parsed.data, ...source.at([index, 'sentence']) }] : [];
  });
  const named = excused.map(({ sentence: name, line, column }) => ({
    name,
    place: () => ({ file: EXCUSED_FILE, line, column }),
  }));
  issues.push(...findDoubles('excuse-keeps-schema', 'excuse of', named));
  return excused;
}
