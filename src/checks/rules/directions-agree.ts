import type { Column, EvidenceRow, EvidenceTable } from '../../evidence/index.ts';
import { saidIn, type WordClass } from '../../facts/index.ts';
import type { Library } from '../../library/index.ts';
import type { Rule } from '../rule.ts';
import { claimsOfRow } from './claims-of-row.ts';

/** A class of words that says the same as each: what improves may be called up. */
const MEANT: Record<'up' | 'down', WordClass> = { up: 'better', down: 'worse' };

/** A cell that says up or down does not say the opposite of the claims behind it. */
export const directionsAgree: Rule = {
  name: 'directions-agree',
  reads: ['chapters', 'evidence'],
  after: ['sentence-resolves'],
  why: 'A direction is soon turned round in a table. Where a verdict column has the options up and down, the claims of the row must say that direction, or at least not only the opposite one.',
  find(library) {
    return library.tables.flatMap((table) =>
      table.columns
        .filter(
          ({ type, options }) => type === 'verdict' && options && ('up' in options || 'down' in options),
        )
        .flatMap((column) => table.rows.flatMap((row) => findOpposed(table, column, row, library))),
    );
  },
};

function findOpposed({ file }: EvidenceTable, { key }: Column, row: EvidenceRow, { claims }: Library) {
  const said = row.cells[key];
  if (said !== 'up' && said !== 'down') return [];
  const opposite = said === 'up' ? 'down' : 'up';
  const text = claimsOfRow(row, claims)
    .map((claim) => claim.text)
    .join(' ');
  const words = saidIn(text);
  const against = words.find(({ name, sure }) => sure && name === opposite)?.words;
  if (!against || words.some(({ name, sure }) => name === said || (sure && MEANT[said] === name))) return [];
  return [
    {
      file,
      ...row.at,
      problem: `${key} is ${said}, but the claims of ${row.from.join(', ')} say “${against}”.`,
      mend: 'Correct the cell, or name in claims the one that it rests on.',
    },
  ];
}
