export * from './audit.ts';
export * from './bibtex.ts';
export * from './number-index.ts';
export * from './read-references.ts';
export * from './schema.ts';
export * from './syntax.ts';
export * from './vancouver.ts';
