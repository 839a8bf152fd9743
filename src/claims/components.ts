/** How a component stands in a chapter: around words, around paragraphs, or alone with nothing inside. */
type Layout = 'inline' | 'block' | 'alone';

interface Component {
  layout: Layout;
  /** Attributes without which it says nothing. */
  needs: string[];
  /** Attributes that it may have as well; `tag` is written by `npm run tag`. */
  takes?: string[];
}

/** The components that an author may use. */
export const COMPONENTS: Record<string, Component> = {
  Claim: { layout: 'inline', needs: ['kind'], takes: ['tag', 'from'] },
  Term: { layout: 'inline', needs: ['id'] },
  EditorNote: { layout: 'block', needs: ['title', 'about'], takes: ['tag', 'since'] },
  Evidence: { layout: 'alone', needs: ['table'] },
  Note: { layout: 'alone', needs: ['slug'] },
  Equation: { layout: 'block', needs: [], takes: ['tag', 'title'] },
  Figure: { layout: 'alone', needs: ['slug'] },
  Computed: { layout: 'alone', needs: ['note', 'run', 'show', 'as'], takes: ['with'] },
};

/** How an open tag of this name is mended. */
export function closeTag(name: string): string {
  const layout = COMPONENTS[name]?.layout;
  if (layout === 'inline') return `Close it with </${name}> in the same paragraph, or correct the tag.`;
  if (layout === 'block')
    return `Close it with </${name}> on a line of its own, with a blank line before it and one after <${name} …>.`;
  if (layout === 'alone') return `Write <${name} … />, with a slash before the >: nothing stands inside it.`;
  return `Take it out, or write \\< for a plain <; the components are ${Object.keys(COMPONENTS).join(', ')}.`;
}
