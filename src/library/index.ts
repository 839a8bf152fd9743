/** All content read once. Loads in Node as it is; pages and components look things up through `lookups.ts`. */
export * from './collections.ts';
export * from './content-paths.ts';
export * from './entries.ts';
export * from './library.ts';
export * from './pieces.ts';
export * from './read-once.ts';
export * from './seen.ts';
