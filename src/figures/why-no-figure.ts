import { formatIssue } from '../issues/index.ts';
import { readFigures } from './read-figures.ts';

/** Why a page can't show a figure, a line each, as the check tells it. */
export async function whyNoFigure(contentRoot: string, slug: string): Promise<string[]> {
  const { figures, unread, issues } = await readFigures(contentRoot);
  if (figures.some((figure) => figure.slug === slug))
    return [`content/figures/${slug}.ts: it can’t be drawn from its tables; npm run check says why.`];
  if (!unread.includes(slug)) return [`There is no figure “${slug}” in content/figures.`];
  const own = issues.filter(({ file }) => file === `content/figures/${slug}.ts`);
  // A figure without a fault of its own is missing because of a module that it imports.
  return (own.length > 0 ? own : issues).map(formatIssue);
}
