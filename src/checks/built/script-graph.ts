import { filesAt } from './page-files.ts';
import { type Imports, importsOf } from './script-imports.ts';
import type { Site } from './site.ts';

/** Files that are loaded together on demand, and the script among them that was asked for. */
export interface Demand {
  root: string;
  files: Set<string>;
}

/** Which script of the site imports which. Each is parsed once. */
export class ScriptGraph {
  readonly #site: Site;
  readonly #known = new Map<string, Imports>();

  constructor(site: Site) {
    this.#site = site;
  }

  /** These scripts, and all that they import at once, and so on. */
  closure(files: Iterable<string>): Set<string> {
    const reached = new Set(files);
    // A set also walks through what is added on the way.
    for (const file of reached) {
      for (const next of filesAt(this.#site, this.#importsOf(file).statics, `/${file}`)) reached.add(next);
    }
    return reached;
  }

  /** What these scripts ask for on demand. */
  demandsOf(files: Iterable<string>): Demand[] {
    return [...files].flatMap((file) => this.#demandsIn(this.#importsOf(file), `/${file}`));
  }

  /** What a script with these imports, served at `path`, asks for on demand. */
  #demandsIn({ dynamics }: Imports, path: string): Demand[] {
    return dynamics.flatMap(({ href, beside }) => {
      const [root] = filesAt(this.#site, [href], path);
      const also = beside.filter((file) => this.#site.files.has(file));
      return root ? [{ root, files: this.closure([root, ...also]) }] : [];
    });
  }

  #importsOf(file: string): Imports {
    const imports = this.#known.get(file) ?? this.#parse(file);
    this.#known.set(file, imports);
    return imports;
  }

  /** A stylesheet that is loaded on demand imports no script. */
  #parse(file: string): Imports {
    return file.endsWith('.js')
      ? importsOf(this.#site.read(file).toString('utf8'))
      : { statics: [], dynamics: [] };
  }
}
