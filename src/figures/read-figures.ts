import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { FigureModule } from '../../content/figures/lib/contract.ts';
import type { Issue } from '../issues/index.ts';
import type { FigureEntry } from './figure-entry.ts';
import { figureSchema } from './figure-schema.ts';

/** Reads every figure under `contentRoot`, in order of slug. A module that is none is an issue, and not in the list. */
export async function readFigures(contentRoot: string): Promise<{ figures: FigureEntry[]; issues: Issue[] }> {
  const folder = join(contentRoot, 'figures');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const modules = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const read = await Promise.all(modules.map((name) => readFigure(join(folder, name))));
  return {
    figures: read.flatMap(({ figure }) => figure ?? []),
    issues: read.flatMap(({ issues }) => issues),
  };
}

async function readFigure(path: string): Promise<{ figure?: FigureEntry; issues: Issue[] }> {
  const file = `content/figures/${basename(path)}`;
  const wrong = (problem: string): Issue => ({
    rule: 'figure-keeps-contract',
    file,
    line: 1,
    column: 1,
    problem,
    mend: 'See content/figures/lib/contract.ts.',
  });
  try {
    const module = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as FigureModule;
    const { error } = figureSchema.safeParse(module);
    if (error)
      return { issues: error.issues.map(({ path: at, message }) => wrong(`${at.join('.')} ${message}.`)) };
    const figure = { slug: basename(path, '.ts'), file, source: readFileSync(path, 'utf8'), module };
    return { figure, issues: [] };
  } catch (error) {
    return {
      issues: [wrong(`The module does not load: ${error instanceof Error ? error.message : error}.`)],
    };
  }
}
