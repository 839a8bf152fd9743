/** `npm run bench -- --grow`: what content of more chapters costs, without notes and with them. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Growth } from './grow-content.ts';
import { writeGrownProject } from './grown-project.ts';
import { REVIEWS } from './keys.ts';
import { measure, type Usage } from './measure.ts';
import { measureSite, type SiteSize } from './measure-site.ts';
import { countNotes } from './plan.ts';

const SEED = 'refractory';
const SIZES = [20, 100, 400];

/** One build, measured. */
export interface GrowthRow {
  chapters: number;
  notes: number;
  /** Seconds of the content's check. */
  check: number;
  build: Usage;
  site: SiteSize;
}

/** The sizes that the command line asks for after `--grow`, as in `20,100`. Throws where one is no number of chapters. */
export function readSizes(text: string | undefined): number[] {
  if (text === undefined) return SIZES;
  return text.split(',').map((part) => {
    const size = Number(part);
    if (!Number.isInteger(size) || size < 2)
      throw new Error(`“${part}” is no number of chapters: write --grow 20,100, each at least 2.`);
    return size;
  });
}

/** How many reviews the command line asks for after the sizes. Throws where it is no such number. */
export function readReviews(text = '2'): number {
  const reviews = Number(text);
  if (!Number.isInteger(reviews) || reviews < 1 || reviews > REVIEWS.length)
    throw new Error(`“${text}” is no number of reviews: write --grow 20 3, at most ${REVIEWS.length}.`);
  return reviews;
}

/** Grows, checks and builds each size, and prints a row as soon as it is there. */
export async function benchGrowth(repository: string, sizes: number[], reviews: number): Promise<void> {
  console.log(COLUMNS.map(([head, width]) => head.padStart(width)).join(''));
  for (const chapters of sizes) {
    const bare = await measureGrowth(repository, { seed: SEED, chapters, reviews, notes: false });
    console.log(formatRow(bare));
    console.log(
      formatRow(await measureGrowth(repository, { seed: SEED, chapters, reviews, notes: true }), bare),
    );
  }
}

async function measureGrowth(repository: string, growth: Growth): Promise<GrowthRow> {
  const { chapters, notes } = growth;
  const root = await writeGrownProject(repository, growth);
  try {
    // A check that finds anything to mend fails, and then the numbers would mean nothing.
    const check = measure(root, ['src/checks/run.ts']).seconds;
    const build = measure(root, ['node_modules/astro/bin/astro.mjs', 'build', '--silent']);
    const site = await measureSite(join(root, 'dist'));
    return { chapters, notes: notes ? countNotes(chapters) : 0, check, build, site };
  } finally {
    rmSync(root, { recursive: true });
  }
}

const COLUMNS: [head: string, width: number][] = [
  ['chapters', 8],
  ['notes', 7],
  ['check s', 9],
  ['build s', 9],
  ['processor s', 13],
  ['peak MiB', 10],
  ['pages', 8],
  ['site MiB', 10],
  ['first view B', 14],
  ['ms a chapter', 14],
  ['ms a note', 11],
];

/**
 * A line of the table. What a chapter and a note cost is processor time, which another program on the machine does not
 * change; that of the notes is told against the same content without them.
 */
export function formatRow({ chapters, notes, check, build, site }: GrowthRow, bare?: GrowthRow): string {
  const perNote = bare && notes > 0 ? ((build.processor - bare.build.processor) * 1000) / notes : undefined;
  const cells = [
    chapters.toString(),
    notes.toString(),
    check.toFixed(1),
    build.seconds.toFixed(1),
    build.processor.toFixed(1),
    build.memory.toFixed(0),
    site.pages.toString(),
    site.size.toFixed(1),
    site.firstView.toString(),
    bare ? '' : ((build.processor * 1000) / chapters).toFixed(0),
    perNote?.toFixed(0) ?? '',
  ];
  return cells.map((cell, index) => cell.padStart(COLUMNS[index]?.[1] ?? 0)).join('');
}
