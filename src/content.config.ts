import { defineCollection } from 'astro:content';

/**
 * Loads a concept by Node itself, which has loaded it for the configuration: through Vite the whole library and all it
 * needs would be transformed and loaded a second time. A change of that code is seen when the server starts again.
 */
const load = <T>(concept: string): Promise<T> =>
  import(/* @vite-ignore */ new URL(`./${concept}/index.ts`, import.meta.url).href);

const { reference } = await load<typeof import('./citations/index.ts')>('citations');
const { chapterFrontmatter, claimEntry, noteEntry, outlineEntry, review, sourceEntry, tagEntry } =
  await load<typeof import('./claims/index.ts')>('claims');
const { evidenceTable } = await load<typeof import('./evidence/index.ts')>('evidence');
const { figureEntry } = await load<typeof import('./figures/index.ts')>('figures');
const { glossaryTerm } = await load<typeof import('./glossary/index.ts')>('glossary');
const {
  chapterTexts,
  claimEntries,
  figureEntries,
  fromLibrary,
  noteEntries,
  outlineEntries,
  sourceEntries,
  tagEntries,
} = await load<typeof import('./library/index.ts')>('library');

export const collections = {
  /** The chapters' text, to be rendered. */
  chapters: defineCollection({
    loader: chapterTexts(),
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
  /** The reviews, sentence by sentence. */
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
