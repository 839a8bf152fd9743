import { type CollectionKey, getCollection } from 'astro:content';
import { chapterUrl, referenceUrl } from '../addresses.ts';
import { authorYear, identifierLinks, type Reference, vancouver } from '../citations/index.ts';
import {
  byOrder,
  type ClaimEntry,
  isJudgedEarlier,
  type NoteItem,
  type OutlineEntry,
  type Review,
  type SourceEntry,
  type TagEntry,
} from '../claims/index.ts';
import type { EvidenceTable } from '../evidence/index.ts';
import type { DrawnFigure } from '../figures/index.ts';
import type { GlossaryTerm } from '../glossary/index.ts';

/** What `read` gives, read once a build: pages ask for it by the thousand. */
function once<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => {
    // In development the content changes under a running server, so nothing is kept.
    if (import.meta.env.DEV) reading = undefined;
    reading ??= read();
    return reading;
  };
}

/** A collection's entries by id. */
const byId = <T>(name: CollectionKey) =>
  once(async () => new Map((await getCollection(name)).map(({ id, data }) => [id, data as T])));

/** A collection's entries by their tag. */
const byTag = <T extends { tag: string }>(name: CollectionKey) =>
  once(async () => {
    const entries = (await getCollection(name)).map(({ data }) => data as unknown as T);
    return new Map(entries.map((entry) => [entry.tag, entry]));
  });

export const claimsByTag = byId<ClaimEntry>('claims');
export const tagsByName = byId<TagEntry>('ledger');
export const referencesByKey = byId<Reference>('references');
export const sentencesById = byId<SourceEntry>('sources');
export const termsById = byId<GlossaryTerm>('glossary');
export const tablesById = byId<EvidenceTable>('evidence');
export const notesByTag = byTag<NoteItem>('notes');
export const figuresByTag = byTag<DrawnFigure>('figures');

/** The outlines of all chapters in reading order. */
export const listOutlines = once(
  async (): Promise<OutlineEntry[]> =>
    (await getCollection('outlines')).map(({ data }) => data).sort((a, b) => a.order - b.order),
);

export const outlinesBySlug = once(
  async () => new Map((await listOutlines()).map((outline) => [outline.slug, outline])),
);

/** Where a chapter shows a table, a note or a figure: the first that does, and the thing's place among its like. */
export async function findHost(
  kind: 'tables' | 'notes' | 'figures',
  name: string,
): Promise<{ outline: OutlineEntry; number: string } | undefined> {
  const outline = (await hosts())[kind].get(name);
  return outline && { outline, number: `${outline.order}.${outline[kind].indexOf(name) + 1}` };
}

const hosts = once(async () => {
  const outlines = await listOutlines();
  // The first chapter that shows it counts: a list of pairs keeps the last.
  const of = (kind: 'tables' | 'notes' | 'figures') =>
    new Map(outlines.flatMap((outline) => outline[kind].map((name) => [name, outline] as const)).reverse());
  return { tables: of('tables'), notes: of('notes'), figures: of('figures') };
});

/** The chapters by part, in reading order. */
export const listParts = once(async (): Promise<{ part: string; chapters: OutlineEntry[] }[]> => {
  const byPart = Map.groupBy(await listOutlines(), ({ part }) => part);
  return [...byPart].map(([part, chapters]) => ({ part, chapters }));
});

/** The claims that cite a reference. */
export async function claimsCiting(key: string): Promise<ClaimEntry[]> {
  return (await claimsByReference()).get(key) ?? [];
}

const claimsByReference = once(async () => {
  const citing = new Map<string, ClaimEntry[]>();
  for (const claim of (await claimsByTag()).values())
    for (const key of new Set(claim.cites.map(({ reference }) => reference))) {
      const claims = citing.get(key);
      if (claims) claims.push(claim);
      else citing.set(key, [claim]);
    }
  return citing;
});

/** The chapters in which a verdict was given on an earlier wording of its claim. */
export const chaptersReworded = once(async () => {
  const claims = [...(await claimsByTag()).values()];
  const reworded = claims.filter((claim) => claim.cites.some((audit) => isJudgedEarlier(claim, audit)));
  return new Set(reworded.map(({ chapter }) => chapter));
});

/** The reviews, in their order. */
export const listReviews = once(
  async (): Promise<Review[]> => (await getCollection('reviews')).map(({ data }) => data).sort(byOrder),
);

/** `Chiosa` for `chiosa`. */
export const reviewNames = once(
  async () => new Map((await listReviews()).map(({ review, name }) => [review, name])),
);

/** Every sentence of the reviews, in their own order. */
export async function listSentences(): Promise<SourceEntry[]> {
  const [reviews, byId] = await Promise.all([listReviews(), sentencesById()]);
  return reviews.flatMap(({ sections }) =>
    sections.flatMap(({ sentences }) => sentences.flatMap(({ id }) => byId.get(id) ?? [])),
  );
}

/** Every claim, in reading order. */
export async function listClaims(): Promise<ClaimEntry[]> {
  const order = new Map((await listOutlines()).map(({ slug, order: place }) => [slug, place]));
  return [...(await claimsByTag()).values()].sort(
    (a, b) =>
      (order.get(a.chapter) ?? 0) - (order.get(b.chapter) ?? 0) || a.line - b.line || a.column - b.column,
  );
}

/** How a reference appears wherever it is shown. */
export interface ShownReference {
  key: string;
  href: string;
  label: string;
  /** Vancouver entry as HTML; undefined for a work that nobody could identify. */
  entry: string | undefined;
  links: { label: string; href: string }[];
  status: Reference['custom']['status'];
}

const shown = new Map<string, ShownReference>();

/** A reference as shown, formatted once a build. */
export function showReference(item: Reference): ShownReference {
  const known = shown.get(item.id);
  if (known) return known;
  const made = {
    key: item.id,
    href: referenceUrl(item.id),
    label: authorYear(item),
    entry: vancouver(item),
    links: identifierLinks(item),
    status: item.custom.status,
  };
  shown.set(item.id, made);
  return made;
}

/** The numbers under which reviews cite a reference: `Chiosa [40]`. */
export async function numbersOf({ custom }: Reference): Promise<string[]> {
  const names = await reviewNames();
  return Object.entries(custom.numbers).flatMap(([review, list]) =>
    list.map((n) => `${names.get(review) ?? review} [${n}]`),
  );
}

/** Finds the claim that carries a source sentence, in its chapter; nothing if no chapter has one. */
export async function sentenceLinks(): Promise<(sentence: string) => string | undefined> {
  const [sentences, claims] = await Promise.all([sentencesById(), claimsByTag()]);
  return (sentence) => {
    const claim = claims.get(sentences.get(sentence)?.claims[0] ?? '');
    return claim && chapterUrl(claim.chapter, claim.tag);
  };
}

/** `chiosa.transport-pgp.05` as a reader sees it: `Chiosa, AED transport by P-gp, sentence 5`. */
export async function describeSentence(id: string): Promise<string> {
  const sentence = (await sentencesById()).get(id);
  if (!sentence) return id;
  return `${(await reviewNames()).get(sentence.review)}, ${sentence.heading}, sentence ${Number(id.slice(-2))}`;
}

/** The place of a sentence in its review's entry: the section, on the page of the reference. */
export async function sentenceEntry(id: string): Promise<string | undefined> {
  const sentence = (await sentencesById()).get(id);
  const review = (await listReviews()).find(({ review: name }) => name === sentence?.review);
  return sentence && review && referenceUrl(review.work, sentence.section);
}
