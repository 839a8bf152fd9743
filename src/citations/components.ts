/** The components of this concept, for pages. */
export { default as AuditBars } from './AuditBars.astro';
export { default as Cite } from './Cite.astro';
export { default as ReferenceCards } from './ReferenceCards.astro';
export { default as ReferenceRecord } from './ReferenceRecord.astro';
