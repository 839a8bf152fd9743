import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ReviewId } from '../citations/index.ts';
import type { Issue } from '../issues/index.ts';
import { findDoubles, listOf, type Named, readYaml, schemaIssues, type YamlSource } from '../issues/index.ts';
import type { Place } from './types.ts';

const sentence = z.strictObject({
  id: z.string(),
  /** The numbers that the sentence cites, in the review's own numbering. */
  cites: z.array(z.int().positive()),
  /** Digest of the sentence's text, which the site does not hold. */
  sha256: z.string().length(64),
});

/** A review: what it is, how pages speak of it, its sections, and the ids of its sentences. */
export const review = z.strictObject({
  /** The name of its file, without `.json`. */
  review: z.string().regex(/^[a-z][a-z0-9-]*$/, 'must be small letters, digits and hyphens, a letter first'),
  /** Its place among the reviews, wherever they are listed; of two at one place the first by name comes first. */
  order: z.int().positive(),
  /** As it stands before a number, and no other review has it: `Chiosa`, in `Chiosa [40]`. */
  name: z.string().min(1),
  /** Whose it is, within a sentence: `Chiosa and colleagues`. */
  authors: z.string().min(1),
  /** On the About page, after its entry: what it is of, in whole sentences. */
  about: z.string().min(1),
  /** What is said of its list of references, in whole sentences. */
  list: z.strictObject({
    /** On the page of the references, at the head of the list. */
    shown: z.string().min(1),
    /** On the About page: where the list comes from, and how its works were identified. */
    identified: z.string().min(1),
    /** On the audit page: how its references were judged, where that needs saying. */
    judged: z.string().min(1).optional(),
  }),
  /** The key of the review itself in the bibliography, whose entry says what is known and unknown of it. */
  work: z.string().min(1),
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
  sentence: z.string().describe('Id of the source sentence. One that cites a reference can’t be excused.'),
  reason: z.enum(EXCUSES).describe('Why no claim carries it.'),
  of: z.string().optional().describe('For a repetition: the sentence whose claim says the same.'),
  why: z.string().min(1).describe('What the sentence does, in a sentence of ours.'),
});
export type Excused = z.infer<typeof excusedSentence> & { line: number; column: number };

export const EXCUSED_FILE = 'content/sources/excused.yaml';

export interface Sources {
  /** In their order. */
  reviews: Review[];
  /** Where what lies at a path stands in the file of the n-th review. */
  placeIn(n: number, path: PropertyKey[]): Place;
  sentences: SourceSentence[];
  excused: Excused[];
  issues: Issue[];
}

/** Reads every review and the list of the excused. */
export function readSources(contentRoot: string): Sources {
  const issues: Issue[] = [];
  const read = readReviews(contentRoot, issues);
  const reviews = read.map(({ entry }) => entry);
  return {
    reviews,
    placeIn(n, path) {
      const source = read[n]?.source;
      return { file: source?.file ?? '', ...(source?.at(path) ?? { line: 1, column: 1 }) };
    },
    sentences: reviews.flatMap(listSentences),
    excused: readExcused(contentRoot, issues),
    issues,
  };
}

/** Each JSON file of `sources/` is a review. */
function readReviews(contentRoot: string, issues: Issue[]): { entry: Review; source: YamlSource }[] {
  const folder = join(contentRoot, 'sources');
  const names = (existsSync(folder) ? readdirSync(folder) : []).filter(
    (name) => name.endsWith('.json') && !name.startsWith('.'),
  );
  if (names.length === 0) issues.push(NO_REVIEW);
  const read = names.flatMap((name) => {
    const source = readYaml(join(folder, name), contentRoot);
    const parsed = review.safeParse(source.value);
    issues.push(...source.issues);
    if (parsed.error && source.issues.length === 0)
      issues.push(...schemaIssues('source-keeps-schema', source, parsed.error, [], review));
    if (parsed.data) issues.push(...findTwins(parsed.data, source));
    return parsed.data ? [{ entry: parsed.data, source }] : [];
  });
  return read.sort((a, b) => byOrder(a.entry, b.entry));
}

const NO_REVIEW: Issue = {
  rule: 'source-keeps-schema',
  file: 'content/sources',
  line: 1,
  column: 1,
  problem: 'There is no review: no file here ends with .json.',
  mend: 'Write one: what it is, its sections, and the ids of its sentences.',
};

/** Sorts reviews by their place among the reviews. */
export const byOrder = (a: Review, b: Review): number =>
  a.order - b.order || a.review.localeCompare(b.review, 'en');

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
