import { findNearest } from '../../issues/index.ts';
import type { Library } from '../../library/index.ts';

/** The chapter that stands now for one that was: as content/moved.yaml says, else the only new one, or one of like name. */
export function renamedTo({ chapters, ledger, moved }: Library, slug: string): string | undefined {
  const told = moved.find(({ from }) => from === slug);
  if (told) return told.to;
  const recorded = new Set(ledger.chapters.map((line) => line.slug));
  if (!recorded.has(slug) || chapters.some((chapter) => chapter.slug === slug)) return undefined;
  const fresh = chapters.map((chapter) => chapter.slug).filter((each) => !recorded.has(each));
  return fresh.length === 1 ? fresh[0] : findNearest(slug, fresh);
}
