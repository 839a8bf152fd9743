import { expect, it } from 'vitest';
import { parseYaml } from '../checks/yaml-source.ts';
import { readTable } from './read-evidence.ts';

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
