import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../issues/index.ts';
import { findDoubles, listOf, readYaml, schemaIssues } from '../issues/index.ts';
import { type Reference, reference } from './schema.ts';

/** A reference and where its entry, or what lies in it at a path, stands; the place is computed when asked for. */
export interface ReferenceEntry {
  reference: Reference;
  place(...path: PropertyKey[]): { file: string; line: number; column: number };
}

/** Reads every reference, file by file; whose it is follows from its numbers, not from its file. An entry that does not keep the schema is an issue with its place. */
export function readReferences(contentRoot: string): { references: ReferenceEntry[]; issues: Issue[] } {
  const folder = join(contentRoot, 'references');
  const read = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .sort()
    .map((name) => readBibliography(join(folder, name), contentRoot));
  const references = read.flatMap((file) => file.references);
  // A key that a work once had is its own for ever.
  const named = references.flatMap(({ reference: { id, custom }, place }) =>
    [id, ...(custom.formerly ?? [])].map((name) => ({ name, place })),
  );
  return {
    references,
    issues: [...read.flatMap((file) => file.issues), ...findDoubles('reference-is-one', 'key', named)],
  };
}

function readBibliography(
  path: string,
  contentRoot: string,
): { references: ReferenceEntry[]; issues: Issue[] } {
  const source = readYaml(path, contentRoot);
  const { rows: entries, issues: found } = listOf(source);
  const issues = [...found];
  const references = entries.flatMap((entry, index) => {
    const parsed = reference.safeParse(entry);
    if (!parsed.success)
      issues.push(...schemaIssues('reference-keeps-schema', source, parsed.error, [index], reference));
    const place = (...path: PropertyKey[]) => ({
      file: source.file,
      ...source.at([index, ...(path.length > 0 ? path : ['id'])]),
    });
    return parsed.success ? [{ reference: parsed.data, place }] : [];
  });
  return { references, issues };
}
