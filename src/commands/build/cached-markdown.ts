import { readdirSync } from 'node:fs';
import type { unified } from '@astrojs/markdown-remark';
import { cachedLater } from '../../cache.ts';

type Processor = ReturnType<typeof unified>;

/** The processor, compiling a chapter only when its text, place, the chapters' order or the site's folder is new. */
export function cachedMarkdown(processor: Processor, base: string): Processor {
  const create = processor.createMdxRenderer;
  if (!create) return processor;
  return {
    ...processor,
    async createMdxRenderer(shared, mdx) {
      const renderer = await create.call(processor, shared, mdx);
      return {
        process: (content, path, frontmatter) =>
          cachedLater(
            'mdx',
            [content, path, frontmatter, shared, mdx, base, readdirSync('content/chapters')],
            () => renderer.process(content, path, frontmatter),
          ),
      };
    },
  };
}
