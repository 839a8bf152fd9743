import { chapterUrl, notesUrl, noteUrl, tableUrl } from '../addresses.ts';
import { type Audit, auditOf, keysOfNumbers, type Reference } from '../citations/index.ts';
import {
  type Chapter,
  type ClaimEntry,
  numberSections,
  type OutlineEntry,
  type SourceEntry,
  type TagEntry,
} from '../claims/index.ts';
import { factsById } from '../facts/index.ts';
import { type DrawnFigure, tryDraw } from '../figures/index.ts';
import { type Library, listTags } from './library.ts';

/** Words a minute for attentive reading. */
const READING_SPEED = 200;

/** The claims with their audits and every wording. */
export function claimEntries({ claims, references, ledger }: Library): ClaimEntry[] {
  const byKey = new Map(references.map(({ reference }) => [reference.id, reference]));
  const wordings = Map.groupBy(ledger.wordings, ({ tag }) => tag);
  return claims.map(({ cited: _cited, ...claim }) => ({
    ...claim,
    cites: claim.cites.flatMap((key) => {
      const reference = byKey.get(key);
      return reference ? [auditOf(claim.tag, reference) ?? unjudged(reference)] : [];
    }),
    wordings: (wordings.get(claim.tag) ?? []).map(({ tag: _tag, line: _line, ...wording }) => wording),
  }));
}

/** What stands in development, before the rule is kept that asks for a row. */
const unjudged = ({ id: reference }: Reference): Audit => ({
  reference,
  support: 'not-checked',
  note: '',
  read: 'nothing',
  judged: 1,
});

/** Every tag of the ledger, with the place at which it stands. */
export function tagEntries(library: Library): TagEntry[] {
  const placed = new Map(listTags(library).map((tag) => [tag.tag, tag]));
  const chapterOf = new Map(library.chapters.map((chapter) => [chapter.file, chapter.slug]));
  const retirements = new Map(library.ledger.retired.map((line) => [line.tag, line] as const).reverse());
  const things = showable(library);
  return library.ledger.given.map(({ tag, kind, date }) => {
    const at = placed.get(tag);
    const retired = retirements.get(tag);
    const thing = things.get(tag);
    const chapter = (at && (chapterOf.get(at.file) ?? thing?.host)) ?? null;
    const url = at ? (chapter ? chapterUrl(chapter, tag) : (thing?.ownPage ?? '/notes/')) : null;
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

/** What chapters show and what has a tag of its own: tables, notes and figures by tag. */
interface Showable {
  /** The first chapter that shows it. */
  host: string | undefined;
  /** Its page where no chapter does. */
  ownPage: string;
}

function showable({ chapters, tables, notes, figures }: Library): Map<string, Showable> {
  const hosts = (list: (chapter: Chapter) => { name: string }[]) =>
    new Map(
      chapters.flatMap((chapter) => list(chapter).map(({ name }) => [name, chapter.slug] as const)).reverse(),
    );
  const [ofTable, ofNote, ofFigure] = [
    hosts((chapter) => chapter.tables),
    hosts((chapter) => chapter.notes),
    hosts((chapter) => chapter.figures),
  ];
  return new Map<string, Showable>([
    ...figures.map(
      ({ slug, module }) => [module.tag, { host: ofFigure.get(slug), ownPage: notesUrl() }] as const,
    ),
    ...notes.map(
      ({ slug, module }) => [module.tag, { host: ofNote.get(slug), ownPage: noteUrl(slug) }] as const,
    ),
    ...tables.map(({ id, tag }) => [tag, { host: ofTable.get(id), ownPage: tableUrl(id) }] as const),
  ]);
}

/** Every source sentence, with the keys that its numbers mean and the claims that carry it. */
export function sourceEntries({ coverage, references, facts }: Library): SourceEntry[] {
  const known = factsById(facts);
  return coverage.map(({ id, review, section, heading, sha256, cites, state, claims, excuse }) => ({
    id,
    review,
    section,
    heading,
    sha256,
    cites: keysOfNumbers(references, review, cites),
    state,
    claims: claims.map(({ tag }) => tag),
    excuse: excuse?.reason ?? null,
    reason: excuse?.why ?? null,
    facts: known.get(id)?.facts ?? null,
  }));
}

/** The outlines of all chapters, in reading order. */
export function outlineEntries({ chapters, moved }: Library): OutlineEntry[] {
  const formerly = Map.groupBy(moved, ({ to }) => to);
  return chapters.map((chapter) => ({
    slug: chapter.slug,
    formerly: (formerly.get(chapter.slug) ?? []).map(({ from }) => from),
    order: chapter.order,
    title: chapter.frontmatter.title,
    standfirst: chapter.frontmatter.standfirst,
    part: chapter.frontmatter.part,
    sections: numberSections(chapter.order, chapter.sections),
    claims: chapter.claims.length,
    since: chapter.editorNotes.flatMap(({ tag, title, since: day, cites }) =>
      day ? [{ tag, title, day, references: cites }] : [],
    ),
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
