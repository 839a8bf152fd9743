/** The components of this concept, for pages. */
export { default as Claim } from './Claim.astro';
export { default as ClaimRecord } from './ClaimRecord.astro';
export { default as CoverageList } from './CoverageList.astro';
export { default as CoverageMap } from './CoverageMap.astro';
export { default as EditorNote } from './EditorNote.astro';
export { default as Equation } from './Equation.astro';
export { default as HeadNumber } from './HeadNumber.astro';
export { default as TagLink } from './TagLink.astro';
