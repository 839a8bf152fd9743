import { readSrcset } from './address.ts';
import { cssAddresses } from './css-addresses.ts';
import type { PageElement } from './parse-page.ts';

/** A `<link>` of these kinds makes the browser ask for its address; `canonical` and the like do not. */
const LOADING =
  /\b(stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|prerender|icon|apple-touch-icon|manifest)\b/i;
/** SVG's `<image>` and `<use>` load their `href`. */
const LOADS_HREF = new Set(['image', 'use', 'feimage']);

/** Every address that the browser asks for unasked, because of this element. */
export function loadsOf({ name, attributes, text }: PageElement): string[] {
  const { src, srcset, imagesrcset, poster, data, style, rel = '', href, 'xlink:href': xlink } = attributes;
  return [
    src,
    poster,
    name === 'object' ? data : undefined,
    (name === 'link' && LOADING.test(rel)) || LOADS_HREF.has(name) ? (href ?? xlink) : undefined,
    ...readSrcset(srcset ?? imagesrcset ?? ''),
    ...cssAddresses(style ?? '').map((address) => address.href),
    ...(name === 'style' ? cssAddresses(text).map((address) => address.href) : []),
  ].filter((address) => address !== undefined);
}

/** Every address that this element leads to: what it loads, and what a reader can follow. */
export function leadsOf(element: PageElement): string[] {
  const { href, action } = element.attributes;
  const followed = [href, action].filter((address) => address !== undefined);
  return [...new Set([...loadsOf(element), ...followed])];
}
