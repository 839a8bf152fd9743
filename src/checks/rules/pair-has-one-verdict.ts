import type { Reference, SupportRow } from '../../citations/index.ts';
import { type Claim, indexClaims, latestRevision } from '../../claims/index.ts';
import type { Issue } from '../../issues/index.ts';
import type { Library } from '../../library/index.ts';
import type { Rule } from '../rule.ts';

/** Every pair of a claim and a reference that it cites has exactly one row, which says what was read and which wording was judged. */
export const pairHasOneVerdict: Rule = {
  name: 'pair-has-one-verdict',
  reads: ['chapters', 'references', 'ledger'],
  after: ['sentence-resolves'],
  why: 'Beside each citation stands an honest word on whether the reference supports the claim. It comes from the one support row that the reference has for that claim’s tag: two could disagree, and one that no citation asks for would be counted nowhere.',
  find(library) {
    return [...findUnjudged(library), ...findFaultyRows(library)];
  },
};

/** Pairs without a row. A claim without a tag is told by its own rule. */
function findUnjudged({ claims, references, ledger }: Library): Omit<Issue, 'rule'>[] {
  const judged = new Map(
    references.map(({ reference: { id, custom } }) => [
      id,
      new Set(custom.support.map(({ claim }) => claim)),
    ]),
  );
  return claims
    .filter(({ tag }) => tag)
    .flatMap(({ tag, cites, file, line, column }) =>
      [...new Set(cites)]
        .filter((key) => judged.get(key)?.has(tag) === false)
        .map((key) => ({
          file,
          line,
          column,
          problem: `Nothing says whether ${key} supports the claim ${tag}.`,
          mend: `Give ${key} a support row with "claim": "${tag}" and "judged": ${latestRevision(ledger, tag)}; npm run tag opens one.`,
        })),
    );
}

function findFaultyRows(library: Library): Omit<Issue, 'rule'>[] {
  return library.references.flatMap(({ reference, place }) =>
    reference.custom.support.flatMap((row, index) => {
      const fault = faultOf(row, index, reference, library);
      return fault ? [{ ...place('custom', 'support', index, fault.field), ...fault.told }] : [];
    }),
  );
}

interface Fault {
  field: keyof SupportRow;
  told: { problem: string; mend: string };
}

const fault = (field: Fault['field'], problem: string, mend: string): Fault => ({
  field,
  told: { problem, mend },
});

function faultOf(
  row: SupportRow,
  index: number,
  { id, custom }: Reference,
  library: Library,
): Fault | undefined {
  const { claim: tag, judged, verdict, read, on } = row;
  const [claim] = indexClaims(library.claims).byTag.get(tag) ?? [];
  if (custom.support.findIndex(({ claim: other }) => other === tag) !== index)
    return fault(
      'claim',
      `${id} has two verdicts on the claim ${tag}.`,
      'Keep the one that was judged by what was read.',
    );
  if (!claim?.cites.includes(id)) return astray(id, tag, claim, library);
  const last = latestRevision(library.ledger, tag);
  if (judged > last)
    return fault(
      'judged',
      `${id} was judged on wording ${judged} of ${tag}, which has ${last}.`,
      `Write the wording that was judged, at most ${last}.`,
    );
  if ((read === 'nothing') !== (on === undefined))
    return fault(
      on ? 'on' : 'read',
      `${id} says for ${tag} that ${on ? `nothing was read, on ${on}` : `the ${read} was read, and not when`}.`,
      'Write what was read and on which day; or "read": "nothing", and no day.',
    );
  if (read === 'nothing' && verdict !== 'not-checked')
    return fault(
      'verdict',
      `${id} has the verdict “${verdict}” on ${tag}, and nothing was read for it.`,
      'Read the work; until then it is not-checked.',
    );
  return undefined;
}

/** A row whose claim does not cite the reference: retired, unknown, or without the citation. */
function astray(id: string, tag: string, claim: Claim | undefined, { ledger }: Library): Fault {
  const retired = ledger.retired.find((line) => line.tag === tag);
  if (retired?.successor)
    return fault(
      'claim',
      `The claim ${tag} is retired; ${retired.successor} took its place.`,
      `Judge ${id} for ${retired.successor}, if that cites it; else take the row out.`,
    );
  if (retired) return fault('claim', `The claim ${tag} is retired.`, 'Take the row out.');
  if (!claim) return fault('claim', `There is no claim ${tag}.`, 'Correct the tag, or take the row out.');
  return fault(
    'claim',
    `The claim ${tag} does not cite ${id}.`,
    `Take the row out, or cite [@${id}] in the claim.`,
  );
}
