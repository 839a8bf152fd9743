import { parseModule, suggest } from '../../issues/index.ts';
import type { Rule } from '../rule.ts';

/** Every cited key is an entry of the bibliography. */
export const citationResolves: Rule = {
  name: 'citation-resolves',
  reads: ['chapters', 'evidence', 'notes', 'references'],
  why: 'A citation that leads nowhere makes a claim look sourced when it is not. Every key in a chapter, a table or a note is the id of an entry in content/references/.',
  find({ chapters, tables, notes, references }) {
    const known = references.map(({ reference }) => reference.id);
    const isKnown = new Set(known);
    const renamed = new Map(
      references.flatMap(({ reference: { id, custom } }) => (custom.formerly ?? []).map((key) => [key, id])),
    );
    const cited = [
      ...chapters.flatMap(({ citations }) => citations),
      ...tables.flatMap(({ file, rows }) =>
        rows.flatMap(({ refs, at }) => refs.map((name) => ({ file, ...at, name }))),
      ),
      ...notes.flatMap(({ file, source, module }) =>
        module.sources.map((name, index) => ({
          file,
          name,
          // The tree is made only for a key that is not known.
          ...(isKnown.has(name) ? { line: 1, column: 1 } : parseModule(source).at(['sources', index])),
        })),
      ),
    ];
    return cited
      .filter(({ name }) => !isKnown.has(name))
      .map(({ file, line, column, name }) => ({
        file,
        line,
        column,
        problem: `There is no reference “${name}”.`,
        mend: renamed.has(name)
          ? `The work was identified since: cite it as [@${renamed.get(name)}].`
          : suggest(name, known, 'Add it to content/references/ or correct the key.'),
      }));
  },
};
