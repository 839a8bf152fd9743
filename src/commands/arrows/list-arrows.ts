import { posix } from 'node:path';
import { parseSync } from 'rolldown/utils';

/** Imports from one room of the house into another, each as `importing file → imported file`. */
export interface Arrow {
  from: string;
  to: string;
  imports: string[];
}

/**
 * The room of a file: its folder in `src/`, all of `content/` as one, and a file of `src/` itself, such as
 * `src/addresses.ts`, a room of its own.
 */
export function roomOf(file: string): string {
  const [top = '', ...rest] = file.split('/');
  return top === 'content' ? top : `${top}/${rest[0]}`;
}

/** The arrows between the rooms of these modules (path → text), by their ends. */
export function listArrows(modules: Map<string, string>): Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const [file, text] of modules) {
    for (const specifier of importsOf(file, text).filter((name) => name.startsWith('.'))) {
      const target = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''));
      const [from, to] = [roomOf(file), roomOf(target)];
      if (from === to) continue;
      const arrow = arrows.get(`${from} ${to}`) ?? { from, to, imports: [] };
      arrow.imports.push(`${file} → ${target}`);
      arrows.set(`${from} ${to}`, arrow);
    }
  }
  return [...arrows.values()].sort((a, b) => a.from.localeCompare(b.from) || a.to.localeCompare(b.to));
}

/** What a module asks for: at once, on demand, for its types; in an `.astro` file in its frontmatter and scripts. */
function importsOf(file: string, text: string): string[] {
  const parts = file.endsWith('.astro') ? programsOf(text) : [text];
  return parts.flatMap((code) => {
    const { staticImports, staticExports, dynamicImports } = parseSync('module.ts', code).module;
    const later = dynamicImports.map(({ moduleRequest: { start, end } }) => code.slice(start + 1, end - 1));
    return [
      ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
      ...staticExports.flatMap(({ entries }) => entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
      ...later,
    ];
  });
}

function programsOf(text: string): string[] {
  const head = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  return [head, ...[...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code)];
}
