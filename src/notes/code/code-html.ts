import { cachedLater } from '../../cache.ts';
import type { NoteEntry } from '../note-entry.ts';

/**
 * A note's code as a block of HTML whose text is the note's file, byte for byte, with its types on hover. `texts` holds
 * all notes and their library by name. The compiler and the highlighter are loaded only when a note's text, or that of
 * a library it imports, is new.
 */
export function codeHtml(
  { slug, source, libraries }: Pick<NoteEntry, 'slug' | 'source' | 'libraries'>,
  texts: Record<string, string>,
): Promise<string> {
  const read = [slug, source, ...libraries.flatMap((name) => [name, texts[name] ?? ''])];
  return cachedLater('note-code', read, async () => {
    const [{ highlight }, { hoverTypes }] = await Promise.all([
      import('./highlight.ts'),
      import('./hover-types.ts'),
    ]);
    const code = await highlight(source, hoverTypes(`${slug}.ts`, texts));
    return `<pre tabindex="0" aria-label="Code of ${slug}.ts"><code>${code}</code></pre>`;
  });
}
