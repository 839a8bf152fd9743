/** The components of this concept, for pages. */
export { default as Term } from './Term.astro';
export { default as TermCards } from './TermCards.astro';
