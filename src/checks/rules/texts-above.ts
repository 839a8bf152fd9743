import type { Chapter } from '../../claims/index.ts';

/** What stands above a chapter's text: standfirst, summary and aims, each at its key. */
export function textsAbove({
  frontmatter,
  keyLines,
}: Chapter): { text: string; line: number; column: number }[] {
  const { standfirst, summary, objectives } = frontmatter;
  const at = (key: string, text: string) => ({ text, line: keyLines[key] ?? 1, column: 1 });
  return [
    at('standfirst', standfirst),
    ...summary.map((text) => at('summary', text)),
    ...objectives.map(({ aim }) => at('objectives', aim)),
  ];
}
