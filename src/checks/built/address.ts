/** An address as the browser reads it from a page: on the site itself, elsewhere, or nothing that is fetched. */
export type Address =
  | { kind: 'here'; path: string; fragment: string }
  | { kind: 'elsewhere'; origin: string }
  | { kind: 'other' };

/** Stands for the site's own origin; no published site can have it. */
const SITE = 'https://site.invalid';

/**
 * Reads `href` as it stands in the file at `from` (a path from the site's root, as `/chapters/burden/`).
 * `mailto:`, `data:` and the like are `other`, and so is text that is no address.
 */
export function readAddress(href: string, from: string): Address {
  const url = URL.parse(href.trim(), SITE + from);
  if (!url || !/^https?:$/.test(url.protocol)) return { kind: 'other' };
  if (url.origin !== SITE) return { kind: 'elsewhere', origin: url.origin };
  return { kind: 'here', path: decode(url.pathname), fragment: decode(url.hash.slice(1)) };
}

/** The file that answers for a path: `/chapters/` is `chapters/index.html`. */
export function fileOf(path: string): string {
  return path.slice(1) + (path.endsWith('/') ? 'index.html' : '');
}

/** The path at which a file is served: `chapters/index.html` is `/chapters/`. */
export function pathOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** The addresses of a `srcset`: each candidate's first word. */
export function readSrcset(srcset: string): string[] {
  return srcset
    .split(/,\s+/)
    .flatMap((candidate) => candidate.trim().split(/\s+/, 1))
    .filter(Boolean);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
