import { sep } from 'node:path';
import { readContentText } from '../issues/index.ts';

const HEAD = /^---\n(?:[\s\S]*?\n)?---/;

/**
 * A plugin for Vite that hands over a chapter's text as the check read it. The frontmatter is left out, its lines stay:
 * the library has read it, and a second parser would take `2024-11-21` for a date.
 */
export function readingOfChapters(contentRoot: string) {
  const folder = `${contentRoot}${sep}chapters${sep}`.replaceAll('\\', '/');
  return {
    name: 'reading-of-chapters',
    enforce: 'pre' as const,
    load: {
      filter: { id: /\/chapters\/[^?]*\.mdx$/ },
      handler(id: string) {
        if (!id.startsWith(folder)) return null;
        const { text } = readContentText(id, contentRoot);
        return text.replace(HEAD, (head) => head.replace(/[^\n]/g, ' '));
      },
    },
  };
}
