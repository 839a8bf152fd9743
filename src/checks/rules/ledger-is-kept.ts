import { digest, LEDGER_FILES } from '../../claims/index.ts';
import { listTags } from '../../library/index.ts';
import type { Rule } from '../rule.ts';

/** Every tag of the ledger stands in the content or is retired; every claim's wording is recorded. */
export const ledgerIsKept: Rule = {
  name: 'ledger-is-kept',
  why: 'A link to a tag must work for ever. A tag that no longer stands anywhere has to be retired with a reason, and each wording of a claim is recorded so that a citation of it can be checked.',
  find(library) {
    const { ledger, claims } = library;
    const live = new Set(listTags(library).map(({ tag }) => tag));
    const retired = new Set(ledger.retired.map(({ tag }) => tag));
    const file = (name: keyof typeof LEDGER_FILES) => `content/ledger/${LEDGER_FILES[name]}`;
    const lost = ledger.given.flatMap(({ tag, kind }, index) =>
      live.has(tag) || retired.has(tag)
        ? []
        : [
            {
              file: file('given'),
              line: index + 1,
              column: 1,
              problem: `The ${kind} ${tag} stands nowhere.`,
              mend: `Put it back, or retire it: npm run tag -- retire ${tag} "reason" [successor].`,
            },
          ],
    );
    const dangling = ledger.retired.flatMap(({ tag, successor }, index) =>
      !successor || live.has(successor) || retired.has(successor)
        ? []
        : [
            {
              file: file('retired'),
              line: index + 1,
              column: 1,
              problem: `The successor of ${tag} is not a tag of the ledger.`,
              mend: 'Name a tag that stands.',
            },
          ],
    );
    const last = new Map(ledger.wordings.map(({ tag, sha256 }) => [tag, sha256]));
    const unrecorded = claims
      .filter(({ tag, text }) => tag && last.get(tag) !== digest(text))
      .map(({ file, line, column, tag }) => ({
        file,
        line,
        column,
        problem: `This wording of ${tag} is not in the ledger.`,
        mend: 'Run npm run tag.',
      }));
    return [...lost, ...dangling, ...unrecorded];
  },
};
