import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../library/index.ts';
import type { Rule } from '../rule.ts';

/** What `npm run new` leaves for the author. */
const LEFT = /‹[^›\n]*›/g;
const TEXTS = /\.(mdx|yaml|ts|json)$/;

/** No file of the content holds a ‹…› that its author was to replace. */
export const nothingIsLeftToWrite: Rule = {
  name: 'nothing-is-left-to-write',
  why: 'What npm run new writes is sound in form, and says in ‹…› what is still to be written. Such a bracket is never published: the single angle quotation marks stand nowhere else in the content.',
  find({ contentRoot }: Library) {
    const names = readdirSync(contentRoot, { recursive: true, encoding: 'utf8' })
      .filter((name) => TEXTS.test(name))
      .map((name) => name.replaceAll('\\', '/'))
      .sort();
    return names.flatMap((name) => findLeft(readFileSync(join(contentRoot, name), 'utf8'), name));
  },
};

function findLeft(text: string, name: string) {
  if (!text.includes('‹')) return [];
  return text.split('\n').flatMap((line, index) =>
    [...line.matchAll(LEFT)].map((match) => ({
      file: `content/${name}`,
      line: index + 1,
      column: match.index + 1,
      problem: `${match[0]} is still to be written.`,
      mend: 'Replace it, brackets and all, or take out what it stands in.',
    })),
  );
}
