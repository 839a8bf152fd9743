/** What a maker of a skeleton gives: nothing is written before all of it is known to be sound. */
export interface Skeleton {
  /** Texts by path from the content folder: new files, or whole new texts of files that are there. */
  files: { path: string; text: string; replaces?: boolean }[];
  /** What was decided for the author, as sentences. */
  said?: string[];
  /** What the author is to write and run, in order, as sentences. */
  next: string[];
}

/** Why nothing is written, as one sentence or two with the mend. */
export class Refusal extends Error {}

/** A text that the author is to replace. The check finds each by its brackets, so that none is published. */
export const toWrite = (what: string): string => `‹${what}›`;

/** Where editors find the JSON Schema of a file in a folder of content, as the comment that they read. */
export const modeline = (schema: string): string =>
  `# yaml-language-server: $schema=../../.vscode/schemas/${schema}.json`;

/** What a schema says of a field, which is what its comment says. Throws where it says nothing. */
export function meaningOf(field: { description?: string | undefined }): string {
  if (!field.description) throw new Error('The field has no description.');
  return field.description;
}
