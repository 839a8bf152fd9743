import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Rolldown from 'rolldown/utils';
import { cached } from '../cache.ts';
import { type Fault, fileName } from './diagnose-module.ts';
import { type ModuleTree, parseModule } from './module-tree.ts';

/**
 * What is malformed in the TypeScript files of folders, tests among them. Node takes types away unread and opens no
 * test, so that it runs what the build and the type check refuse.
 */
export function findSyntaxFaults(folders: string[], contentRoot: string): Fault[] {
  return folders.flatMap((folder) =>
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .flatMap((name) => {
        const text = readFileSync(join(folder, name), 'utf8');
        const faults = cached('module-syntax', [text], () => findFaults(name, text));
        const file = fileName(join(folder, name), contentRoot);
        return faults.map((fault) => ({ file, ...fault, mend: 'Correct the syntax here or just before.' }));
      }),
  );
}

/** A fast parser sees that all is well; the compiler, ten times as slow to load, has the words where it is not. */
function findFaults(name: string, text: string): ModuleTree['faults'] {
  const { parseSync } = createRequire(import.meta.url)('rolldown/utils') as typeof Rolldown;
  return parseSync(name, text).errors.length > 0 ? parseModule(text).faults : [];
}
