import { getCollection } from 'astro:content';
import { z } from 'zod';
import { chapterUrl } from '../addresses.ts';
import { READINGS, reference, STATUSES, VERDICTS } from '../citations/index.ts';
import { CLAIM_KINDS, publishedWording, TAG_KINDS } from '../claims/index.ts';
import { sentenceFacts } from '../facts/index.ts';
import { figureEntry } from '../figures/index.ts';
import { glossaryTerm } from '../glossary/index.ts';
import { noteRegistry } from '../notes/index.ts';

/** One file under /data/: what it is, its schema, and its rows. */
export interface DataSet {
  name: string;
  about: string;
  schema: z.ZodType;
  rows(): Promise<unknown[]>;
}

const claim = z.strictObject({
  tag: z.string(),
  /** Where it stands, from the site's root. */
  url: z.string(),
  chapter: z.string(),
  section: z.string(),
  text: z.string(),
  html: z.string(),
  kind: z.enum(CLAIM_KINDS),
  from: z.array(z.string()),
  cites: z.array(
    z.strictObject({
      reference: z.string(),
      support: z.enum(VERDICTS),
      note: z.string(),
      /** What was read of the work for the verdict. */
      read: z.enum(READINGS),
      /** The revision of the wording that was judged; the claim was reworded since if a later one is there. */
      judged: z.int(),
    }),
  ),
  wordings: z.array(publishedWording),
});

const publishedReference = reference.omit({ custom: true }).extend({
  custom: reference.shape.custom.pick({ basis: true, numbers: true }).extend({ status: z.enum(STATUSES) }),
});

const source = z.strictObject({
  id: z.string(),
  review: z.string(),
  section: z.string(),
  /** Keys of the references that the sentence cites. */
  cites: z.array(z.string()),
  state: z.enum(['carried', 'excused']),
  claims: z.array(z.string()),
  reason: z.string().nullable(),
  /** What the sentence states, without its words. */
  facts: sentenceFacts.nullable(),
});

const tag = z.strictObject({
  tag: z.string(),
  kind: z.enum(TAG_KINDS),
  url: z.string().nullable(),
  state: z.enum(['live', 'retired']),
  successor: z.string().nullable(),
  reason: z.string().nullable(),
});

const note = z.strictObject({
  slug: z.string(),
  tag: z.string(),
  title: z.string(),
  inputs: z.record(z.string(), z.unknown()),
  outputs: z.record(z.string(), z.unknown()),
  /** The module's file, byte for byte. */
  source: z.string(),
  chapters: z.array(z.string()),
});

/** A figure without its drawings: what is drawn, and from what. */
const figure = figureEntry.omit({ wide: true, narrow: true });

/** Everything under /data/, but for the evidence tables, which have columns of their own. */
export const DATA_SETS: DataSet[] = [
  {
    name: 'claims',
    about:
      'Every claim with its place, source sentences, wordings and audited citations; one was judged on an earlier wording where judged is less than the last revision.',
    schema: claim,
    rows: async () =>
      (await getCollection('claims')).map(({ data: { file: _f, line: _l, column: _c, ...data } }) => ({
        ...data,
        cites: data.cites.map(({ on: _on, ...audit }) => audit),
        url: chapterUrl(data.chapter, data.tag),
      })),
  },
  {
    name: 'references',
    about:
      'The bibliography as CSL-JSON, with the status and basis of each identification and its number in a review.',
    schema: publishedReference,
    rows: async () =>
      (await getCollection('references')).map(({ data: { custom, ...item } }) => ({
        ...item,
        custom: { status: custom.status, basis: custom.basis, numbers: custom.numbers },
      })),
  },
  {
    name: 'sources',
    about:
      'Every source sentence by id, what it cites, the claims that carry it, and what it states as data: figures, terms, drugs, genes, directions, strength, subjects. No text.',
    schema: source,
    rows: async () =>
      (await getCollection('sources')).map(
        ({ data: { id, review, section, cites, state, claims, reason, facts } }) => ({
          id,
          review,
          section,
          cites,
          state,
          claims,
          reason,
          facts,
        }),
      ),
  },
  {
    name: 'tags',
    about: 'Every tag ever given: what it stands for, where, and what became of it.',
    schema: tag,
    rows: async () =>
      (await getCollection('ledger')).map(({ data: { tag: name, kind, url, state, successor, reason } }) => ({
        tag: name,
        kind,
        url,
        state,
        successor,
        reason,
      })),
  },
  {
    name: 'notes',
    about: 'Every note with its inputs, outputs and source code.',
    schema: note,
    rows: async () => {
      const chapters = new Map((await getCollection('notes')).map(({ data }) => [data.slug, data.chapters]));
      return [...(await noteRegistry()).notes.values()].map(({ slug, module, source: code }) => ({
        slug,
        tag: module.tag,
        title: module.title,
        inputs: module.inputs,
        outputs: module.outputs,
        source: code,
        chapters: chapters.get(slug) ?? [],
      }));
    },
  },
  {
    name: 'figures',
    about:
      'Every figure with its text alternative and the data that it draws. Each has a CSV file beside it.',
    schema: figure,
    rows: async () =>
      (await getCollection('figures')).map(({ data: { wide: _wide, narrow: _narrow, ...data } }) => data),
  },
  {
    name: 'glossary',
    about: 'The terms with their definitions.',
    schema: glossaryTerm,
    rows: async () => (await getCollection('glossary')).map(({ data }) => data),
  },
];
