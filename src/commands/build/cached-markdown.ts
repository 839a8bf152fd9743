import { readdirSync } from 'node:fs';
import type { unified } from '@astrojs/markdown-remark';
import { cachedLater } from '../../cache.ts';

type Processor = ReturnType<typeof unified>;
type MdxRenderer = Awaited<ReturnType<NonNullable<Processor['createMdxRenderer']>>>;

/**
 * The processor of chapters, compiling one only when its text, place, the chapters' order or the site's folder is new. It
 * is loaded, with the quarter of all modules that it needs, when there is something to compile.
 */
export function cachedMarkdown(base: string): Processor {
  const load = async () => (await import('./chapter-markdown.ts')).chapterMarkdown(base);
  return {
    name: 'unified',
    options: { remarkPlugins: [], rehypePlugins: [], remarkRehype: {}, recmaPlugins: [], smartypants: false },
    createRenderer: async (shared) => (await load()).createRenderer(shared),
    async createMdxRenderer(shared, mdx) {
      let renderer: Promise<MdxRenderer> | undefined;
      const create = async () => {
        const { createMdxRenderer } = await load();
        if (!createMdxRenderer) throw new Error('The processor does not know MDX.');
        return createMdxRenderer(shared, mdx);
      };
      return {
        process: (content, path, frontmatter) =>
          cachedLater(
            'mdx',
            [content, path, frontmatter, shared, mdx, base, readdirSync('content/chapters')],
            async () => {
              renderer ??= create();
              return (await renderer).process(content, path, frontmatter);
            },
          ),
      };
    },
  };
}
