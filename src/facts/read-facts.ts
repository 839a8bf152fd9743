import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from '../cache.ts';
import {
  findDoubles,
  type Issue,
  type Named,
  parseYaml,
  readContentText,
  schemaIssues,
  type YamlSource,
} from '../issues/index.ts';
import { type Forms, formsList, type SentenceFacts, sentenceFacts } from './schema.ts';

/** Where something stands in a file. */
type At = Record<string, { line: number; column: number }>;

/** The facts of one sentence, with the place of each. */
export interface FactsEntry {
  id: string;
  /** The review by whose name the file is called. */
  review: string;
  file: string;
  line: number;
  column: number;
  facts: SentenceFacts;
  /** Where each fact stands, by its path: `terms.0`. */
  at: At;
}

export interface Facts {
  entries: FactsEntry[];
  forms: Forms;
}

const RULE = 'facts-keep-schema';
const FACTS_FILE = /^([a-z][a-z0-9-]*)\.facts\.yaml$/;
export const FORMS_FILE = 'content/sources/forms.yaml';

/** Reads the facts of every review's sentences, and the list of forms. */
export function readFacts(contentRoot: string): { facts: Facts; issues: Issue[] } {
  const folder = join(contentRoot, 'sources');
  const names = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => FACTS_FILE.test(name))
    .sort();
  const files = names.map((name) => {
    const { file, text, issues } = readContentText(join(folder, name), contentRoot);
    const review = FACTS_FILE.exec(name)?.[1] ?? name;
    return issues.length > 0
      ? { entries: [], issues }
      : once('facts', text, file, () => readEntries(text, file, review));
  });
  const { forms, issues } = readForms(contentRoot);
  const entries = files.flatMap((file) => file.entries);
  const doubles = findDoubles(RULE, 'facts of', entries.map(nameOf));
  return {
    facts: { entries, forms },
    issues: [...files.flatMap((file) => file.issues), ...issues, ...doubles],
  };
}

const nameOf = ({ id: name, file, line, column }: FactsEntry): Named => ({
  name,
  place: () => ({ file, line, column }),
});

/** The last reading of a file: in one process it is often read again, and seldom has it changed. */
const last = new Map<string, { text: string; made: object }>();

function once<T extends object>(kind: string, text: string, file: string, make: () => T): T {
  const before = last.get(file);
  if (before?.text === text) return before.made as T;
  const made = cached(kind, [file, text], make);
  last.set(file, { text, made });
  return made;
}

function readEntries(text: string, file: string, review: string): { entries: FactsEntry[]; issues: Issue[] } {
  const source = parseYaml(text, file);
  const record = recordOf(source);
  const issues = [...record.issues];
  const entries = record.rows.flatMap(([id, value]) => {
    const parsed = sentenceFacts.safeParse(value);
    if (parsed.error) issues.push(...schemaIssues(RULE, source, parsed.error, [id], sentenceFacts));
    return parsed.success
      ? [{ id, review, file, ...source.at([id]), facts: parsed.data, at: placesOf(source, id, parsed.data) }]
      : [];
  });
  return { entries, issues };
}

/** The entries of a file that is a map; one that is none is an issue. */
function recordOf(source: YamlSource): { rows: [string, unknown][]; issues: Issue[] } {
  const { value, issues, file } = source;
  if (issues.length > 0) return { rows: [], issues };
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return { rows: Object.entries(value), issues: [] };
  return {
    rows: [],
    issues: [
      {
        rule: RULE,
        file,
        ...source.at([]),
        problem: 'The file holds no entries.',
        mend: 'Write one a sentence, by its id.',
      },
    ],
  };
}

function placesOf(source: YamlSource, id: string, facts: SentenceFacts): At {
  const paths = Object.entries(facts).flatMap(([key, value]) =>
    Array.isArray(value) ? value.map((_, index) => [key, index]) : [[key]],
  );
  return Object.fromEntries(paths.map((path) => [path.join('.'), source.at([id, ...path])]));
}

function readForms(contentRoot: string): { forms: Forms; issues: Issue[] } {
  const path = join(contentRoot, '..', FORMS_FILE);
  if (!existsSync(path)) return { forms: {}, issues: [] };
  const { file, text, issues } = readContentText(path, contentRoot);
  if (issues.length > 0) return { forms: {}, issues };
  return once('forms', text, file, () => {
    const source = parseYaml(text, file);
    if (source.issues.length > 0) return { forms: {}, issues: source.issues };
    const parsed = formsList.safeParse(source.value ?? {});
    return parsed.success
      ? { forms: parsed.data, issues: [] }
      : { forms: {}, issues: schemaIssues(RULE, source, parsed.error, [], formsList) };
  });
}
