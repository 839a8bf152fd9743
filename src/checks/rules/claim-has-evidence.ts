import type { Rule } from '../rule.ts';

/** A claim names a source sentence; one that neither names nor cites anything is nobody's. */
export const claimHasEvidence: Rule = {
  name: 'claim-has-evidence',
  reads: ['chapters'],
  why: 'A claim is what a review says. One without a source sentence and without a citation is ours, and belongs in an editor’s note with its reference.',
  find({ claims }) {
    return claims
      .filter(({ from, cites }) => from.length === 0 && cites.length === 0)
      .map(({ file, line, column }) => ({
        file,
        line,
        column,
        problem: 'This claim names no source sentence and cites nothing.',
        mend: 'Add from="…", or make it an <EditorNote> with its reference.',
      }));
  },
};
