import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../checks/issue.ts';
import { suggest } from '../checks/nearest.ts';
import { schemaIssues } from '../checks/schema-issues.ts';
import { readYaml, type YamlSource } from '../checks/yaml-source.ts';
import { markContested } from './conflicts.ts';
import { type CellValue, type Column, type EvidenceRow, type EvidenceTable, tableHead } from './schema.ts';
import { UNITS } from './units.ts';

const TABLE_FILE = /^(t\d+)-[a-z0-9-]+\.yaml$/;
/** What a row has besides its cells. */
const OWN_KEYS = ['from', 'claims', 'refs', 'caution', 'empty'];

type RawRow = Record<string, unknown>;
type Report = (path: PropertyKey[], problem: string, mend: string) => void;

/** Reads every evidence table. All that is wrong is reported at once, with its place; a sound row is kept. */
export function readEvidence(contentRoot: string): { tables: EvidenceTable[]; issues: Issue[] } {
  const folder = join(contentRoot, 'evidence');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => TABLE_FILE.test(name)) : [];
  const read = names
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) => readTable(readYaml(join(folder, name), contentRoot), TABLE_FILE.exec(name)?.[1] ?? name));
  return { tables: read.flatMap(({ table }) => table ?? []), issues: read.flatMap(({ issues }) => issues) };
}

/** Reads one table from its YAML. */
export function readTable(source: YamlSource, id: string): { table?: EvidenceTable; issues: Issue[] } {
  if (source.issues.length > 0) return { issues: source.issues };
  const parsed = tableHead.safeParse(source.value);
  if (!parsed.success) return { issues: schemaIssues('table-keeps-schema', source, parsed.error) };
  const { rows: raw, tag = '', ...head } = parsed.data;
  const issues: Issue[] = [];
  const report: Report = (path, problem, mend) =>
    issues.push({ rule: 'table-keeps-schema', file: source.file, ...source.at(path), problem, mend });
  checkColumns(head.columns, head.conflict, report);
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

function checkColumns(columns: Column[], conflict: EvidenceTable['conflict'], report: Report): void {
  const keys = columns.map(({ key }) => key);
  for (const [index, key] of keys.entries())
    if (keys.indexOf(key) !== index)
      report(
        ['columns', index, 'key'],
        `The column ${key} stands twice.`,
        'Give each column a key of its own.',
      );
  for (const key of conflict ? [...conflict.within, conflict.on] : [])
    if (!keys.includes(key))
      report(
        ['conflict'],
        `There is no column “${key}”.`,
        suggest(key, keys, `Columns: ${keys.join(', ')}.`),
      );
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
  const names = (key: string): string[] => {
    const list = row[key];
    if (Array.isArray(list) && list.every((name) => typeof name === 'string')) return list;
    report(
      list === undefined ? [] : [key],
      `The row has no list “${key}”.`,
      key === 'refs' ? 'Write refs: [] where the review gives none.' : 'Write from: [sentence ids].',
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
  if (type === 'unit' && !UNITS.some((unit) => unit === value))
    return [
      `There is no unit “${value}”.`,
      suggest(String(value), [...UNITS], 'Add it to src/evidence/units.ts.'),
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
  const reasons = Object.entries(row.empty ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  for (const [key] of reasons)
    if (!keys.includes(key))
      report(
        ['empty', key],
        `There is no column “${key}”.`,
        suggest(key, keys, `Columns: ${keys.join(', ')}.`),
      );
  remarks.empty = Object.fromEntries(reasons);
  return remarks;
}
