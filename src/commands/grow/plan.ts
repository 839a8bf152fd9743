/** What a grown chapter will hold, drawn from its seed alone: no chapter depends on how many there are. */
import type { ReviewId } from '../../citations/index.ts';
import { mintTag } from '../../claims/index.ts';
import { chapterSlug, referenceKey, reviewOf, termId } from './keys.ts';
import { type NotePlan, planNote } from './plan-note.ts';
import { createRandom, type Random } from './random.ts';
import { capital, coin, SUBJECTS, title } from './words.ts';

/** How much of everything a chapter has, as counted in the twenty real ones. */
export const PER_CHAPTER = {
  sentences: 20,
  /** Claims beyond one for each sentence. */
  moreClaims: 7,
  references: 6,
  ownReferences: 3,
  terms: 11,
  editorNotes: 7,
  tables: 0.65,
  notes: 0.65,
  figures: 0.45,
  equations: 0.35,
  excused: 0.15,
};
/** Chapters in one part of the book. */
const PART = 5;

export interface GrownClaim {
  tag: string;
  /** What it says, without its citations and full stop. */
  text: string;
  kind: string;
  from: string[];
  cites: string[];
  drug: string;
  target: string;
  direction: 'up' | 'down';
  change: number;
  subject: string;
}

export interface ChapterPlan {
  /** 1 for the first. */
  number: number;
  slug: string;
  title: string;
  part: string;
  review: ReviewId;
  /** Id of the section of the review that it retells. */
  section: string;
  sentences: { id: string; cites: string[] }[];
  claims: GrownClaim[];
  /** Its own terms, and some of earlier chapters. */
  terms: string[];
  /** A sentence that no claim carries. */
  excused: string | undefined;
  table: string | undefined;
  figure: string | undefined;
  note: NotePlan | undefined;
  hasEquation: boolean;
}

/** Which one the n-th chapter has of a thing of which there are `share` a chapter; undefined where it has none. */
function nth(share: number, number: number): number | undefined {
  const before = Math.floor(share * (number - 1));
  const now = Math.floor(share * number);
  return now > before ? now : undefined;
}

/** The note of a chapter, or of the last one before it that has one: what its computed numbers come from. */
export function latestNote(seed: string, number: number): NotePlan {
  return planNote(seed, Math.floor(PER_CHAPTER.notes * (number + 1)));
}

/** Draws the n-th chapter of the content that grows from `seed` out of so many reviews. */
export function planChapter(seed: string, number: number, reviews: number): ChapterPlan {
  const random = createRandom(seed, 'chapter', number);
  const review = reviewOf(number, reviews);
  const section = `section-${number}`;
  const sentences = Array.from({ length: PER_CHAPTER.sentences }, (_, index) => ({
    id: `${review}.${section}.${String(index + 1).padStart(2, '0')}`,
    cites: drawCitations(random, number, index, reviews),
  }));
  const last = sentences.at(-1);
  const excused = nth(PER_CHAPTER.excused, number) && last ? last.id : undefined;
  if (excused && last) last.cites = [];
  const table = nth(PER_CHAPTER.tables, number);
  const hasNote = nth(PER_CHAPTER.notes, number + 1) !== undefined;
  const note = hasNote ? latestNote(seed, number) : undefined;
  const carried = sentences.filter(({ id }) => id !== excused);
  return {
    number,
    slug: chapterSlug(number),
    title: title(random, coin(number)),
    part: capital(`${coin(Math.floor((number - 1) / PART))} matters`),
    review,
    section,
    sentences,
    claims: planClaims(random, carried, note).map((claim, index) => ({
      ...claim,
      tag: mintTag(firstTag(seed) + number * MOST_CLAIMS + index),
    })),
    terms: planTerms(random, number),
    excused,
    table: table === undefined ? undefined : `t${table}`,
    figure:
      table !== undefined && nth(PER_CHAPTER.figures / PER_CHAPTER.tables, table)
        ? `${coin(table)}-figure`
        : undefined,
    note,
    hasEquation: nth(PER_CHAPTER.equations, number) !== undefined,
  };
}

/** Most sentences cite; one citation in six is of a work that an earlier chapter of the same review has. */
function drawCitations(random: Random, number: number, index: number, reviews: number): string[] {
  // The first sentences see to it that every reference of the chapter's own is cited.
  if (index < PER_CHAPTER.references) return [referenceKey(number, index)];
  if (random.chance(0.4)) return [];
  const draw = () => {
    const earlier = random.int(1, number);
    const isKin = reviewOf(earlier, reviews) === reviewOf(number, reviews);
    const from = random.chance(1 / 6) && isKin ? earlier : number;
    return referenceKey(from, random.int(0, PER_CHAPTER.references - 1));
  };
  return [...new Set([draw(), ...(random.chance(0.2) ? [draw()] : [])])];
}

/** No chapter has more claims than this, so that each has tags of its own. */
const MOST_CLAIMS = 40;

/** Where the tags of a growth begin among all that there are, with room for thousands of chapters. */
const firstTag = (seed: string): number => createRandom(seed, 'tags').int(0, 500_000);

type Untagged = Omit<GrownClaim, 'tag'>;

function planClaims(
  random: Random,
  carried: ChapterPlan['sentences'],
  note: NotePlan | undefined,
): Untagged[] {
  const twice = new Set(random.some(carried, PER_CHAPTER.moreClaims));
  const claims = carried.flatMap((sentence) =>
    Array.from({ length: twice.has(sentence) ? 2 : 1 }, () => planClaim(random, sentence)),
  );
  const [first] = claims;
  if (first && note) first.text += `, with ${note.anchor.words} of ${note.anchor.value}`;
  return claims;
}

function planClaim(random: Random, { id, cites }: ChapterPlan['sentences'][number]): Untagged {
  const [drug, target] = [coin(8000 + random.int(0, 60)), coin(8100 + random.int(0, 60))];
  const direction = random.pick(['up', 'down'] as const);
  const change = random.tenth(1, 90);
  const subject = random.pick(SUBJECTS);
  const verb = direction === 'up' ? 'raised' : 'reduced';
  const text = random.pick([
    `in ${random.int(13, 900)} ${subject}, ${drug} ${verb} ${target} by ${change}% within ${random.int(13, 60)} days`,
    `${drug} ${verb} the level of ${target} by ${change}% in ${subject} that were followed for ${random.int(13, 90)} weeks`,
    `a change of ${change}% was seen when ${drug} ${verb} ${target} in ${subject}, against ${random.tenth(1, 9)}% without it`,
  ]);
  const kind = random.pick([
    'finding',
    'finding',
    'figure',
    'mechanism',
    'limitation',
    'opinion',
    'definition',
  ]);
  return { text, kind, from: [id], cites, drug, target, direction, change, subject };
}

function planTerms(random: Random, number: number): string[] {
  const own = Array.from({ length: PER_CHAPTER.terms }, (_, k) => termId(number, k));
  const earlier = Array.from({ length: number > 1 ? 5 : 0 }, () =>
    termId(random.int(1, number - 1), random.int(0, PER_CHAPTER.terms - 1)),
  );
  return [...new Set([...own, ...earlier])];
}

/** How many notes so many chapters have. */
export function countNotes(chapters: number): number {
  return Math.floor(PER_CHAPTER.notes * (chapters + 1));
}
