import type { DrawnFigure } from './figure-schema.ts';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeText = (text: string): string => text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);

/**
 * Both drawings as images with a text alternative. It stands once, in the wide one; the narrow one points to it,
 * which works while the other is not displayed too.
 */
export function labelSvg({ tag, title, description, wide, narrow }: DrawnFigure) {
  const ids = [`t-${tag}`, `d-${tag}`];
  const told = `<title id="${ids[0]}">${escapeText(title)}</title><desc id="${ids[1]}">${escapeText(description)}</desc>`;
  const open = (svg: string, name: string): string =>
    svg.replace(/^<svg/, `<svg class="${name}" role="img" aria-labelledby="${ids.join(' ')}"`);
  return { wide: open(wide, 'wide').replace(/>/, `>${told}`), narrow: open(narrow, 'narrow') };
}
