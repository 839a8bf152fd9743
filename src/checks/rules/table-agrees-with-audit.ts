import { auditOf, type Reference, type Verdict } from '../../citations/index.ts';
import type { EvidenceRow } from '../../evidence/index.ts';
import type { Library } from '../../library/index.ts';
import type { Rule } from '../rule.ts';
import { claimsOfRow } from './claims-of-row.ts';

/** What a table's column may call the verdicts; `none` stands where no reference is given. */
const CALLED: Record<string, Verdict> = {
  fits: 'supports',
  supports: 'supports',
  partly: 'partly',
  mismatch: 'mismatch',
  'not-checked': 'not-checked',
};
const NO_REFERENCE = 'none';

/** A cell that says how a reference fits says what the audit of the row's claims says. */
export const tableAgreesWithAudit: Rule = {
  name: 'table-agrees-with-audit',
  reads: ['chapters', 'references', 'evidence'],
  after: ['citation-resolves', 'pair-has-one-verdict'],
  why: 'A verdict column with the key support tells how the references of a row fit. The same is told at the row’s claims, and the two must not part: the cell is a verdict of one of these claims on one of these references, and “none” only where the row has no reference.',
  find(library) {
    const byKey = new Map(library.references.map(({ reference }) => [reference.id, reference]));
    return library.tables
      .filter(({ columns }) => columns.some(({ key, type }) => key === 'support' && type === 'verdict'))
      .flatMap(({ file, rows }) =>
        rows.flatMap((row) => {
          const fault = faultOf(row, verdictsOn(row, library, byKey));
          return fault ? [{ file, ...row.at, ...fault }] : [];
        }),
      );
  },
};

function verdictsOn(row: EvidenceRow, { claims }: Library, byKey: Map<string, Reference>): Verdict[] {
  const references = row.refs.flatMap((key) => byKey.get(key) ?? []);
  const verdicts = claimsOfRow(row, claims).flatMap(({ tag }) =>
    references.flatMap((reference) => auditOf(tag, reference)?.support ?? []),
  );
  return [...new Set(verdicts)];
}

function faultOf({ cells, refs }: EvidenceRow, verdicts: Verdict[]) {
  const said = String(cells.support ?? '');
  if (said === NO_REFERENCE)
    return refs.length === 0
      ? undefined
      : {
          problem: `support is “none”, and the row names ${refs.join(', ')}.`,
          mend: 'Say how it fits, or take the reference out.',
        };
  const verdict = CALLED[said];
  if (!verdict || verdicts.includes(verdict)) return undefined;
  return {
    problem: `support is “${said}”, and the audit of the row’s claims says ${verdicts.join(' and ') || 'nothing'}.`,
    mend: 'Correct the cell, or the support rows of the reference if they are wrong.',
  };
}
