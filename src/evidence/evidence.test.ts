import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../issues/index.ts';
import { showCell } from './cells.ts';
import { findConflicts, markContested } from './conflicts.ts';
import { listContests } from './contests.ts';
import { tableCsv } from './csv.ts';
import { readTable } from './read-evidence.ts';
import { listWords, type Row, readChoice, sift, writeChoice } from './sieve.ts';

const RULE = { within: ['drug', 'pump'], on: 'result', between: ['+', '-'] as [string, string] };

describe('conflicts', () => {
  it('need both values in one group, and ignore others', () => {
    const rows = [
      { drug: 'a', pump: 'p', result: '+' },
      { drug: 'a', pump: 'p', result: '-' },
      { drug: 'a', pump: 'p', result: '?' },
      { drug: 'a', pump: 'q', result: '+' },
      { drug: 'b', pump: 'q', result: '-' },
      { drug: 'b', result: '+' },
    ];
    expect([...findConflicts(rows, RULE)]).toEqual(['a × p']);
    expect(markContested(rows, RULE)).toEqual([true, true, false, false, false, false]);
    expect(markContested(rows, undefined)).toEqual(Array(6).fill(false));
  });

  it('take several values as one side', () => {
    const rows = ['+', '(+)', '-', '?'].map((result) => ({ drug: 'a', pump: 'p', result }));
    const rule = { ...RULE, between: [['+', '(+)'], '-'] as [string[], string] };
    expect(markContested(rows, rule)).toEqual([true, true, true, false]);
    expect(markContested(rows.slice(0, 2), rule)).toEqual([false, false]);
  });

  it('do not depend on the order of the rows', () => {
    const row = fc.record({
      drug: fc.constantFrom('a', 'b'),
      pump: fc.constantFrom('p', 'q'),
      result: fc.constantFrom('+', '-', '?'),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(findConflicts(rows.toReversed(), RULE)).toEqual(findConflicts(rows, RULE));
      }),
    );
  });
});

it('CSV has units, words, marks, sources, quotes what needs it, and gives no formula to run', () => {
  const yaml = `title: T
caption: C
columns: [{ key: drug, label: Drug, type: text }, { key: n, label: N, type: number, unit: years }]
rows:
  - { drug: 'a, "b"', n: 2, from: [s.t.01, s.t.02], refs: [x, y], caution: Mind. }
  - { drug: =c, from: [s.t.03], refs: [] }
`;
  const { table } = readTable(parseYaml(yaml, 'content/evidence/t9-x.yaml'), 't9');
  expect(table && tableCsv(table)).toBe(
    'Drug,N (years),Contested,Source sentences,References,Caution\r\n"a, ""b""",2,,s.t.01 s.t.02,x y,Mind.\r\n\'=c,,,s.t.03,,\r\n',
  );
});

it('a cell shows its word, with shape and tone only where its column gives them', () => {
  const options = {
    up: { word: 'raised', shape: 'full' as const, tone: 'yes' as const },
    odd: { word: 'other' },
  };
  expect(showCell('up', { options })).toEqual({ word: 'raised', shape: '●', tone: 'yes' });
  expect(showCell('patients and rats', { subjects: true })).toEqual({
    word: 'patients and rats',
    shape: '■▲',
  });
  expect(showCell('odd', { options })).toEqual({ word: 'other' });
  expect(showCell(0.5, {})).toEqual({ word: '0.5' });
});

describe('contests', () => {
  const yaml = (filter: string) => `title: T
caption: C
columns:
  - { key: drug, label: Drug name, type: choice, filter: ${filter}, options: { cbz: { word: carbamazepine } } }
  - { key: result, label: Result, type: verdict, options: { a: { word: aa, shape: full }, b: { word: bb, shape: empty } } }
conflict: { within: [drug], on: result, between: [a, b] }
rows:
  - { drug: cbz, result: a, from: [s.t.01], refs: [] }
  - { drug: cbz, result: b, from: [s.t.02], refs: [] }
`;
  const list = (filter: string) => {
    const { table, issues } = readTable(parseYaml(yaml(filter), 'content/evidence/t9-x.yaml'), 't9');
    expect(issues).toEqual([]);
    return table && listContests(table);
  };

  it('are named in words, with the query that shows their rows alone', () => {
    expect(list('true')).toEqual([
      { label: 'carbamazepine', query: 't9.drug-name=carbamazepine&t9.contested=only' },
    ]);
  });

  it('have no query where a reader can’t filter by their columns', () => {
    expect(list('false')).toEqual([{ label: 'carbamazepine', query: undefined }]);
  });
});

describe('the sieve', () => {
  const rows: Row[] = [
    { cells: ['phenytoin', '10', '+'], contested: false },
    { cells: ['carbamazepine', '9', '-'], contested: true },
    { cells: ['carbamazepine', '–', '+'], contested: true },
  ];
  const labels = ['Drug', 'Rate (n)', 'Result'];
  const all = { filters: [0, 1, 2], sorts: [0, 1, 2] };
  const none = { filters: new Map<number, string>(), contestedOnly: false, sort: undefined };

  it('filters by words and conflicts, and sorts numbers as numbers, empty cells last', () => {
    expect(sift(rows, none)).toEqual([0, 1, 2]);
    expect(
      sift(rows, {
        ...none,
        filters: new Map([
          [0, 'carbamazepine'],
          [2, '+'],
        ]),
      }),
    ).toEqual([2]);
    expect(sift(rows, { ...none, contestedOnly: true })).toEqual([1, 2]);
    expect(sift(rows, { ...none, sort: { column: 1, descending: false } })).toEqual([1, 0, 2]);
    expect(sift(rows, { ...none, sort: { column: 1, descending: true } })).toEqual([0, 1, 2]);
    expect(listWords(rows, 1)).toEqual(['10', '9']);
  });

  it('writes a choice into the URL and reads it back, leaving other parts alone', () => {
    const choice = {
      filters: new Map([[0, 'carbamazepine']]),
      contestedOnly: true,
      sort: { column: 1, descending: true },
    };
    const query = new URLSearchParams('incidence.events=70&t4.drug=old');
    writeChoice(query, 't4', labels, choice);
    expect(query.toString()).toBe(
      'incidence.events=70&t4.drug=carbamazepine&t4.contested=only&t4.sort=-rate-n-',
    );
    expect(readChoice(query, 't4', labels, rows, all)).toEqual(choice);
  });

  it('leaves out what the table does not have, and what has no control', () => {
    const read = (query: string, allowed = all) =>
      readChoice(new URLSearchParams(query), 't4', labels, rows, allowed);
    expect(read('t4.drug=aspirin&t4.sort=colour&t4.contested=1')).toEqual(none);
    const hidden = { filters: [2], sorts: [0] };
    expect(read('t4.drug=phenytoin&t4.sort=result', hidden)).toEqual(none);
    expect(read('t4.result=%2B&t4.sort=-drug', hidden)).toEqual({
      filters: new Map([[2, '+']]),
      contestedOnly: false,
      sort: { column: 0, descending: true },
    });
  });
});
