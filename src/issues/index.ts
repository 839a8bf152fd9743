/** How a file of the content is read, and how a fault in it is told. */
export * from './content-text.ts';
export * from './doubles.ts';
export * from './issue.ts';
export * from './nearest.ts';
export * from './once-per.ts';
export * from './schema-issues.ts';
export * from './tell-issues.ts';
export * from './yaml-source.ts';
