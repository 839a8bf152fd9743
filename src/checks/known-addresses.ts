import {
  aboutUrl,
  auditUrl,
  chaptersUrl,
  chapterUrl,
  coverageUrl,
  dataUrl,
  fromRoot,
  glossaryUrl,
  homeUrl,
  notesUrl,
  noteUrl,
  referencesUrl,
  referenceUrl,
  tablesUrl,
  tableUrl,
  tagUrl,
} from '../addresses.ts';
import type { Chapter } from '../claims/index.ts';
import type { Library } from '../library/index.ts';

/** Every page that the content makes, by its address from the site's root, with the places in it that have a name. */
export function knownAddresses(library: Library): Map<string, Set<string>> {
  const { chapters, references, sources, coverage, tables, notes, terms, ledger } = library;
  const page = (path: string, ...places: string[]) => [fromRoot(path), new Set(places)] as const;
  return new Map([
    page(homeUrl()),
    page(chaptersUrl()),
    page(tablesUrl()),
    page(notesUrl()),
    page(auditUrl()),
    page(dataUrl()),
    page(aboutUrl(), 'making', 'references', 'errors', 'privacy', 'reuse', 'reviews'),
    page(glossaryUrl(), ...terms.map(({ term }) => term.id)),
    page(coverageUrl(), 'sentences', 'claims', ...coverage.map(({ id }) => id)),
    page(
      referencesUrl(),
      'described',
      'editors',
      ...sources.reviews.map(({ review }) => review),
      ...references.map(({ reference }) => reference.id),
    ),
    ...chapters.map((chapter) => page(chapterUrl(chapter.slug), ...placesIn(chapter, library))),
    ...references.flatMap(({ reference: { id, custom } }) => [
      page(referenceUrl(id), ...sectionsOf(custom.review, library)),
      ...(custom.formerly ?? []).map((key) => page(referenceUrl(key))),
    ]),
    ...tables.map(({ id, tag }) => page(tableUrl(id), tag)),
    ...notes.map(({ slug, module }) =>
      page(
        noteUrl(slug),
        module.tag,
        `${slug}-code`,
        'limits',
        'formulas',
        'origins',
        'checked',
        'calculators',
        'cite',
      ),
    ),
    ...ledger.given.map(({ tag }) => page(tagUrl(tag), 'cite')),
  ]);
}

/** The sections of a review, each a place on the page of its entry. */
const sectionsOf = (name: string | undefined, { sources }: Library): string[] =>
  sources.reviews.find(({ review }) => review === name)?.sections.map(({ id }) => id) ?? [];

/** The tags that stand in a chapter: its own, and those of what it shows. */
function placesIn(
  { sections, claims, editorNotes, tagged, ...shown }: Chapter,
  { tables, notes, figures }: Library,
): string[] {
  const names = (list: { name: string }[]) => new Set(list.map(({ name }) => name));
  const [tableNames, noteNames, figureNames] = [
    names(shown.tables),
    names(shown.notes),
    names(shown.figures),
  ];
  return [
    ...[...sections, ...claims, ...editorNotes, ...tagged].map(({ tag }) => tag),
    ...tables.filter(({ id }) => tableNames.has(id)).map(({ tag }) => tag),
    ...notes.filter(({ slug }) => noteNames.has(slug)).map(({ module }) => module.tag),
    ...figures.filter(({ slug }) => figureNames.has(slug)).map(({ module }) => module.tag),
  ];
}
