/** The cards of a chapter: what its citations and terms say when they are pointed at, each as HTML by name. */
import { STATUS_WORDS } from '../citations/index.ts';
import type { OutlineEntry } from '../claims/index.ts';
import type { GlossaryTerm } from '../glossary/index.ts';
import {
  claimsCiting,
  numbersOf,
  referencesByKey,
  type ShownReference,
  showReference,
  termsById,
} from '../library/lookups.ts';
import { escapeHtml } from '../notes/index.ts';

/** Every card of a chapter: `owen2001` of a reference, `term-p-gp` of a term. */
export async function listCards(outline: OutlineEntry): Promise<Record<string, string>> {
  const [references, terms] = await Promise.all([referencesByKey(), termsById()]);
  const cited = outline.references.flatMap((key) => references.get(key) ?? []);
  const ofReferences = cited.map(
    async (item) =>
      [
        item.id,
        referenceCard(showReference(item), await numbersOf(item), (await claimsCiting(item.id)).length),
      ] as const,
  );
  const ofTerms = outline.terms
    .flatMap((id) => terms.get(id) ?? [])
    .map((term) => [`term-${term.id}`, termCard(term)]);
  return Object.fromEntries([...(await Promise.all(ofReferences)), ...ofTerms]);
}

const anchor = (href: string, text: string): string =>
  `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;

/** The entry, the reviews' numbers for it, how sure its identification is, and the ways on. */
function referenceCard(
  { entry, label, status, links, href }: ShownReference,
  numbers: string[],
  claims: number,
): string {
  const [link] = links;
  // `DOI: 10.1111/epi.1` is told by its first word.
  const ways = [
    ...numbers.slice(0, 1).map(() => escapeHtml(numbers.join(', '))),
    STATUS_WORDS[status].short,
    ...(link ? [anchor(link.href, /^[^: ]*/.exec(link.label)?.[0] ?? '')] : []),
    `${anchor(href, 'Entry')}, ${claims} ${claims === 1 ? 'claim' : 'claims'}`,
  ];
  return `<p>${entry ?? `${escapeHtml(label)}: nobody could identify this work.`}</p><p>${ways.join(' · ')}</p>`;
}

function termCard({ term, expansion, definition }: GlossaryTerm): string {
  const long = expansion ? `, ${escapeHtml(expansion)}` : '';
  return `<p><b>${escapeHtml(term)}</b>${long}</p><p>${escapeHtml(definition)}</p>`;
}
