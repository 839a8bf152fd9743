import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FigureModule } from '../../content/figures/lib/contract.ts';
import {
  type Fault,
  findSyntaxFaults,
  type ImportRule,
  type Issue,
  placeFaults,
  readModule,
  schemaFaults,
} from '../issues/index.ts';
import type { FigureEntry } from './figure-entry.ts';
import { FIGURE_LINES, figureSchema } from './figure-schema.ts';

const RULE = 'figure-keeps-contract';
const IMPORTS: ImportRule = {
  words: 'only from ./lib/, ../notes/ and @observablehq/plot',
  allows: (specifier) =>
    specifier === '@observablehq/plot' || /^(\.\/lib|\.\.\/notes(\/lib)?)\/[\w-]+\.ts$/.test(specifier),
};

/** The figures as read: those that are whole, the names of those that are not, and what is wrong with these. */
export interface ReadFigures {
  figures: FigureEntry[];
  /** Slugs of figures that could not be read; `issues` says why. */
  unread: string[];
  issues: Issue[];
}

/** Reads every figure under `contentRoot`, in order of slug. A module that is none is an issue, and not in the list. */
export async function readFigures(contentRoot: string): Promise<ReadFigures> {
  const folder = join(contentRoot, 'figures');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const modules = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const read = await Promise.all(modules.map((name) => readFigure(join(folder, name), contentRoot)));
  const malformed = findSyntaxFaults([folder, join(folder, 'lib')], contentRoot);
  const found = [...malformed, ...read.flatMap((each) => each.faults)];
  const faults = new Map(found.map((fault) => [JSON.stringify(fault), fault]));
  return {
    figures: read.flatMap(({ figure }) => figure ?? []),
    unread: modules.filter((_, index) => !read[index]?.figure).map((name) => basename(name, '.ts')),
    // A library file that is broken is told once, not for every figure that imports it.
    issues: [...faults.values()].map((fault) => ({ rule: ruleOf(fault), ...fault })),
  };
}

/** A note that a figure imports is told as the notes tell it. */
const ruleOf = ({ file }: Fault): string =>
  file.startsWith('content/notes/') ? 'note-keeps-contract' : RULE;

async function readFigure(
  path: string,
  contentRoot: string,
): Promise<{ figure?: FigureEntry; faults: Fault[] }> {
  const file = `content/figures/${basename(path)}`;
  const source = readFileSync(path, 'utf8');
  const read = await readModule(path, contentRoot, IMPORTS);
  if ('faults' in read) return { faults: read.faults };
  const { error } = figureSchema.safeParse(read.module);
  if (error) return { faults: placeFaults(schemaFaults(error, read.module, FIGURE_LINES), file, source) };
  const figure = { slug: basename(path, '.ts'), file, source, module: read.module as FigureModule };
  return { figure, faults: [] };
}
