import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isSeq, parseDocument } from 'yaml';
import { glossaryTerm } from '../../glossary/index.ts';
import type { Library } from '../../library/index.ts';
import { toKebab } from './names.ts';
import { meaningOf, Refusal, type Skeleton, toWrite } from './skeleton.ts';

const FILE = 'glossary.yaml';

/** An entry at the end of the glossary; every other byte of the file stays. */
export function newTerm({ contentRoot, terms }: Library, term: string): Skeleton {
  const id = toKebab(term);
  if (!id) throw new Refusal(`“${term}” is no term: write it as a chapter does, in letters, as P-gp.`);
  const path = join(contentRoot, FILE);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const known = readIds(before);
  if (known.includes(id)) throw new Refusal(`The glossary has the term “${id}” already: edit that entry.`);
  const also = terms.find(({ term: other }) => other.also.some((word) => toKebab(word) === id));
  if (also)
    throw new Refusal(
      `“${term}” stands at “${also.term.id}” as another word for it: take it out there first, or write <Term id="${also.term.id}">.`,
    );
  return {
    files: [{ path: FILE, text: appendEntry(before, id, term), replaces: existsSync(path) }],
    next: [
      'Replace each ‹…› at the end of the file; the comments may go. expansion is "" for a plain word.',
      `Write <Term id="${id}">${term}</Term> where a chapter first has it: npm run check asks for that, and lists every ‹…› that is left.`,
    ],
  };
}

function readIds(text: string): string[] {
  const document = parseDocument(text);
  const value: unknown = document.toJS();
  if (document.errors.length > 0 || !(value === null || Array.isArray(value)))
    throw new Refusal(`content/${FILE} does not parse: run npm run check, and mend that first.`);
  return (value ?? []).map((entry: unknown) => String((entry as { id?: unknown } | null)?.id));
}

function appendEntry(before: string, id: string, term: string): string {
  const { contents } = parseDocument(before);
  const entry = writeEntry(id, term);
  // An empty list is written as [], after which nothing can be appended.
  if (isSeq(contents) && contents.items.length === 0 && contents.range)
    return before.slice(0, contents.range[0]) + entry;
  return before === '' || before.endsWith('\n') ? before + entry : `${before}\n${entry}`;
}

function writeEntry(id: string, term: string): string {
  const values = { id, term, expansion: toWrite('Or nothing'), definition: toWrite('What it is'), also: [] };
  const document = new Document([values]);
  const lines = document
    .toString({ lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' })
    .split('\n');
  return lines
    .map((line) => {
      const key = /^(?:- | {2})(\w+):/.exec(line)?.[1] as keyof typeof values | undefined;
      if (!key) return line;
      return key === 'id'
        ? `# ${meaningOf(glossaryTerm.shape.id)}\n${line.replaceAll('"', '')}`
        : `  # ${meaningOf(glossaryTerm.shape[key])}\n${line}`;
    })
    .join('\n');
}
