import type { NoteInput } from '../../../content/notes/lib/contract.ts';
import { type Claim, indexClaims } from '../../claims/index.ts';
import type { EvidenceRow, EvidenceTable } from '../../evidence/index.ts';
import type { NoteEntry } from '../../notes/index.ts';
import type { Rule } from '../rule.ts';
import { claimsOfRow } from './claims-of-row.ts';
import { isNumber, numbersIn } from './numbers-in-text.ts';

/** A table's numbers, and the defaults of a note, are those of the claims that retell the same sentence. */
export const figuresAgree: Rule = {
  name: 'figures-agree',
  reads: ['chapters', 'evidence', 'notes'],
  after: ['sentence-resolves'],
  why: 'A reader meets the same figure in prose, in a table and as the start of a note. Where they differ, one of them is wrong. Every number of a table’s number column stands in a claim of its row, and a note’s default that names a source sentence stands in a claim that carries it, as itself or as per cent.',
  find({ tables, notes, claims }) {
    return [
      ...tables.flatMap((table) => table.rows.flatMap((row) => findInRow(table, row, claims))),
      ...notes.flatMap((note) => findInNote(note, claims)),
    ];
  },
};

function findInRow({ columns, file }: EvidenceTable, row: EvidenceRow, all: Claim[]) {
  const claims = claimsOfRow(row, all);
  return columns.flatMap(({ key, type }) => {
    const value = row.cells[key];
    if (type !== 'number' || typeof value !== 'number' || claims.length === 0 || says(claims, [value]))
      return [];
    return [
      {
        file,
        ...row.at,
        problem: `${key} is ${value}, which no claim of ${row.from.join(', ')} says.`,
        mend: `The claims say ${listNumbers(claims)}: correct the cell or the claim.`,
      },
    ];
  });
}

function findInNote({ module, file, source }: NoteEntry, claims: Claim[]) {
  return Object.entries<NoteInput>(module.inputs).flatMap(([key, input]) => {
    if (!('sentence' in input.origin) || typeof input.default !== 'number') return [];
    const { sentence } = input.origin;
    const carrying = indexClaims(claims).bySentence.get(sentence) ?? [];
    if (carrying.length === 0 || says(carrying, [input.default, 100 * input.default])) return [];
    return [
      {
        file,
        line:
          Math.max(
            0,
            source.split('\n').findIndex((line) => line.startsWith(`  ${key}:`)),
          ) + 1,
        column: 3,
        problem: `The default of ${key} is ${input.default}, which no claim of ${sentence} says.`,
        mend: `The claims say ${listNumbers(carrying)}: correct the default, its origin or the claim.`,
      },
    ];
  });
}

/** Whether a claim has one of these numbers; a relative 1e-9 absorbs the factor of a hundred. */
const says = (claims: Claim[], values: number[]): boolean =>
  claims.some(({ text }) =>
    numbersIn(text).some((number) => values.some((value) => isNumber(number, value))),
  );

function listNumbers(claims: Claim[]): string {
  const found = [...new Set(claims.flatMap(({ text }) => numbersIn(text)))];
  return found.length > 0 ? found.join(', ') : 'no number';
}
