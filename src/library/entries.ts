import { chapterUrl, notesUrl, noteUrl, tableUrl } from '../addresses.ts';
import { auditClaim } from '../citations/index.ts';
import {
  type Chapter,
  type ClaimEntry,
  numberSections,
  type OutlineEntry,
  type SourceEntry,
  type TagEntry,
} from '../claims/index.ts';
import { type DrawnFigure, tryDraw } from '../figures/index.ts';
import { type Library, listTags } from './library.ts';

/** Words a minute for attentive reading. */
const READING_SPEED = 200;

/** The claims with their audits and every released wording. */
export function claimEntries({ claims, references, ledger }: Library): ClaimEntry[] {
  const byKey = new Map(references.map(({ reference }) => [reference.id, reference]));
  return claims.map((claim) => ({
    ...claim,
    cites: claim.cites.flatMap((key) => {
      const reference = byKey.get(key);
      return reference ? [auditClaim(claim.from, reference)] : [];
    }),
    wordings: ledger.wordings
      .filter(({ tag }) => tag === claim.tag)
      .map(({ revision, date, sha256, text }) => ({ revision, date, sha256, text })),
  }));
}

/** Every tag of the ledger, with the place at which it stands. */
export function tagEntries(library: Library): TagEntry[] {
  const placed = new Map(listTags(library).map((tag) => [tag.tag, tag]));
  const chapterOf = new Map(library.chapters.map((chapter) => [chapter.file, chapter.slug]));
  return library.ledger.given.map(({ tag, kind, date }) => {
    const at = placed.get(tag);
    const retired = library.ledger.retired.find((line) => line.tag === tag);
    const chapter = (at && (chapterOf.get(at.file) ?? hostOf(library, tag))) ?? null;
    const url = at ? (chapter ? chapterUrl(chapter, tag) : ownPage(library, tag)) : null;
    return {
      tag,
      kind,
      title: at?.title ?? '',
      date,
      state: retired ? 'retired' : 'live',
      successor: retired?.successor ?? null,
      reason: retired?.reason ?? null,
      url,
      chapter,
    };
  });
}

/** The first chapter that shows the table, note or figure with this tag. */
function hostOf({ chapters, tables, notes, figures }: Library, tag: string): string | undefined {
  const table = tables.find((entry) => entry.tag === tag)?.id;
  const note = notes.find(({ module }) => module.tag === tag)?.slug;
  const figure = figures.find(({ module }) => module.tag === tag)?.slug;
  const shows = (chapter: Chapter) =>
    chapter.tables.some(({ name }) => name === table) ||
    chapter.notes.some(({ name }) => name === note) ||
    chapter.figures.some(({ name }) => name === figure);
  return chapters.find(shows)?.slug;
}

function ownPage({ tables, notes }: Library, tag: string): string {
  const table = tables.find((entry) => entry.tag === tag);
  const note = notes.find(({ module }) => module.tag === tag)?.slug;
  if (table) return tableUrl(table.id);
  return note ? noteUrl(note) : notesUrl();
}

/** Every source sentence, with the keys that its numbers mean and the claims that carry it. */
export function sourceEntries({ coverage, references }: Library): SourceEntry[] {
  return coverage.map(({ id, review, section, heading, sha256, cites, state, claims, excuse }) => ({
    id,
    review,
    section,
    heading,
    sha256,
    cites: references
      .filter(({ reference }) => reference.custom.numbers[review]?.some((n) => cites.includes(n)))
      .map(({ reference }) => reference.id),
    state,
    claims: claims.map(({ tag }) => tag),
    excuse: excuse?.reason ?? null,
    reason: excuse?.why ?? null,
  }));
}

/** The outlines of all chapters, in reading order. */
export function outlineEntries({ chapters }: Library): OutlineEntry[] {
  return chapters.map((chapter) => ({
    slug: chapter.slug,
    order: chapter.order,
    title: chapter.frontmatter.title,
    standfirst: chapter.frontmatter.standfirst,
    part: chapter.frontmatter.part,
    sections: numberSections(chapter.order, chapter.sections),
    claims: chapter.claims.length,
    references: [...new Set(chapter.citations.map(({ name }) => name))],
    terms: [...new Set(chapter.terms.map(({ name }) => name))],
    notes: chapter.notes.map(({ name }) => name),
    tables: chapter.tables.map(({ name }) => name),
    figures: chapter.figures.map(({ name }) => name),
    minutes: Math.ceil(chapter.words / READING_SPEED),
  }));
}

/** The notes as data, with the chapters that show them. */
export function noteEntries({ notes, chapters }: Library) {
  return notes.map(({ slug, module }) => ({
    slug,
    tag: module.tag,
    title: module.title,
    question: module.question,
    chapters: chapters
      .filter((chapter) => chapter.notes.some(({ name }) => name === slug))
      .map((chapter) => chapter.slug),
  }));
}

/** The figures, drawn, with the chapters that show them. One that can't be drawn is left to the rule that says why. */
export function figureEntries({ figures, tables, chapters }: Library): DrawnFigure[] {
  return figures.flatMap((figure) => {
    const drawn = tryDraw(figure, tables);
    if ('fault' in drawn) return [];
    const shows = (chapter: Chapter) => chapter.figures.some(({ name }) => name === figure.slug);
    return { ...drawn.drawing, chapters: chapters.filter(shows).map(({ slug }) => slug) };
  });
}
