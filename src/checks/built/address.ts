/** An address as the browser reads it from a page: on the site itself, elsewhere, or nothing that is fetched. */
export type Address =
  | { kind: 'here'; path: string; fragment: string }
  /** On the site's host, but not in its folder. */
  | { kind: 'outside'; path: string }
  | { kind: 'elsewhere'; origin: string }
  | { kind: 'other' };

/** Where the site is served: the folder, with a slash at both ends, and its origin if it is published. */
export interface Home {
  base: string;
  origin?: string | undefined;
}

/** Stands for the origin of a site that has none; no published site can have it. */
const SITE = 'https://site.invalid';

/**
 * Reads `href` as it stands in the file at `from`. Paths begin at the site's folder: `/chapters/burden/`.
 * `mailto:`, `data:` and the like are `other`, and so is text that is no address.
 */
export function readAddress(href: string, from: string, { base, origin = SITE }: Home): Address {
  const url = URL.parse(href.trim(), origin + base.slice(0, -1) + from);
  if (!url || !/^https?:$/.test(url.protocol)) return { kind: 'other' };
  if (url.origin !== origin) return { kind: 'elsewhere', origin: url.origin };
  const path = decode(url.pathname);
  if (!path.startsWith(base)) return { kind: 'outside', path };
  return { kind: 'here', path: path.slice(base.length - 1), fragment: decode(url.hash.slice(1)) };
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
