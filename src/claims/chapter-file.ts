/** A chapter's file by its name, as in `07-drug-transport.mdx`. */
export interface ChapterFile {
  name: string;
  /** Its address: what follows the number. */
  slug: string;
  /** Where it stands in the reading order, before files without gaps are counted. */
  number: number;
}

/** Two digits at least, so that a folder of less than a hundred sorts by name. */
const CHAPTER_FILE = /^(\d{2,})-([a-z0-9-]+)\.mdx$/;

/** What a file's name says of its chapter; undefined where it is no chapter's name. */
export function parseChapterFile(name: string): ChapterFile | undefined {
  const [, number, slug] = CHAPTER_FILE.exec(name) ?? [];
  return number && slug ? { name, slug, number: Number(number) } : undefined;
}

/** The reading order: by number, then by name. */
export function inReadingOrder(a: ChapterFile, b: ChapterFile): number {
  return a.number - b.number || (a.name < b.name ? -1 : 1);
}
