import { z } from 'zod';
import { CLAIM_KINDS } from './kinds.ts';

/** A chapter's frontmatter. Strict: an unknown key is an error, so that a typo never passes. */
export const chapterFrontmatter = z.strictObject({
  /** The chapter's title, as a reader sees it. */
  title: z.string().min(1),
  /** One or two sentences under the title: what the chapter argues. */
  standfirst: z.string().min(1),
  /** The part of the book it belongs to; chapters of one part stand together. */
  part: z.string().min(1),
  /** What a student can do after it, each starting with a verb. */
  objectives: z.array(z.string().min(1)).min(2),
  /** The source sentences it answers for: a section (`chiosa.transporter`) or a range (`chiosa.introduction.01-06`). */
  covers: z.array(z.string().min(1)).min(1),
  /** What to remember, no new facts. */
  summary: z.array(z.string().min(1)).min(2),
  /** Slugs of chapters to read next; may be empty. */
  next: z.array(z.string()),
});
export type ChapterFrontmatter = z.infer<typeof chapterFrontmatter>;

/** What `<Claim>` takes. `tag` is written by `npm run tag`, everything else by the author. */
export const claimAttributes = z.strictObject({
  tag: z.string().optional(),
  /** Ids of the source sentences that the claim retells, blank-separated. */
  from: z.string().optional(),
  kind: z.enum(CLAIM_KINDS),
});
