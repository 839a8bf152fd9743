import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { parseYaml } from '../issues/index.ts';
import { readEvidence, readTable } from './read-evidence.ts';

const TABLE = `title: Drugs
caption: Which are carried.
columns:
  - { key: drug, label: Drug, type: choice, filter: true }
  - { key: rate, label: Rate, type: number, unit: "per 1,000 person-years" }
  - { key: per, label: Per, type: unit }
  - { key: result, label: Result, type: verdict, options: { yes1: { word: carried, shape: full, tone: "yes" }, no1: { word: not carried, shape: empty, tone: "no" } } }
conflict: { within: [drug], on: result, between: [yes1, no1] }
rows:
  - { drug: phenytoin, rate: 1.5, per: years, result: yes1, from: [a.b.01], refs: [x] }
  - { drug: phenytoin, result: no1, from: [a.b.02], refs: [], caution: Beware., empty: { rate: not stated } }
  - { drug: lamotrigine, result: yes1, from: [a.b.03], refs: [] }
`;
const read = (from = '', to = '') => {
  if (!TABLE.includes(from)) throw new Error(`The table has no “${from}”.`);
  return readTable(parseYaml(TABLE.replace(from, to), 'content/evidence/t9-drugs.yaml'), 't9');
};

it('reads rows with their places, and marks those that contradict each other', () => {
  const { table, issues } = read();
  expect(issues).toEqual([]);
  expect(table?.rows.map(({ contested }) => contested)).toEqual([true, true, false]);
  expect(table?.rows[1]).toMatchObject({
    cells: { drug: 'phenytoin', result: 'no1' },
    caution: 'Beware.',
    empty: { rate: 'not stated' },
    at: { line: 11 },
  });
});

it.each([
  ['rate: 1.5', 'rat: 1.5', 10, 'There is no column “rat”.', 'Did you mean “rate”?'],
  [
    'rate: 1.5',
    'rate: high',
    10,
    'Rate must be a number, not “high”.',
    'Write the bare number; the unit stands at the column.',
  ],
  ['per: years', 'per: yeras', 10, 'There is no unit “yeras”.', 'Did you mean “years”?'],
  [
    'result: yes1, from: [a.b.01]',
    'result: yes2, from: [a.b.01]',
    10,
    'Result can’t be “yes2”.',
    'Did you mean “yes1”?',
  ],
  ['from: [a.b.01], ', '', 10, 'The row has no list “from”.', 'Write from: [sentence ids].'],
  ['refs: [x]', 'refs: x', 10, 'The row has no list “refs”.', 'Write refs: [] where the review gives none.'],
  [
    'empty: { rate: not stated }',
    'empty: { rte: not stated }',
    11,
    'There is no column “rte”.',
    'Did you mean “rate”?',
  ],
  ['on: result', 'on: results', 8, 'There is no column “results”.', 'Did you mean “result”?'],
  ['key: rate', 'key: drug', 5, 'The column drug stands twice.', 'Give each column a key of its own.'],
])('%s changed to %s is told at its place', (from, to, line, problem, mend) => {
  expect(read(from, to).issues).toContainEqual(
    expect.objectContaining({ file: 'content/evidence/t9-drugs.yaml', line, problem, mend }),
  );
});

it('stops at an unknown unit, an unknown key and malformed YAML', () => {
  expect(read('"per 1,000 person-years"', 'per mille').issues[0]).toMatchObject({
    rule: 'table-keeps-schema',
    line: 5,
  });
  expect(read('title: Drugs', 'titel: Drugs').issues.some(({ problem }) => problem.includes('titel'))).toBe(
    true,
  );
  expect(read('{ drug: lamotrigine', '{ drug: [lamotrigine').issues[0]).toMatchObject({
    rule: 'yaml-parses',
  });
});

const NO_OPTIONS =
  ', options: { yes1: { word: carried, shape: full, tone: "yes" }, no1: { word: not carried, shape: empty, tone: "no" } }';

it.each([
  ['key: drug', 'key: refs', 4, 7, '“refs” is a key of every row.'],
  ['label: Per', 'label: Drug', 6, 17, 'Two columns are labelled “Drug”.'],
  ['type: unit', 'type: text, unit: years', 6, 41, 'Per has a unit but is no number.'],
  [NO_OPTIONS, '', 7, 5, 'The verdict Result has no options.'],
  [', shape: full', '', 7, 61, 'The verdict “yes1” has no shape.'],
  ['[yes1, no1]', '[yes1, no2]', 8, 41, 'The column result has no value “no2”.'],
  ['[yes1, no1]', '[yes1, yes1]', 8, 41, 'A value can’t contradict itself.'],
  ['from: [a.b.01]', 'from: []', 10, 61, 'The row rests on no sentence.'],
  ['refs: [x]', 'claims: 4K7Q6, refs: [x]', 10, 77, 'The row has no list “claims”.'],
  ['drug: lamotrigine', 'drug: ""', 12, 7, 'Drug is an empty text.'],
  ['{ rate: not stated }', '{ rate: 3 }', 11, 81, 'The reasons must be texts, by column.'],
  ['{ rate: not stated }', '{ drug: none }', 11, 90, 'The cell “drug” is not empty.'],
])('%s changed to %s is told at line and column', (from, to, line, column, problem) => {
  expect(read(from, to).issues.map((issue) => [issue.line, issue.column, issue.problem])).toContainEqual([
    line,
    column,
    problem,
  ]);
});

it('stops at subjects of which nobody can tell what they are', () => {
  const subjects = ['type: choice, filter: true', 'type: choice, subjects: true'] as const;
  expect(read(...subjects).issues[0]).toMatchObject({
    line: 10,
    column: 7,
    problem: 'Drug does not say whom “phenytoin” concerns.',
    mend: 'Name people, animals or cells, or write “not stated”.',
  });
});

it('stops at a ninth column, which a card could not label', () => {
  const more = [1, 2, 3, 4, 5].map((n) => `  - { key: more${n}, label: More ${n}, type: text }\n`).join('');
  expect(read('conflict:', `${more.trimStart()}conflict:`).issues).not.toEqual([]);
});

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});
const readFolder = (...names: string[]) => {
  const root = mkdtempSync(join(tmpdir(), 'evidence-'));
  folders.push(root);
  mkdirSync(join(root, 'content/evidence'), { recursive: true });
  for (const name of names) writeFileSync(join(root, 'content/evidence', name), TABLE);
  return readEvidence(join(root, 'content'));
};

it('reads every table of a folder, in the order of their numbers', () => {
  const { tables, issues } = readFolder('t10-late.yaml', 't9-drugs.yaml', '.hidden');
  expect(issues).toEqual([]);
  expect(tables.map(({ id }) => id)).toEqual(['t9', 't10']);
});

it('lets no table hide another', () => {
  const { issues } = readFolder('t8-a.yaml', 't8-b.yaml');
  expect(issues.map(({ file, line, column, problem }) => [file, line, column, problem])).toEqual([
    ['content/evidence/t8-b.yaml', 1, 1, 'content/evidence/t8-a.yaml is the table t8 already.'],
  ]);
});
