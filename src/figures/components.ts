/** The components of this concept, for pages. */
export { default as Figure } from './Figure.astro';
