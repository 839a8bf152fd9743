import { filesAt, hrefsOf, linksOf } from './page-files.ts';
import type { Page, PageElement } from './parse-page.ts';
import type { Demand, ScriptGraph } from './script-graph.ts';
import { importsOf } from './script-imports.ts';
import type { Site } from './site.ts';

/** The scripts of a page's first view. */
export interface PageScripts {
  /** Those of the page, and all that they import at once. */
  files: Set<string>;
  inline: PageElement[];
  /** What they may ask for later. */
  demands: Demand[];
}

/** A `<script>` of another type holds data, and counts as text of the page. */
const TYPES = new Set(['', 'module', 'text/javascript', 'application/javascript']);

/** Follows a page's scripts, inline ones too, to what they import. */
export function readScripts(site: Site, graph: ScriptGraph, page: Page): PageScripts {
  const programs = page.elements.filter(
    ({ name, attributes: { type = '' } }) => name === 'script' && TYPES.has(type.toLowerCase()),
  );
  const inline = programs.filter(({ text }) => text.trim() !== '');
  const imports = inline.map(({ text }) => importsOf(text));
  const linked = [
    ...programs.map(({ attributes: { src } }) => src),
    ...hrefsOf(linksOf(page, 'modulepreload')),
    // What the page itself asks for, even if only after it has been painted, nobody had to wish for.
    ...imports.flatMap(({ statics, dynamics }) => [...statics, ...dynamics.map(({ href }) => href)]),
  ];
  const files = graph.closure(filesAt(site, linked, page.path));
  return { files, inline, demands: graph.demandsOf(files) };
}
