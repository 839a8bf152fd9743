export * from './cells.ts';
export * from './conflicts.ts';
export * from './contests.ts';
export * from './csv.ts';
export * from './read-evidence.ts';
export * from './schema.ts';
