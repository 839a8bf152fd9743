import { unified } from '@astrojs/markdown-remark';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import { remarkChapter } from '../../claims/index.ts';

/** How a chapter becomes a page's text, on a site under the folder `base`. */
export function chapterMarkdown(base: string) {
  return unified({
    remarkPlugins: [remarkMath, [remarkChapter, { base }]],
    // MathML alone: no stylesheet, no fonts, and pages without math carry no math bytes.
    rehypePlugins: [[rehypeKatex, { output: 'mathml', strict: 'error', throwOnError: true }]],
    smartypants: false,
  });
}
