import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { buildCache } from './src/build-cache.ts';
import { cachedMarkdown } from './src/cached-markdown.ts';
import { contentCheck } from './src/checks/content-check.ts';
import { remarkChapter } from './src/claims/index.ts';
import { leanBuild } from './src/lean-build.ts';

export default defineConfig({
  // The address at which the site is published, for citations; links inside the site need none.
  site: process.env.SITE_URL,
  trailingSlash: 'always',
  // All styles of a page weigh 5 kB: inside it they save a journey to the server before the first paint.
  build: { inlineStylesheets: 'always' },
  compressHTML: true,
  integrations: [mdx(), buildCache(), leanBuild(), contentCheck()],
  markdown: {
    syntaxHighlight: false,
    processor: cachedMarkdown(
      unified({
        remarkPlugins: [remarkMath, remarkChapter],
        // MathML alone: no stylesheet, no fonts, and pages without math carry no math bytes.
        rehypePlugins: [[rehypeKatex, { output: 'mathml', strict: 'error', throwOnError: true }]],
        smartypants: false,
      }),
    ),
  },
});
