import { createRequire } from 'node:module';
import type {} from '@citation-js/plugin-csl';
import { cached } from '../cache.ts';
import type { Reference } from './schema.ts';

type Item = Omit<Reference, 'custom'>;
type Name = NonNullable<Reference['author']>[number];

function lastName(name: Name): string {
  if ('literal' in name) return name.literal;
  return [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
}

/** The fields that the style prints. Identifiers stand beside the entry, as links. */
function cslItem({
  custom: _custom,
  DOI: _doi,
  PMID: _pmid,
  PMCID: _pmcid,
  URL: _url,
  ...item
}: Item & { custom?: unknown }) {
  return item;
}

/** The entry in Vancouver style as HTML, made by citation-js; undefined for a work nobody could identify. */
export function vancouver(item: Item & { custom?: unknown }): string | undefined {
  if (!item.title && !item.author) return undefined;
  const fields = cslItem(item);
  return cached('vancouver', fields, () => formatEntry(fields)) ?? undefined;
}

/** Loaded when an entry is new: most builds find all of them in the cache. */
function loadCite(): typeof import('@citation-js/core').Cite {
  const load = createRequire(import.meta.url);
  load('@citation-js/plugin-csl');
  return (load('@citation-js/core') as typeof import('@citation-js/core')).Cite;
}

function formatEntry(fields: ReturnType<typeof cslItem>): string | null {
  const Cite = loadCite();
  const html: string = new Cite([fields]).format('bibliography', {
    format: 'html',
    template: 'vancouver',
    lang: 'en-US',
  });
  return /<div class="csl-right-inline">(.*?)<\/div>/s.exec(html)?.[1]?.trim() ?? null;
}

/**
 * `Owen 2001`, `Baltes 2007b`; `ref. 7` where no author of a review's reference is known. A work of ours without
 * one goes by its publisher or journal, else by the beginning of its title.
 */
export function authorYear(item: Reference): string {
  const [number] = Object.values(item.custom.numbers).flat();
  const [first] = item.author ?? [];
  if (!first && number !== undefined) return `ref. ${number}`;
  const name = first ? lastName(first) : (item.publisher ?? item['container-title'] ?? shortTitle(item));
  const year = yearOf(item);
  const suffix = /\d{4}([a-z])$/.exec(item.id)?.[1] ?? '';
  return year ? `${name} ${year}${suffix}` : name;
}

/** The year in which a work appeared, where that is known. */
export const yearOf = ({ issued }: Pick<Item, 'issued'>): number | undefined =>
  issued?.['date-parts'][0]?.[0];

/** Words of a title that are enough to know it by. */
const SHORT_TITLE = 4;

function shortTitle({ id, title }: Reference): string {
  if (!title) return id;
  const words = title.split(' ');
  return words.length > SHORT_TITLE ? `“${words.slice(0, SHORT_TITLE).join(' ')} …”` : `“${title}”`;
}

/** A DOI may hold any sign; in an address, `<` would break the link and `#` or `?` cut it. */
const doiUrl = (doi: string): string =>
  `https://doi.org/${encodeURI(doi).replace(/[#?]/g, encodeURIComponent)}`;

/** Where a reader finds the work: label and address, for the identifiers that are known. */
export function identifierLinks(item: Item): { label: string; href: string }[] {
  const links: { label: string; href: string }[] = [];
  if (item.DOI) links.push({ label: `doi:${item.DOI}`, href: doiUrl(item.DOI) });
  if (item.PMID)
    links.push({ label: `PubMed ${item.PMID}`, href: `https://pubmed.ncbi.nlm.nih.gov/${item.PMID}/` });
  if (item.PMCID)
    links.push({ label: item.PMCID, href: `https://pmc.ncbi.nlm.nih.gov/articles/${item.PMCID}/` });
  return links;
}
