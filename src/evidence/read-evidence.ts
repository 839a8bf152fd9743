import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { cached } from '../cache.ts';
import type { Issue } from '../issues/index.ts';
import { parseYaml, readContentText, schemaIssues, suggest, type YamlSource } from '../issues/index.ts';
import { checkHead, type Report } from './check-head.ts';
import { markContested } from './conflicts.ts';
import {
  type CellValue,
  type Column,
  type EvidenceRow,
  type EvidenceTable,
  OWN_KEYS,
  tableHead,
} from './schema.ts';
import { subjectsOf } from './subjects.ts';
import { UNITS } from './units.ts';

const LIST_MENDS = {
  from: 'Write from: [sentence ids].',
  claims: 'Write claims: [tags].',
  refs: 'Write refs: [] where the review gives none.',
};
const reasonsByColumn = z.record(z.string(), z.string());
const TABLE_FILE = /^(t\d+)-[a-z0-9-]+\.yaml$/;

type RawRow = Record<string, unknown>;

/** Reads every evidence table. All that is wrong is reported at once, with its place; a sound row is kept. */
export function readEvidence(contentRoot: string): { tables: EvidenceTable[]; issues: Issue[] } {
  const folder = join(contentRoot, 'evidence');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
  const read = names
    .filter((name) => TABLE_FILE.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) => {
      const { file, text, issues } = readContentText(join(folder, name), contentRoot);
      if (issues.length > 0) return { issues };
      return cached('table', [name, text], () =>
        readTable(parseYaml(text, file), TABLE_FILE.exec(name)?.[1] ?? name),
      );
    });
  return {
    tables: read.flatMap((one) => ('table' in one && one.table) || []),
    issues: [...nameIssues(names), ...read.flatMap(({ issues }) => issues)],
  };
}

/** Tables that would hide each other. */
function nameIssues(names: string[]): Issue[] {
  const taken = new Map<string, string>();
  return names.toSorted().flatMap((name) => {
    const id = TABLE_FILE.exec(name)?.[1];
    const first = id && taken.get(id);
    if (id && !first) taken.set(id, name);
    if (!first) return [];
    return {
      rule: 'table-keeps-schema',
      file: `content/evidence/${name}`,
      line: 1,
      column: 1,
      problem: `content/evidence/${first} is the table ${id} already.`,
      mend: 'Give it a number of its own.',
    };
  });
}

/** Reads one table from its YAML. */
export function readTable(source: YamlSource, id: string): { table?: EvidenceTable; issues: Issue[] } {
  if (source.issues.length > 0) return { issues: source.issues };
  const parsed = tableHead.safeParse(source.value);
  if (!parsed.success)
    return { issues: schemaIssues('table-keeps-schema', source, parsed.error, [], tableHead) };
  const { rows: raw, tag = '', ...head } = parsed.data;
  const issues: Issue[] = [];
  const report: Report = (path, problem, mend) =>
    issues.push({ rule: 'table-keeps-schema', file: source.file, ...source.at(path), problem, mend });
  checkHead(head.columns, head.conflict, report);
  const rows = raw.map((row, index) =>
    readRow(row, head.columns, source.at(['rows', index]), (path, ...told) =>
      report(['rows', index, ...path], ...told),
    ),
  );
  const contested = markContested(
    rows.map(({ cells }) => cells),
    head.conflict,
  );
  return {
    table: {
      ...head,
      id,
      file: source.file,
      tag,
      rows: rows.map((row, index) => ({ ...row, contested: contested[index] ?? false })),
    },
    issues,
  };
}

function readRow(
  row: RawRow,
  columns: Column[],
  at: EvidenceRow['at'],
  report: Report,
): Omit<EvidenceRow, 'contested'> {
  const keys = columns.map(({ key }) => key);
  const known = [...keys, ...OWN_KEYS];
  for (const key of Object.keys(row).filter((name) => !known.includes(name)))
    report([key], `There is no column “${key}”.`, suggest(key, known, `Columns: ${keys.join(', ')}.`));
  const cells: Record<string, CellValue> = {};
  for (const column of columns) {
    const value = row[column.key];
    if (value === undefined || value === null) continue;
    const fault = findFault(value, column);
    if (fault) report([column.key], ...fault);
    else cells[column.key] = value as CellValue;
  }
  const names = (key: keyof typeof LIST_MENDS): string[] => {
    const list = row[key];
    const texts = Array.isArray(list) && list.every((name) => typeof name === 'string');
    if (texts && (key !== 'from' || list.length > 0)) return list;
    report(
      list === undefined ? [] : [key],
      texts ? 'The row rests on no sentence.' : `The row has no list “${key}”.`,
      LIST_MENDS[key],
    );
    return [];
  };
  const claims = row.claims === undefined ? {} : { claims: names('claims') };
  return {
    cells,
    from: names('from'),
    ...claims,
    refs: names('refs'),
    at,
    ...readRemarks(row, keys, report),
  };
}

function findFault(value: unknown, column: Column): [problem: string, mend: string] | undefined {
  const { label, type, options } = column;
  if (type === 'number')
    return typeof value === 'number' && Number.isFinite(value)
      ? undefined
      : [
          `${label} must be a number, not “${value}”.`,
          'Write the bare number; the unit stands at the column.',
        ];
  if (typeof value !== 'string' && typeof value !== 'number')
    return [`${label} must be a text.`, 'Put it in quotes.'];
  if (value === '')
    return [`${label} is an empty text.`, 'Leave the cell out, and say why under empty: if it is known.'];
  if (type === 'unit' && !UNITS.some((unit) => unit === value))
    return [
      `There is no unit “${value}”.`,
      suggest(String(value), [...UNITS], 'Add it to src/evidence/units.ts.'),
    ];
  if (column.subjects && subjectsOf(String(value)).length === 0)
    return [
      `${label} does not say whom “${value}” concerns.`,
      'Name people, animals or cells, or write “not stated”.',
    ];
  if (options && !Object.hasOwn(options, String(value)))
    return [
      `${label} can’t be “${value}”.`,
      suggest(String(value), Object.keys(options), `Options: ${Object.keys(options).join(', ')}.`),
    ];
  return undefined;
}

function readRemarks(row: RawRow, keys: string[], report: Report): Pick<EvidenceRow, 'caution' | 'empty'> {
  const remarks: Pick<EvidenceRow, 'caution' | 'empty'> = {};
  if (typeof row.caution === 'string') remarks.caution = row.caution;
  else if (row.caution !== undefined)
    report(['caution'], 'A caution must be a sentence.', 'Put it in quotes.');
  if (row.empty === undefined) return remarks;
  const parsed = reasonsByColumn.safeParse(row.empty);
  if (!parsed.success) {
    report(['empty'], 'The reasons must be texts, by column.', 'Write empty: { system: not stated }.');
    return remarks;
  }
  const reasons = Object.entries(parsed.data);
  for (const [key] of reasons)
    if (!keys.includes(key))
      report(
        ['empty', key],
        `There is no column “${key}”.`,
        suggest(key, keys, `Columns: ${keys.join(', ')}.`),
      );
  for (const [key] of reasons)
    if (row[key] !== undefined && row[key] !== null)
      report(['empty', key], `The cell “${key}” is not empty.`, 'Take the reason or the value away.');
  remarks.empty = parsed.data;
  return remarks;
}
