import { formatLines } from '../../claims/index.ts';
import { growChapter } from './grow-chapter.ts';
import { growFigure } from './grow-figure.ts';
import { growGlossary } from './grow-glossary.ts';
import { growNote, growNoteCases } from './grow-note.ts';
import { growNoteTest } from './grow-note-test.ts';
import { growReferences, growReviewEntry } from './grow-references.ts';
import { growExcused, growFacts, growReview } from './grow-sources.ts';
import { growTable } from './grow-table.ts';
import { REVIEWS, referenceKey } from './keys.ts';
import { type ChapterPlan, planChapter } from './plan.ts';

/** What to grow. */
export interface Growth {
  /** Any word: the same gives the same content. */
  seed: string;
  chapters: number;
  /** Whether chapters show notes and the numbers that they compute. */
  notes: boolean;
  /** How many reviews the chapters retell, at most five; two where it is left out. */
  reviews?: number;
}

/** The files of a content folder, by their paths in it; of what stands in them only the claims have their tags. */
export function growContent({ seed, chapters, notes, reviews: count = 2 }: Growth): Map<string, string> {
  const plans = Array.from({ length: chapters }, (_, index) => planChapter(seed, index + 1, count));
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const reviews = REVIEWS.slice(0, count).flatMap((name) => [
    [`references/${name}.json`, json(growReferences(seed, plans, name))] as const,
    [`sources/${name}.json`, json(growReview(plans, name))] as const,
    [`sources/${name}.facts.yaml`, growFacts(plans, name)] as const,
  ]);
  return new Map([
    ...reviews,
    ['references/reviews.json', json(REVIEWS.slice(0, count).map((name) => growReviewEntry(seed, name)))],
    ['ledger/tags.jsonl', growLedger(plans)],
    ['references/editors.json', json(growReferences(seed, plans))],
    ['sources/excused.yaml', growExcused(plans)],
    ['glossary.yaml', growGlossary(seed, plans)],
    ...plans.flatMap((plan) => growOne(seed, plan, plans, notes)),
  ]);
}

/** The tags of the claims, as given: verdicts name them. */
function growLedger(plans: ChapterPlan[]): string {
  const tags = plans.flatMap(({ claims }) => claims.map(({ tag }) => tag));
  return formatLines(
    'given',
    tags.map((tag) => ({ tag, kind: 'claim' as const, date: '2026-01-01' })),
  );
}

/** A chapter's file, and those of its table, figure and note. */
function growOne(seed: string, plan: ChapterPlan, plans: ChapterPlan[], notes: boolean): [string, string][] {
  const { number, slug, table, figure, note } = plan;
  // A chapter leads to one that stands beside it in any size of content.
  const next = plans[number - 2] ?? plans[1];
  const files: [string, string][] = [
    [
      `chapters/${String(number).padStart(2, '0')}-${slug}.mdx`,
      growChapter(seed, plan, next ? [next.slug] : [], notes),
    ],
  ];
  if (table) files.push([`evidence/${table}-${slug}.yaml`, growTable(seed, plan)]);
  if (figure) files.push([`figures/${figure}.ts`, growFigure(plan)]);
  if (!note || !notes) return files;
  const place = { sentence: plan.sentences[0]?.id ?? '', source: referenceKey(number, 0, true) };
  const cases = `${JSON.stringify(growNoteCases(seed, note), null, 2)}\n`;
  return [
    ...files,
    [`notes/${note.slug}.ts`, growNote(seed, note, place)],
    [`notes/${note.slug}.test.ts`, growNoteTest(note)],
    [`notes/reference/${note.slug}.json`, cases],
  ];
}
