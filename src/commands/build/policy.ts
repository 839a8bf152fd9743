import { createHash } from 'node:crypto';
import { FRAME_HASH } from '../../notes/index.ts';

const INLINE = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
/** A `<script>` of another type holds data: nothing of it runs. */
const DATA = /\stype="(?!module|text\/javascript)/;

/** The hashes, as a policy names them, of the programs that stand in these pages themselves. */
export function scriptHashes(pages: Iterable<string>): string[] {
  const hashes = new Set<string>();
  for (const html of pages)
    for (const [, attributes = '', text = ''] of html.matchAll(INLINE))
      if (!DATA.test(attributes)) hashes.add(hashOf(text));
  return [...hashes].sort();
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * The Content-Security-Policy of every page: nothing but the site's own files; of scripts in pages, those with these
 * hashes and that of the sealed frame, which a `srcdoc` frame inherits, as it does `worker-src blob:`. Styles may stand
 * in pages: Astro puts each page's own into its head, and plots place their marks by `style`.
 */
export function policyOf(hashes: string[]): string {
  const scripts = [...hashes, FRAME_HASH].map((hash) => `'${hash}'`);
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}
