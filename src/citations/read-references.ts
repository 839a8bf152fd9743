import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../issues/index.ts';
import { readYaml, schemaIssues } from '../issues/index.ts';
import { type Reference, reference } from './schema.ts';

/** The files of the bibliography: one a review, one for references that only our own notes cite. */
export const BIBLIOGRAPHIES = ['chiosa', 'zhang', 'editors'] as const;

/** A reference and where its entry stands; the place is computed when asked for. */
export interface ReferenceEntry {
  reference: Reference;
  place(): { file: string; line: number; column: number };
}

/** Reads every reference; an entry that does not keep the schema is an issue with its place. */
export function readReferences(contentRoot: string): { references: ReferenceEntry[]; issues: Issue[] } {
  const read = BIBLIOGRAPHIES.map((name) => join(contentRoot, 'references', `${name}.json`))
    .filter((path) => existsSync(path))
    .map((path) => readBibliography(path, contentRoot));
  return { references: read.flatMap((file) => file.references), issues: read.flatMap((file) => file.issues) };
}

function readBibliography(
  path: string,
  contentRoot: string,
): { references: ReferenceEntry[]; issues: Issue[] } {
  const source = readYaml(path, contentRoot);
  const issues = [...source.issues];
  const entries: unknown[] = Array.isArray(source.value) ? source.value : [];
  const references = entries.flatMap((entry, index) => {
    const parsed = reference.safeParse(entry);
    if (!parsed.success)
      issues.push(...schemaIssues('reference-keeps-schema', source, parsed.error, [index]));
    const place = () => ({ file: source.file, ...source.at([index, 'id']) });
    return parsed.success ? [{ reference: parsed.data, place }] : [];
  });
  return { references, issues };
}
