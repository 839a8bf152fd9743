import type { Column, EvidenceRow, EvidenceTable } from '../../evidence/index.ts';
import type { Library } from '../../library/index.ts';
import type { Rule } from '../rule.ts';
import { claimsOfRow } from './claims-of-row.ts';

/** Words by which a statement denies. */
const DENIAL =
  /\b(not|no|none|nor|neither|never|without|cannot|nothing|hardly|unlikely|fail(s|ed)?|lack(s|ed|ing)?|unchanged|absen(t|ce)|non-\w+|doubt\w*|contradict\w*|instead of|only|alone)\b|n’t\b/i;

/** Words that set a part of what is said against the rest: such a statement may hold both. */
const CONTRAST =
  /\b(but|while|whereas|except|although|though|however|only|alone|others?|rather|in contrast|than)\b/i;

/** A verdict that is a “not” stands on claims that say one, and one that is not, on a claim without. */
export const verdictAgrees: Rule = {
  name: 'verdict-agrees',
  reads: ['chapters', 'evidence'],
  after: ['sentence-resolves', 'cell-claim-resolves'],
  why: 'Transported and not transported are one word apart. Where a verdict column has a value marked with denies, the claims of a row with that value must say a “not”, and a row with a plain “yes” needs a claim that says none.',
  find(library) {
    return library.tables.flatMap((table) =>
      table.columns
        .filter(
          ({ type, options }) =>
            type === 'verdict' && Object.values(options ?? {}).some(({ denies }) => denies),
        )
        .flatMap((column) => table.rows.flatMap((row) => findOpposed(table, column, row, library))),
    );
  },
};

function findOpposed(
  { file }: EvidenceTable,
  { key, options }: Column,
  row: EvidenceRow,
  { claims }: Library,
) {
  const option = options?.[String(row.cells[key])];
  const texts = claimsOfRow(row, claims).map(({ text }) => text);
  if (!option || texts.length === 0) return [];
  const denying = texts.filter((text) => DENIAL.test(text));
  const isDenied = denying.length === texts.length && !denying.some((text) => CONTRAST.test(text));
  const isOpposed = option.denies ? denying.length === 0 : option.tone === 'yes' && isDenied;
  if (!isOpposed) return [];
  const say = option.denies ? 'none says a “not”' : 'every one says a “not”';
  return [
    {
      file,
      ...row.at,
      problem: `${key} is “${option.word}”, but of the claims of ${row.from.join(', ')} ${say}.`,
      mend: 'Correct the cell, or name in claims the one that it rests on.',
    },
  ];
}
