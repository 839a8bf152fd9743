/** What sort of statement a claim is. */
export const CLAIM_KINDS = ['finding', 'figure', 'definition', 'mechanism', 'limitation', 'opinion'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What a tag can stand for. */
export const TAG_KINDS = ['claim', 'section', 'table', 'figure', 'equation', 'note'] as const;
export type TagKind = (typeof TAG_KINDS)[number];
