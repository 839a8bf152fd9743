/** How a file of the content is read, and how a fault in it is told. */

export * from './content-text.ts';
export type { Fault, ImportRule } from './diagnose-module.ts';
export * from './doubles.ts';
export { tellValue } from './due-words.ts';
export * from './issue.ts';
export { placeFaults, type SampleLines, schemaFaults, type ValueFault } from './module-faults.ts';
export { findSyntaxFaults } from './module-syntax.ts';
export { loadCompiler, parseModule } from './module-tree.ts';
export * from './nearest.ts';
export * from './once-per.ts';
export { type ReadModule, readModule } from './read-module.ts';
export * from './schema-issues.ts';
export * from './tell-issues.ts';
export * from './yaml-source.ts';
