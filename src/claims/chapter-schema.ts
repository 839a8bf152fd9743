import { z } from 'zod';

/** What a student can do after the chapter, and where in it she learns to. */
const objective = z.strictObject({
  aim: z.string().min(1).describe('What a student can do after the chapter, starting with a verb.'),
  met: z
    .array(z.string().min(1))
    .min(1)
    .describe(
      'The sections of this chapter that meet it, each by its tag, as in [EW2TD], or by the words of its heading.',
    ),
});

/**
 * A chapter's frontmatter. Strict: an unknown key is an error, so that a typo never passes. The descriptions are what
 * an editor shows and what `npm run new` writes beside each key.
 */
export const chapterFrontmatter = z.strictObject({
  title: z.string().min(1).describe('The chapter’s title, as a reader sees it.'),
  standfirst: z.string().min(1).describe('One or two sentences under the title: what the chapter argues.'),
  part: z
    .string()
    .min(1)
    .describe('The part of the book it belongs to; chapters of one part stand together.'),
  objectives: z
    .array(objective)
    .min(2)
    .describe('What a student can do after it, each with the sections that meet it; two at least.'),
  covers: z
    .array(z.string().min(1))
    .min(1)
    .describe(
      'The source sentences it answers for, each of which a claim here must carry: a section (chiosa.transporter), a range (chiosa.introduction.01-06) or one sentence.',
    ),
  summary: z.array(z.string().min(1)).min(2).describe('What to remember, no new facts; two points at least.'),
  next: z.array(z.string()).describe('Slugs of chapters to read next, as in [drug-transport]; may be empty.'),
});
export type ChapterFrontmatter = z.infer<typeof chapterFrontmatter>;
