import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../checks/yaml-source.ts';
import { findConflicts, markContested } from './conflicts.ts';
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

it('CSV has units, words, marks, sources, and quotes what needs it', () => {
  const yaml = `title: T
caption: C
columns: [{ key: drug, label: Drug, type: text }, { key: n, label: N, type: number, unit: years }]
rows:
  - { drug: 'a, "b"', n: 2, from: [s.t.01, s.t.02], refs: [x, y], caution: Mind. }
  - { drug: c, from: [s.t.03], refs: [] }
`;
  const { table } = readTable(parseYaml(yaml, 'content/evidence/t9-x.yaml'), 't9');
  expect(table && tableCsv(table)).toBe(
    'Drug,N (years),Contested,Source sentences,References,Caution\n"a, ""b""",2,,s.t.01 s.t.02,x y,Mind.\nc,,,s.t.03,,\n',
  );
});

describe('the sieve', () => {
  const rows: Row[] = [
    { cells: ['phenytoin', '10', '+'], contested: false },
    { cells: ['carbamazepine', '9', '-'], contested: true },
    { cells: ['carbamazepine', '–', '+'], contested: true },
  ];
  const labels = ['Drug', 'Rate (n)', 'Result'];
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
    expect(readChoice(query, 't4', labels, rows)).toEqual(choice);
  });

  it('leaves out what the table does not have', () => {
    expect(
      readChoice(new URLSearchParams('t4.drug=aspirin&t4.sort=colour&t4.contested=1'), 't4', labels, rows),
    ).toEqual(none);
  });
});
