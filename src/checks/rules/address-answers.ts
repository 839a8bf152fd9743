import { LEDGER_FILES, MOVED_FILE } from '../../claims/index.ts';
import { suggest } from '../../issues/index.ts';
import type { Library } from '../../library/index.ts';
import type { Rule } from '../rule.ts';
import { renamedTo } from './renamed-chapter.ts';

/** Every address that a chapter ever had answers: with the chapter, or with the one that took its place. */
export const addressAnswers: Rule = {
  name: 'address-answers',
  mendedByTag: true,
  reads: ['chapters', 'ledger', 'moved'],
  why: 'People link to chapters. A chapter that is renamed, merged or split leaves its old address behind in content/moved.yaml, with the chapter that answers there now; content/ledger/chapters.jsonl keeps every address that one ever had.',
  find: (library) => [...findUnanswered(library), ...findUnrecorded(library), ...findMisled(library)],
};

function findUnanswered(library: Library) {
  const { chapters, ledger, moved } = library;
  const answering = new Set([...chapters.map(({ slug }) => slug), ...moved.map(({ from }) => from)]);
  return ledger.chapters
    .filter(({ slug }) => !answering.has(slug))
    .map(({ slug }) => {
      const likely = renamedTo(library, slug);
      return {
        file: MOVED_FILE,
        line: 1,
        column: 1,
        problem: `There was a chapter “${slug}”, and nothing answers at its address now.`,
        mend: `Write here “${slug}: ${likely ?? 'NAME'}”${likely ? '' : ', with the chapter that takes its readers'}.`,
      };
    });
}

function findUnrecorded({ chapters, ledger }: Library) {
  const recorded = new Set(ledger.chapters.map(({ slug }) => slug));
  return chapters
    .filter(({ slug }) => !recorded.has(slug))
    .map(({ slug, file }) => ({
      file,
      line: 1,
      column: 1,
      problem: `The address of “${slug}” is not in content/ledger/${LEDGER_FILES.chapters}.`,
      mend: 'Run npm run tag.',
    }));
}

function findMisled({ chapters, moved }: Library) {
  const slugs = chapters.map(({ slug }) => slug);
  return moved.flatMap(({ from, to, file, line, column }) => {
    if (slugs.includes(from))
      return [
        {
          file,
          line,
          column,
          problem: `“${from}” is a chapter again, and answers itself.`,
          mend: 'Take the line out.',
        },
      ];
    if (slugs.includes(to)) return [];
    const mend = suggest(
      to,
      slugs,
      `Name a chapter: ${slugs.slice(0, 8).join(', ')}${slugs.length > 8 ? ' …' : ''}.`,
    );
    return [{ file, line, column, problem: `There is no chapter “${to}” to answer for “${from}”.`, mend }];
  });
}
