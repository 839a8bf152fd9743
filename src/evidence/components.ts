/** The components of this concept, for pages. */
export { default as EvidenceTable } from './EvidenceTable.astro';
