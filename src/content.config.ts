import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { reference } from './citations/index.ts';
import {
  CHAPTER_GLOB,
  chapterFrontmatter,
  claimEntry,
  noteEntry,
  outlineEntry,
  parseChapterFile,
  review,
  sourceEntry,
  tagEntry,
} from './claims/index.ts';
import { evidenceTable } from './evidence/index.ts';
import { figureEntry } from './figures/index.ts';
import { glossaryTerm } from './glossary/index.ts';
import {
  claimEntries,
  figureEntries,
  fromLibrary,
  noteEntries,
  outlineEntries,
  sourceEntries,
  tagEntries,
} from './library/index.ts';

export const collections = {
  /** The chapters' text, to be rendered. */
  chapters: defineCollection({
    loader: glob({
      base: './content/chapters',
      pattern: CHAPTER_GLOB,
      generateId: ({ entry }) => parseChapterFile(entry)?.slug ?? entry,
    }),
    schema: chapterFrontmatter,
  }),
  /** What stands in each chapter, in reading order. */
  outlines: defineCollection({
    loader: fromLibrary('outlines', (library) => outlineEntries(library).map((entry) => [entry.slug, entry])),
    schema: outlineEntry,
  }),
  claims: defineCollection({
    loader: fromLibrary('claims', (library) => claimEntries(library).map((entry) => [entry.tag, entry])),
    schema: claimEntry,
  }),
  /** The ledger: every tag ever given. */
  ledger: defineCollection({
    loader: fromLibrary('ledger', (library) => tagEntries(library).map((entry) => [entry.tag, entry])),
    schema: tagEntry,
  }),
  references: defineCollection({
    loader: fromLibrary('references', ({ references }) =>
      references.map(({ reference: entry }) => [entry.id, entry]),
    ),
    schema: reference,
  }),
  /** Both reviews, sentence by sentence. */
  sources: defineCollection({
    loader: fromLibrary('sources', (library) => sourceEntries(library).map((entry) => [entry.id, entry])),
    schema: sourceEntry,
  }),
  reviews: defineCollection({
    loader: fromLibrary('reviews', ({ sources }) => sources.reviews.map((entry) => [entry.review, entry])),
    schema: review,
  }),
  evidence: defineCollection({
    loader: fromLibrary('evidence', ({ tables }) => tables.map((entry) => [entry.id, entry])),
    schema: evidenceTable,
  }),
  notes: defineCollection({
    loader: fromLibrary('notes', (library) => noteEntries(library).map((entry) => [entry.slug, entry])),
    schema: noteEntry,
  }),
  figures: defineCollection({
    loader: fromLibrary('figures', (library) => figureEntries(library).map((entry) => [entry.slug, entry])),
    schema: figureEntry,
  }),
  glossary: defineCollection({
    loader: fromLibrary('glossary', ({ terms }) => terms.map(({ term }) => [term.id, term])),
    schema: glossaryTerm,
  }),
};
