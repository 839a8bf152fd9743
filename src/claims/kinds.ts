/** What sort of statement a claim is. */
export const CLAIM_KINDS = ['finding', 'figure', 'definition', 'mechanism', 'limitation', 'opinion'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** What a tag can stand for. */
export const TAG_KINDS = [
  'claim',
  'section',
  'table',
  'figure',
  'equation',
  'note',
  'editor-note',
  'question',
  'lesson',
] as const;
export type TagKind = (typeof TAG_KINDS)[number];

/** A kind as a reader sees it. */
export const kindName = (kind: TagKind): string => (kind === 'editor-note' ? 'editor’s note' : kind);
