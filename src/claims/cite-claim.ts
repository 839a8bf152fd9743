import type { ClaimEntry } from './collection-schema.ts';

/** How to cite a claim: as a sentence, and as BibTeX. `site` is the address of the site, empty if it has none yet. */
export function citeClaim({ tag, wordings }: Pick<ClaimEntry, 'tag' | 'wordings'>, site: string) {
  const last = wordings.at(-1);
  const year = (last?.date ?? '').slice(0, 4);
  const address = `${site.replace(/\/$/, '')}/t/${tag}/`;
  const revision = last ? `wording ${last.revision} of ${last.date}` : 'no wording released';
  return {
    text: `Refractory: an executable review of drug-resistant epilepsy. Claim ${tag}, ${revision}. ${address}`,
    bibtex: [
      `@misc{refractory-${tag},`,
      '  title = {Refractory: an executable review of drug-resistant epilepsy},',
      `  year = {${year}},`,
      `  note = {Claim ${tag}, ${revision}},`,
      `  howpublished = {\\url{${address}}}`,
      '}',
    ].join('\n'),
  };
}
