import type { NoteEntry } from '../note-entry.ts';

/** A note's code as a block of HTML whose text is the note's file, byte for byte. */
export async function codeHtml({ slug, source }: Pick<NoteEntry, 'slug' | 'source'>): Promise<string> {
  // The compiler that knows the types is large: who only reads notes must not load it.
  const [{ highlight }, { hoverTypes }] = await Promise.all([
    import('./highlight.ts'),
    import('./hover-types.ts'),
  ]);
  const code = await highlight(source, hoverTypes(source, `${process.cwd()}/content/notes`));
  return `<pre tabindex="0" aria-label="Code of ${slug}.ts"><code>${code}</code></pre>`;
}
