import { parseSync } from 'rolldown/utils';

/** A script asked for only when it is wanted, with the files that Vite loads beside it (paths from the root). */
export interface DynamicImport {
  href: string;
  beside: string[];
}

/** What a script imports: at once, and on demand. */
export interface Imports {
  statics: string[];
  dynamics: DynamicImport[];
}

/** Vite keeps one list of files in each script, and names them by number after each import on demand. */
const MAP = /__vite__mapDeps,d=\(m\.f\|\|\(m\.f=\[([^\]]*)\]/;
const QUOTED = /"([^"]*)"|'([^']*)'|`([^`]*)`/g;

/** Reads a script's imports. An `import()` of something that is worked out at run time has no address, and is left out. */
export function importsOf(code: string): Imports {
  const { staticImports, staticExports, dynamicImports } = parseSync('script.js', code).module;
  const from = staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest }) => moduleRequest ?? []),
  );
  const statics = [...staticImports.map(({ moduleRequest }) => moduleRequest), ...from].map(
    ({ value }) => value,
  );
  const known = quoted(MAP.exec(code)?.[1] ?? '');
  const dynamics = dynamicImports.flatMap(({ moduleRequest, end }, index) => {
    const [href] = quoted(code.slice(moduleRequest.start, moduleRequest.end));
    const after = code.slice(end, dynamicImports[index + 1]?.start);
    return href ? [{ href, beside: besideOf(after, known) }] : [];
  });
  return { statics: [...new Set(statics)], dynamics };
}

function besideOf(after: string, known: string[]): string[] {
  const numbers = /__vite__mapDeps\(\[([\d,\s]*)\]/.exec(after)?.[1] ?? '';
  return numbers.split(',').flatMap((number) => known[Number.parseInt(number, 10)] ?? []);
}

function quoted(text: string): string[] {
  return [...text.matchAll(QUOTED)].map((match) => match.slice(1).find(Boolean) ?? '');
}
