import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/checks/content-check.ts';
import { buildCache } from './src/commands/build/build-cache.ts';
import { cachedMarkdown } from './src/commands/build/cached-markdown.ts';
import { finishSite } from './src/commands/build/finish-site.ts';
import { leanBuild } from './src/commands/build/lean-build.ts';
import { publicationOrExit } from './src/publication.ts';

const { site, base } = publicationOrExit();

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // All styles of a page weigh 5 kB: inside it they save a journey to the server before the first paint.
  build: { inlineStylesheets: 'always' },
  compressHTML: true,
  integrations: [mdx(), buildCache(), leanBuild(), contentCheck(), finishSite()],
  markdown: { syntaxHighlight: false, processor: cachedMarkdown(base) },
});
