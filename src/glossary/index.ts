export * from './read-glossary.ts';
