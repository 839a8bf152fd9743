import { parseChapterFile } from '../claims/index.ts';
import type { Issue } from '../issues/index.ts';
import { listContentFiles } from './content-paths.ts';

interface Shelf {
  /** The names that are read there, from the content folder. */
  read: RegExp;
  /** How such a file is named. */
  example: string;
  /** The name that was likely meant for a file that lies there; nothing where there is none. */
  meant?(name: string): string | undefined;
}

const MODULE = /^[a-z0-9]+(-[a-z0-9]+)*(\.test)?\.ts$/;
const under = (folder: string, name: RegExp) => new RegExp(`^${folder}/${name.source.replace(/^\^/, '')}`);

/** What is read in each folder of the content. */
const SHELVES: Record<string, Shelf> = {
  chapters: { read: /^chapters\/[^/]*$/, example: '07-drug-transport.mdx', meant: chapterName },
  references: { read: /^references\/[^/]+\.json$/, example: 'editors.json', meant: withEnd('.json') },
  sources: {
    read: /^sources\/([^/]+\.json|[a-z][a-z0-9-]*\.facts\.yaml|(excused|forms)\.yaml)$/,
    example: 'chiosa.json',
    meant: withEnd('.json'),
  },
  evidence: {
    read: /^evidence\/t\d+-[a-z0-9-]+\.yaml$/,
    example: 't4-drug-transporter.yaml',
    meant: tableName,
  },
  notes: {
    read: new RegExp(
      `${under('notes', MODULE).source}|${under('notes/lib', MODULE).source}|^notes/reference/[a-z0-9-]+\\.json$`,
    ),
    example: 'sudep-risk.ts',
    meant: moduleName,
  },
  figures: {
    read: new RegExp(`${under('figures', MODULE).source}|${under('figures/lib', MODULE).source}`),
    example: 'sudep-rates.ts',
    meant: moduleName,
  },
  ledger: { read: /^ledger\/([a-z]+\.jsonl|releases\/.+|[a-z]+\.json)$/, example: 'tags.jsonl' },
};

const FILES = ['glossary.yaml', 'moved.yaml', 'errata.yaml'];

/** Files of the content that nothing reads: what stands in them would vanish from the site without a word. */
export function findStrayFiles(contentRoot: string): Issue[] {
  const paths = listContentFiles(contentRoot);
  const strays = paths.filter((path) => !isRead(path)).map((path) => ({ path, mend: mendName(path) }));
  const orphans = paths.flatMap((path) => {
    const slug = isRead(path) ? servedSlug(path) : undefined;
    if (!slug || paths.includes(`notes/${slug}.ts`) || paths.includes(`notes/lib/${slug}.ts`)) return [];
    return [{ path, mend: `Name it as the module that it serves, or write content/notes/${slug}.ts.` }];
  });
  return [...strays, ...orphans].map(({ path, mend }) => ({
    rule: 'file-is-read',
    file: `content/${path}`,
    line: 1,
    column: 1,
    problem: 'Nothing reads this file, so nothing of it is on the site.',
    mend,
  }));
}

/** The name of the note, or library of notes, whose reference values or test a file holds; nothing for any other file. */
function servedSlug(path: string): string | undefined {
  return /^notes\/(?:reference\/)?([a-z0-9-]+)(?:\.test\.ts|\.json)$/.exec(path)?.[1];
}

function isRead(path: string): boolean {
  const [folder = '', ...rest] = path.split('/');
  if (FILES.includes(path)) return true;
  if (folder === 'chapters') return rest.length === 1 && parseChapterFile(rest[0] ?? '') !== undefined;
  return SHELVES[folder]?.read.test(path) ?? false;
}

function mendName(path: string): string {
  const [folder = '', ...rest] = path.split('/');
  const shelf = rest.length > 0 ? SHELVES[folder] : undefined;
  if (!shelf) return `Move it to one of ${Object.keys(SHELVES).join(', ')}, or out of content/.`;
  const meant = shelf.meant?.(rest.at(-1) ?? '');
  if (meant) return `Name it content/${folder}/${meant}, or move it out of content/.`;
  return `Name it like content/${folder}/${shelf.example}, or move it out of content/.`;
}

const kebab = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

const stem = (name: string): string => name.replace(/\.[^.]*$/, '');

function chapterName(name: string): string | undefined {
  const [, number = '', rest = ''] = /^(?:(\d+)[a-z]?)?[-_ .]*(.*)$/i.exec(stem(name)) ?? [];
  const slug = kebab(rest);
  return slug ? `${number ? number.padStart(2, '0') : 'NN'}-${slug}.mdx` : undefined;
}

function tableName(name: string): string | undefined {
  const [, number = '', rest = ''] = /^t?(\d*)(.*)$/i.exec(stem(name)) ?? [];
  return `t${number || 'N'}-${kebab(rest) || 'name'}.yaml`;
}

function moduleName(name: string): string | undefined {
  const slug = kebab(stem(name).replace(/\.test$/, ''));
  return slug ? `${slug}${/\.test\./.test(name) ? '.test' : ''}.ts` : undefined;
}

function withEnd(end: string): (name: string) => string | undefined {
  return (name) => (kebab(stem(name)) ? `${kebab(stem(name))}${end}` : undefined);
}
