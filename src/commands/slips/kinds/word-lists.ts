/** What slips do to words, by what the words are about. */
export * from './certainty-words.ts';
export * from './name-words.ts';
export * from './opposite-words.ts';
export * from './phrase-swaps.ts';
