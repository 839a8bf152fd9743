/** An address in a stylesheet, and where it stands. */
export interface CssAddress {
  href: string;
  at: number;
}

const COMMENT = /\/\*[\s\S]*?\*\//g;
const ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]*))\s*\)|@import\s*(?:"([^"]*)"|'([^']*)')/gi;
const FONT_FACE = /@font-face\s*\{[^}]*\}/gi;

/** Every `url(…)` and `@import "…"` of a stylesheet or a style attribute. */
export function cssAddresses(css: string): CssAddress[] {
  const bare = css.replace(COMMENT, (comment) => ' '.repeat(comment.length));
  return [...bare.matchAll(ADDRESS)].map((match) => ({
    href: match.slice(1).find(Boolean) ?? '',
    at: match.index,
  }));
}

/** The addresses of the fonts that a stylesheet declares. */
export function fontAddresses(css: string): string[] {
  const faces = css.replace(COMMENT, '').match(FONT_FACE) ?? [];
  return faces.flatMap((face) => cssAddresses(face).map(({ href }) => href));
}
