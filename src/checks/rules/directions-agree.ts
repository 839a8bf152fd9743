import type { Column, EvidenceRow, EvidenceTable } from '../../evidence/index.ts';
import type { Library } from '../../library/index.ts';
import type { Rule } from '../rule.ts';
import { claimsOfRow } from './claims-of-row.ts';

/** Words that say a direction, as they stand in claims. */
const WORDS = {
  up: /\b(more|higher|great\w*|larger|rich\w*|rise[ns]?|rising|rose|rais\w+|increas\w+|elevat\w+|excess\w*|gain\w*|grow\w*|grew|strong\w*|enhanc\w+|overexpress\w*|overactiv\w*|upregulat\w*|up(wards?)?|abundan\w+|too much|improv\w+|better|promot\w+|stimulat\w+|boost\w*|add(s|ed)?|prolong\w*|protect\w*)\b/i,
  down: /\b(less\w*|lower\w*|fewer|fall\w*|fell|decreas\w+|reduc\w+|drop\w*|declin\w+|diminish\w*|weak\w*|small\w*|short\w*|suppress\w*|downregulat\w*|down(wards?)?|los[st]\w*|losing|poor\w*|worse\w*|inhibit\w*|block\w*|spar(e[sd]?|ing)|thin\w*|cut\w*|eas(e[sd]?|ing)|milder|limit\w*|protect\w*|prevent\w*|scarce\w*)\b/i,
} as const;
type Direction = keyof typeof WORDS;

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
  const opposite: Direction = said === 'up' ? 'down' : 'up';
  const text = claimsOfRow(row, claims)
    .map((claim) => claim.text)
    .join(' ');
  const against = WORDS[opposite].exec(text)?.[0];
  if (!against || WORDS[said].test(text)) return [];
  return [
    {
      file,
      ...row.at,
      problem: `${key} is ${said}, but the claims of ${row.from.join(', ')} say “${against}”.`,
      mend: 'Correct the cell, or name in claims the one that it rests on.',
    },
  ];
}
