/** How to cite a note: as a sentence, and as BibTeX. `site` is the address of the site, empty if it has none yet. */
export function citeNote({ tag, title }: { tag: string; title: string }, date: string, site: string) {
  const address = `${site.replace(/\/$/, '')}/t/${tag}/`;
  return {
    text: `Refractory: an executable review of drug-resistant epilepsy. Note ${tag}, “${title}”, of ${date}. ${address}`,
    bibtex: [
      `@misc{refractory-${tag},`,
      `  title = {${title}},`,
      '  howpublished = {Refractory: an executable review of drug-resistant epilepsy},',
      `  year = {${date.slice(0, 4)}},`,
      `  note = {Note ${tag}, \\url{${address}}}`,
      '}',
    ].join('\n'),
  };
}
