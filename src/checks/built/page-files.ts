import { fileOf, readAddress } from './address.ts';
import type { Page, PageElement } from './parse-page.ts';
import type { Site } from './site.ts';

/** The site's files at these addresses, as they stand at `from`; what is missing is `link-resolves`' to tell. */
export function filesAt({ files, home }: Site, hrefs: (string | undefined)[], from: string): string[] {
  return hrefs.flatMap((href = 'data:,') => {
    const address = readAddress(href, from, home);
    const file = address.kind === 'here' ? fileOf(address.path) : '';
    return files.has(file) ? [file] : [];
  });
}

/** The `<link>`s of a page whose `rel` has this word. */
export function linksOf({ elements }: Page, rel: string): PageElement[] {
  return elements.filter(
    ({ name, attributes: { rel: words } }) =>
      name === 'link' && words?.toLowerCase().split(/\s+/).includes(rel),
  );
}

/** What these elements' `href`s say. */
export function hrefsOf(elements: PageElement[]): (string | undefined)[] {
  return elements.map(({ attributes: { href } }) => href);
}

/** The page's source without what these elements hold. */
export function sourceWithout({ source }: Page, elements: PageElement[]): string {
  const texts = elements.filter(({ text }) => text !== '').sort((a, b) => b.at - a.at);
  return texts.reduce((rest, { at, text }) => {
    const start = rest.indexOf(text, at);
    return rest.slice(0, start) + rest.slice(start + text.length);
  }, source);
}
