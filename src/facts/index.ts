export * from './read-facts.ts';
export * from './schema.ts';
export * from './units.ts';
