import { fileOf, pathOf, readAddress } from '../address.ts';
import { cssAddresses } from '../css-addresses.ts';
import { leadsOf } from '../loads.ts';
import type { Page } from '../parse-page.ts';
import { type BuiltRule, findingAt } from '../rule.ts';
import { importsOf } from '../script-imports.ts';
import { readTexts, type Site } from '../site.ts';

interface Fault {
  problem: string;
  mend: string;
}

/** Each address inside the site leads to a file of it, and each fragment to an element there. */
export const linkResolves: BuiltRule = {
  name: 'link-resolves',
  why: 'A tag promises an address that holds. Every href, src and url() inside the site leads to a file, and what follows # to an id in it.',
  find(site) {
    const pages = new Map(site.pages.map((page) => [page.file, page]));
    return [...inPages(site, pages), ...inStylesheets(site, pages), ...inScripts(site, pages)];
  },
};

function inPages(site: Site, pages: Map<string, Page>) {
  return site.pages.flatMap((page) =>
    page.elements.flatMap((element) =>
      leadsOf(element).flatMap((href) => {
        const fault = findFault(href, page.path, site, pages);
        return fault ? [findingAt(site, page, element.at, fault.problem, fault.mend)] : [];
      }),
    ),
  );
}

function inStylesheets(site: Site, pages: Map<string, Page>) {
  return readTexts(site, '.css').flatMap(({ file, text }) =>
    cssAddresses(text).flatMap(({ href, at }) => {
      const fault = findFault(href, pathOf(file), site, pages);
      return fault ? [findingAt(site, { file, source: text }, at, fault.problem, fault.mend)] : [];
    }),
  );
}

function inScripts(site: Site, pages: Map<string, Page>) {
  return readTexts(site, '.js').flatMap(({ file, text }) => {
    const { statics, dynamics } = importsOf(text);
    return [...statics, ...dynamics.map(({ href }) => href)].flatMap((href) => {
      const fault = findFault(href, pathOf(file), site, pages);
      return fault ? [findingAt(site, { file, source: text }, 0, fault.problem, fault.mend)] : [];
    });
  });
}

function findFault(
  href: string,
  from: string,
  { files, home }: Site,
  pages: Map<string, Page>,
): Fault | undefined {
  const address = readAddress(href, from, home);
  if (address.kind === 'outside')
    return {
      problem: `“${href}” leads out of the site’s folder ${home.base}.`,
      mend: 'Take the address from src/addresses.ts.',
    };
  if (address.kind !== 'here') return undefined;
  const { path, fragment } = address;
  const file = fileOf(path);
  if (!files.has(file))
    return files.has(`${file}/index.html`)
      ? { problem: `“${href}” leads to a folder without its last “/”.`, mend: `Write “${path}/”.` }
      : {
          problem: `“${href}” leads nowhere: there is no ${file}.`,
          mend: 'Correct the address, or build what it names.',
        };
  const page = pages.get(file);
  if (!page || isOnPage(page, fragment)) return undefined;
  return {
    problem: `“${href}”: ${file} has no id “${fragment}”.`,
    mend: 'Correct the fragment, or give the element its id.',
  };
}

/** `#` and `#top` are the page's beginning; `#:~:text=` searches, and names no id. */
function isOnPage({ ids }: Page, fragment: string): boolean {
  return fragment === '' || fragment === 'top' || fragment.startsWith(':~:') || ids.has(fragment);
}
