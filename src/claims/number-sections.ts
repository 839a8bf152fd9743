import type { Section } from './types.ts';

/** Numbers headings as `1.2` and `1.2.1`, by depth. */
export function numberSections(order: number, sections: Pick<Section, 'tag' | 'title' | 'depth'>[]) {
  const counts = [order, 0, 0, 0];
  return sections.map(({ tag, title, depth }) => {
    const level = depth - 1;
    counts[level] = (counts[level] ?? 0) + 1;
    counts.fill(0, level + 1);
    return { tag, title, depth, number: counts.slice(0, level + 1).join('.') };
  });
}
