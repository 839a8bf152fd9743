import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname, join, relative } from 'node:path';
import type { Issue } from './issue.ts';
import type { ModuleImport } from './module-imports.ts';
import { type ModuleTree, parseModule } from './module-tree.ts';
import { suggest } from './nearest.ts';

/** What modules of a folder may import. */
export interface ImportRule {
  /** As a sentence says it: “only from ./lib/”. */
  words: string;
  allows(specifier: string): boolean;
}

export type Fault = Omit<Issue, 'rule'>;

/** Names a file from the project's root, as issues do. */
export const fileName = (path: string, contentRoot: string): string =>
  relative(join(contentRoot, '..'), path).replaceAll('\\', '/');

/**
 * Why the module at `path` can't be loaded, all reasons at once, from the trees of its text and of the content files it
 * imports. What went wrong only when it ran is told from `error`.
 */
export function diagnoseModule(path: string, contentRoot: string, error: unknown): Fault[] {
  const faults = walk(path, contentRoot, new Set());
  return faults.length > 0 ? faults : [tellError(path, contentRoot, error)];
}

/** The file's own faults, else those of what it imports: a file that is broken is told once, where it is. */
function walk(path: string, contentRoot: string, seen: Set<string>): Fault[] {
  if (seen.has(path)) return [];
  seen.add(path);
  const tree = parseModule(readFileSync(path, 'utf8'));
  const file = fileName(path, contentRoot);
  if (tree.faults.length > 0)
    return tree.faults.map((fault) => ({ file, ...fault, mend: 'Correct the syntax here or just before.' }));
  const near = tree.imports.filter(({ specifier }) => specifier.startsWith('.'));
  const own = near.flatMap((each) => findUnmet(each, path, file));
  if (own.length > 0) return own;
  return near.flatMap(({ specifier }) => {
    const target = join(dirname(path), specifier);
    return extname(target) === '.ts' ? walk(target, contentRoot, seen) : [];
  });
}

/** A file that is not there, or names that it does not export. */
function findUnmet(from: ModuleImport, path: string, file: string): Fault[] {
  const target = join(dirname(path), from.specifier);
  if (!existsSync(target)) {
    const { line, column } = from;
    return [
      { file, line, column, problem: `There is no file “${from.specifier}”.`, mend: nearestFile(target) },
    ];
  }
  if (extname(target) !== '.ts') return [];
  const { faults, exports } = parseModule(readFileSync(target, 'utf8'));
  if (faults.length > 0) return [];
  return from.names
    .filter(({ name }) => !exports.values.includes(name))
    .map(({ name, line, column }) => ({
      file,
      line,
      column,
      problem: `${from.specifier} exports no \`${name}\`.`,
      mend: mendOf(name, from.specifier, exports),
    }));
}

function mendOf(name: string, specifier: string, { values, types }: ModuleTree['exports']): string {
  if (types.includes(name)) return `It is a type: write import type { ${name} } from '${specifier}'.`;
  return suggest(name, values, `It exports ${values.join(', ') || 'nothing'}.`);
}

function nearestFile(target: string): string {
  const folder = dirname(target);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /(?<!\.test)\.ts$/.test(name)) : [];
  return suggest(basename(target), names, 'Correct the name, or add the file.');
}

/** Imports that `rule` forbids. */
export function findForbidden(path: string, contentRoot: string, rule: ImportRule): Fault[] {
  const { imports } = parseModule(readFileSync(path, 'utf8'));
  return imports
    .filter(({ specifier }) => !rule.allows(specifier))
    .map(({ specifier, line, column }) => ({
      file: fileName(path, contentRoot),
      line,
      column,
      problem: `It imports “${specifier}”.`,
      mend: `Import ${rule.words}.`,
    }));
}

/** Where Node shows the line that it can't run, and what is wrong in it by a row of carets below. */
const SHOWN = /^(?:file:\/\/)?(\S+?)(?:\?\S*?)?:(\d+)\n[^\n]*\n( *)\^/;
/** A place in a stack. */
const FRAME = /(?:\(|at )(?:file:\/\/)?(\/[^\s()?]+?|[A-Za-z]:[^\s()?]+?)(?:\?[^\s():]*)?:(\d+):(\d+)/g;

function placesIn(stack: string): { at: string; line: number; column: number }[] {
  const [, shown, row, indent = ''] = SHOWN.exec(stack) ?? [];
  const places = [...stack.matchAll(FRAME)].map(([, at = '', line, column]) => ({
    at,
    line: Number(line),
    column: Number(column),
  }));
  return shown ? [{ at: shown, line: Number(row), column: indent.length + 1 }, ...places] : places;
}

/** What was thrown while the module ran, at the place in the content that its stack names first. */
function tellError(path: string, contentRoot: string, error: unknown): Fault {
  const thrown: NodeJS.ErrnoException = error instanceof Error ? error : new Error(String(error));
  const { message, stack = '', code } = thrown;
  const place = placesIn(stack).find(({ at }) => at.startsWith(contentRoot));
  const { at, line, column } = place ?? { at: path, line: 1, column: 1 };
  return {
    file: fileName(at, contentRoot),
    line,
    column,
    problem: `Loading it stops: ${message.replace(/\.?$/, '.')}`,
    mend:
      code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX'
        ? 'Types are taken away, nothing is translated: write it in JavaScript, with types.'
        : 'A module only declares when it is loaded: mend what throws here.',
  };
}
