/**
 * `npm run schemas`: writes a JSON Schema of each file that an author edits to `.vscode/schemas/`, where editors find
 * it: keys are completed and explained, and slips underlined, while typing. They are made from the schemas of the check.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { reference } from '../citations/index.ts';
import { chapterFrontmatter, excusedSentence, movedAddresses } from '../claims/index.ts';
import { tableHead, writtenRow } from '../evidence/index.ts';
import { formsList, reviewFacts } from '../facts/index.ts';
import { glossaryTerm } from '../glossary/index.ts';

const SCHEMAS: Record<string, { title: string; schema: z.ZodType }> = {
  chapter: { title: 'The frontmatter of a chapter', schema: chapterFrontmatter },
  table: {
    title: 'An evidence table',
    schema: tableHead.extend({
      rows: z
        .array(writtenRow)
        .min(1)
        .describe(tableHead.shape.rows.description ?? ''),
    }),
  },
  glossary: { title: 'The glossary', schema: z.array(glossaryTerm) },
  excused: { title: 'Source sentences that no claim carries', schema: z.array(excusedSentence) },
  facts: { title: 'What the sentences of a review state', schema: reviewFacts },
  forms: { title: 'Forms of terms, drugs and genes that count as the same', schema: formsList },
  moved: { title: 'Addresses that chapters once had', schema: movedAddresses },
  references: {
    title: 'A bibliography: CSL-JSON with how each work was identified',
    schema: z.array(reference),
  },
};

/** Each schema's text, by the name of its file. */
export function writeSchemas(): Map<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([name, { title, schema }]) => {
      // What an author writes, before defaults; editors know draft 7 best.
      const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
      return [`${name}.json`, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}

if (import.meta.main) {
  const folder = resolve(import.meta.dirname, '../../.vscode/schemas');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of writeSchemas()) {
    writeFileSync(join(folder, name), text);
    console.log(`.vscode/schemas/${name}`);
  }
}
