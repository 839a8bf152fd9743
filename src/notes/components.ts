/** The components of this concept, for pages. */
export { default as Computed } from './Computed.astro';
export { default as NoteBlock } from './NoteBlock.astro';
export { default as NoteRecord } from './NoteRecord.astro';
