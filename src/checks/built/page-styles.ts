import { fontAddresses } from './css-addresses.ts';
import { filesAt, hrefsOf, linksOf } from './page-files.ts';
import type { Page, PageElement } from './parse-page.ts';
import type { Site } from './site.ts';

/** The styles and fonts of a page's first view. */
export interface PageStyles {
  files: string[];
  inline: PageElement[];
  /** Preloaded, or declared by a stylesheet of the page. */
  fonts: string[];
}

/** Follows a page's stylesheets to their fonts. */
export function readStyles(site: Site, page: Page): PageStyles {
  const files = unique(filesAt(site, hrefsOf(linksOf(page, 'stylesheet')), page.path));
  const inline = page.elements.filter(({ name }) => name === 'style');
  const preloads = linksOf(page, 'preload').filter(({ attributes: { as } }) => as === 'font');
  const sheets = [
    ...files.map((file) => ({ css: site.read(file).toString('utf8'), path: `/${file}` })),
    ...inline.map(({ text }) => ({ css: text, path: page.path })),
  ];
  const declared = sheets.flatMap(({ css, path }) => filesAt(site, fontAddresses(css), path));
  return { files, inline, fonts: unique([...filesAt(site, hrefsOf(preloads), page.path), ...declared]) };
}

function unique(files: string[]): string[] {
  return [...new Set(files)];
}
