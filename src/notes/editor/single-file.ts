/**
 * A note and its library as one TypeScript file that runs in Node as it is. Each library file becomes a function
 * that runs once and gives what it exports, so that no name of one can meet a name of another; imports become
 * constants of the same names. Types of the contract stay types.
 */
const IMPORT = /^import\s+(type\s+)?\{([^}]*)\}\s+from\s+['"]\.\/((?:lib\/)?[\w-]+)\.ts['"];?[ \t]*$/gm;
const EXPORT = /^export\s+(?=(?:async\s+)?(?:function|const|let|class|interface|type|abstract)\b)/gm;
const EXPORTED = /^export\s+(?:async\s+)?(?:function\*?|const|let|class)\s+([\w$]+)/gm;

/** The file's text. `libraries` holds the texts of the library files that `source` needs, by name. */
export function singleFile(slug: string, source: string, libraries: Record<string, string>): string {
  const parts = inOrder(libraries).map((name) => libraryPart(name, libraries[name] ?? ''));
  return [
    `// ${slug}.ts of Refractory, with its library in one file. Run it: node ${slug}.ts (Node 22.18 or newer).`,
    ...parts,
    withoutImports(source).trimEnd(),
    FOOTER,
  ].join('\n\n');
}

/** What the file prints: its default run. */
const FOOTER = `// The run at the defaults.
{
  const values = Object.fromEntries(Object.entries(inputs).map(([key, input]) => [key, input.default]));
  const result = compute(values as never);
  console.log(JSON.stringify({ values, result, sentence: say(values as never, result as never) }, null, 2));
}
`;

/** Files after those that they import. */
function inOrder(libraries: Record<string, string>): string[] {
  const done = new Set<string>();
  const visit = (name: string): void => {
    if (done.has(name) || libraries[name] === undefined) return;
    for (const [, , , needed = ''] of libraries[name].matchAll(IMPORT)) {
      const path = `lib/${needed}.ts`;
      if (path !== name) visit(path);
    }
    done.add(name);
  };
  for (const name of Object.keys(libraries)) visit(name);
  return [...done];
}

function libraryPart(name: string, text: string): string {
  const body = withoutImports(text).replace(EXPORT, '').trimEnd();
  const exported = [...text.matchAll(EXPORTED)].map(([, each]) => each);
  // A file of types alone has nothing to run, and its types are wanted by name.
  if (exported.length === 0) return `// ${name}\n${body}`;
  return `// ${name}\nconst ${constantOf(name)} = (() => {\n${body}\nreturn { ${exported.join(', ')} };\n})();`;
}

function withoutImports(text: string): string {
  return text.replace(IMPORT, (_, isType: string | undefined, names: string, from: string) => {
    const values = names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name && !name.startsWith('type '))
      .map((name) => name.replace(/\s+as\s+/, ': '));
    if (isType || values.length === 0) return '';
    return `const { ${values.join(', ')} } = ${constantOf(`lib/${from.replace('lib/', '')}.ts`)};`;
  });
}

const constantOf = (name: string): string => name.replace(/\.ts$/, '').replace(/[^\w]/g, '_');
