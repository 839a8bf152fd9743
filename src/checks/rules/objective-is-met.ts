import { type Chapter, parseTag } from '../../claims/index.ts';
import { suggest } from '../../issues/index.ts';
import type { Library } from '../../library/index.ts';
import type { Rule } from '../rule.ts';

/** Each aim of a chapter names the sections in which a student learns it. */
export const objectiveIsMet: Rule = {
  name: 'objective-is-met',
  reads: ['chapters'],
  why: 'A chapter promises what a student can do after it. Each aim names the sections of the same chapter that meet it, by tag or by the words of the heading, so that a promise that nothing meets is seen.',
  find({ chapters }: Library) {
    return chapters.flatMap(findUnmet);
  },
};

function findUnmet({ file, keyLines, frontmatter, sections }: Chapter) {
  const names = new Set(sections.flatMap(({ tag, title }) => [tag, title]));
  const list = sections.map(({ tag, title }) => `${tag || 'no tag yet'} “${title}”`).join(', ');
  return frontmatter.objectives.flatMap(({ aim, met }) =>
    met
      .filter((name) => !names.has(name))
      .map((name) => ({
        file,
        line: keyLines.objectives ?? 1,
        column: 1,
        problem: `The aim “${aim}” is met in “${name}”, which is no section of this chapter.`,
        // A tag is no other one misspelt.
        mend: suggest(
          name,
          parseTag(name) ? [] : [...names].filter(Boolean),
          `It has ${list || 'no section'}.`,
        ),
      })),
  );
}
