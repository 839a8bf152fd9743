import { chapterFrontmatter, findChapterFiles, parseChapterFile } from '../../claims/index.ts';
import type { Library } from '../../library/index.ts';
import { chooseSentence } from './choose-sentence.ts';
import { checkName, toTitle } from './names.ts';
import { meaningOf, modeline, type Skeleton, toWrite } from './skeleton.ts';

/** A chapter with everything that one must have, and one claim. */
export function newChapter(library: Library, slug: string, asked: { from?: string }): Skeleton {
  const { chapters, ledger, contentRoot } = library;
  const files = findChapterFiles(contentRoot);
  const old = [...ledger.chapters, ...files].map((chapter) => chapter.slug);
  checkName('chapter', slug, [...old, ...library.moved.map(({ from }) => from)]);
  const sentence = chooseSentence(library, asked.from);
  const last = Math.max(0, ...files.map(({ name }) => parseChapterFile(name)?.number ?? 0));
  const name = `${String(last + 1).padStart(2, '0')}-${slug}.mdx`;
  const part = chapters.at(-1)?.frontmatter.part ?? 'The first part';
  const cites = sentence.keys.length > 0 ? ` [${sentence.keys.map((key) => `@${key}`).join('; ')}]` : '';
  const text = `---
${modeline('chapter')}
${frontmatter(slug, part, sentence.id)}---

## ${toTitle(slug)}

${toWrite('What the section is about: prose around the claims needs no source, and states no fact.')}
<Claim from="${sentence.id}" kind="finding">${toWrite(`What ${sentence.id} states, in your own words`)}${cites}</Claim>.
`;
  return {
    files: [{ path: `chapters/${name}`, text }],
    said: [
      `Its address is /chapters/${slug}/; the number is the reading order alone. It may be changed, and two files may share one: then the name decides.`,
      `It stands in the part “${part}”, as the chapter before it does.`,
      sentence.why,
    ],
    next: [
      'Replace each ‹…›; name in covers what the chapter answers for, and carry each of those sentences in a claim.',
      'Run npm run tag, then npm run check: it lists every ‹…› that is left.',
    ],
  };
}

type Aim = { aim: string; met: string[] };
/** What a key of the frontmatter is written with. */
type Written = string | (string | Aim)[];

/** Every key with what the schema says of it. */
function frontmatter(slug: string, part: string, sentence: string): string {
  const values: Record<keyof typeof chapterFrontmatter.shape, Written> = {
    title: toTitle(slug),
    standfirst: toWrite('What the chapter argues'),
    part,
    objectives: ['Explain …', 'Judge …'].map((aim) => ({ aim: toWrite(aim), met: [toTitle(slug)] })),
    covers: [sentence],
    summary: [toWrite('First point'), toWrite('Second point')],
    next: '[]',
  };
  return Object.entries(values)
    .map(([key, value]) => {
      const field = chapterFrontmatter.shape[key as keyof typeof values];
      return `# ${meaningOf(field)}\n${key}:${writeValue(value)}\n`;
    })
    .join('');
}

function writeValue(value: Written): string {
  if (Array.isArray(value)) return value.map((item) => `\n  - ${writeItem(item)}`).join('');
  return ` ${value === '[]' ? value : JSON.stringify(value)}`;
}

const writeItem = (item: string | Aim): string =>
  typeof item === 'string'
    ? JSON.stringify(item)
    : `aim: ${JSON.stringify(item.aim)}\n    met: ${JSON.stringify(item.met)}`;
