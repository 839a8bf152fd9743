/**
 * `npm run new -- KIND NAME`: writes a small valid chapter, table, note, figure, reference or term, and says what is
 * to be done next. What can't be written is told in a sentence, with exit 1, and nothing is written.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { suggest } from '../issues/index.ts';
import { type Library, readLibrary } from '../library/index.ts';
import { newChapter } from './new/chapter.ts';
import { newFigure } from './new/figure.ts';
import { newNote } from './new/note.ts';
import { newReference } from './new/reference.ts';
import { Refusal, type Skeleton } from './new/skeleton.ts';
import { newTable } from './new/table.ts';
import { newTerm } from './new/term.ts';
import { writeSkeleton } from './new/write-skeleton.ts';

/** What the terminal shows, and whether nothing was written. */
export interface Made {
  text: string;
  failed: boolean;
}

interface Asked {
  from?: string;
  table?: string;
}

interface Kind {
  /** How it is called. */
  usage: string;
  options: (keyof Asked)[];
  make(library: Library, name: string, asked: Asked): Skeleton | Promise<Skeleton>;
}

const KINDS: Record<string, Kind> = {
  chapter: { usage: 'chapter a-slug [--from SENTENCE]', options: ['from'], make: newChapter },
  table: { usage: 'table a-name [--from SENTENCE]', options: ['from'], make: newTable },
  note: { usage: 'note a-slug', options: [], make: newNote },
  figure: { usage: 'figure a-slug [--table ID]', options: ['table'], make: newFigure },
  reference: {
    usage: 'reference KEY|DOI [--from FILE.bib|.ris|.json]',
    options: ['from'],
    make: newReference,
  },
  term: { usage: 'term "the term"', options: [], make: newTerm },
};

/** Makes what the arguments ask for in a content folder. Never throws for what the author wrote. */
export async function makeNew(contentRoot: string, args: string[]): Promise<Made> {
  try {
    const { kind, name, asked } = readArguments(args);
    const skeleton = await kind.make(await readLibrary(contentRoot), name, asked);
    writeSkeleton(contentRoot, skeleton);
    return { text: tell(skeleton), failed: false };
  } catch (error) {
    if (error instanceof Refusal) return { text: error.message, failed: true };
    throw error;
  }
}

function readArguments(args: string[]): { kind: Kind; name: string; asked: Asked } {
  const { values, positionals } = parse(args);
  const [word, name, ...rest] = positionals;
  if (word === undefined) throw new Refusal(`Say what to write:\n${listKinds()}`);
  const kind = Object.hasOwn(KINDS, word) ? KINDS[word] : undefined;
  if (!kind) {
    const kinds = Object.keys(KINDS);
    throw new Refusal(`There is no kind “${word}”. ${suggest(word, kinds, `Kinds: ${kinds.join(', ')}.`)}`);
  }
  const usage = `npm run new -- ${kind.usage}`;
  if (!name?.trim()) throw new Refusal(`Say its name: ${usage}`);
  if (rest.length > 0)
    throw new Refusal(
      `“${[name, ...rest].join(' ')}” is more than one word: put it in quotes, as in ${usage}`,
    );
  const stray = Object.keys(values).find((option) => !kind.options.includes(option as keyof Asked));
  if (stray) throw new Refusal(`A ${word} takes no --${stray}: ${usage}`);
  return { kind, name: name.trim(), asked: values };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { from: { type: 'string' }, table: { type: 'string' } },
    });
  } catch (error) {
    const [reason] = (error as Error).message.split('. ');
    throw new Refusal(`${reason?.replace(/\.$/, '')}. Usage:\n${listKinds()}`);
  }
}

const listKinds = (): string =>
  Object.values(KINDS)
    .map(({ usage }) => `  npm run new -- ${usage}`)
    .join('\n');

function tell({ files, said = [], next }: Skeleton): string {
  return [
    ...files.map(({ path, replaces }) => `${replaces ? 'Added to' : 'Wrote'} content/${path}`),
    ...said,
    'Next:',
    ...next.map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n');
}

if (import.meta.main) {
  const { text, failed } = await makeNew(
    resolve(import.meta.dirname, '../../content'),
    process.argv.slice(2),
  );
  (failed ? console.error : console.log)(text);
  process.exitCode = failed ? 1 : 0;
}
