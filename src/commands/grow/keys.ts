/** Names of grown things, each from the chapter it belongs to. */
import { coin } from './words.ts';

export const reviewOf = (number: number): 'chiosa' | 'zhang' => (number % 5 === 0 ? 'zhang' : 'chiosa');
/** The key of the k-th reference of a chapter's own; of our own notes where `ours`. */
export const referenceKey = (number: number, k: number, ours = false): string =>
  `${coin(number * 16 + k)}${1970 + ((number * 7 + k) % 50)}${ours ? 'e' : ''}`;
export const termId = (number: number, k: number): string => `${coin(number * 32 + k)}-term`;
export const chapterSlug = (number: number): string => `${coin(number)}-chapter`;
