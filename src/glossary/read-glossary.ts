import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { cached } from '../cache.ts';
import type { Issue } from '../issues/index.ts';
import { findDoubles, listOf, parseYaml, readContentText, schemaIssues } from '../issues/index.ts';

/** A term that a student may not know. */
export const glossaryTerm = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be small letters, digits and hyphens, as in p-gp')
    .describe('By which chapters name it: the term in lower case, words joined by hyphens.'),
  term: z.string().min(1).describe('The term as a chapter writes it.'),
  expansion: z.string().describe('What an abbreviation stands for; empty for a plain word.'),
  definition: z.string().min(1).describe('What it is, in one or two sentences that need no other term.'),
  also: z.array(z.string()).describe('Other words for the same; may be empty.'),
});
export type GlossaryTerm = z.infer<typeof glossaryTerm>;

/** A term and where its entry stands. */
export interface TermEntry {
  term: GlossaryTerm;
  file: string;
  line: number;
  column: number;
}

/** Reads the glossary, with a place for every term. */
export function readGlossary(contentRoot: string): { terms: TermEntry[]; issues: Issue[] } {
  const path = join(contentRoot, 'glossary.yaml');
  if (!existsSync(path)) return { terms: [], issues: [] };
  const { file, text, issues } = readContentText(path, contentRoot);
  return issues.length > 0 ? { terms: [], issues } : cached('glossary', [text], () => readTerms(text, file));
}

function readTerms(text: string, file: string): { terms: TermEntry[]; issues: Issue[] } {
  const source = parseYaml(text, file);
  const { rows, issues } = listOf(source);
  const faults: Issue[] = [];
  const terms = rows.flatMap((row, index) => {
    const parsed = glossaryTerm.safeParse(row);
    if (parsed.error)
      faults.push(...schemaIssues('term-keeps-schema', source, parsed.error, [index], glossaryTerm));
    return parsed.success ? [{ term: parsed.data, file, ...source.at([index, 'id']) }] : [];
  });
  const named = terms.map(({ term, ...place }) => ({ name: term.id, place: () => place }));
  return { terms, issues: [...issues, ...faults, ...findDoubles('term-is-unique', 'term', named)] };
}
