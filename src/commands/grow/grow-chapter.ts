import { referenceKey } from './keys.ts';
import type { ChapterPlan, GrownClaim } from './plan.ts';
import { latestNote, PER_CHAPTER } from './plan.ts';
import { drawValue } from './plan-note.ts';
import { createRandom, type Random } from './random.ts';
import { mismatchOf } from './verdicts.ts';
import { capital, paragraph, sentence, title } from './words.ts';

/** Claims between two headings. */
const SECTION = 4;

/** A chapter's file: claims in prose under headings, editor's notes, and what else its plan names. */
export function growChapter(seed: string, plan: ChapterPlan, next: string[], withNotes: boolean): string {
  const random = createRandom(seed, 'text', plan.number);
  const terms = [...plan.terms];
  const blocks = plan.claims.flatMap((claim, index) => [
    ...(index % SECTION === 0 ? [heading(random, plan, index / SECTION)] : []),
    prose(random, claim, terms.splice(0, 1)),
    ...(withNotes && index % 7 === 6 ? [computed(seed, random, plan.number)] : []),
  ]);
  const [first = ''] = blocks;
  const met = first.replace(/^#+ /, '');
  const notes = editorNotes(random, plan);
  const whole = [...blocks, ...inserts(plan, withNotes)];
  // The notes stand among the text, one after every few blocks.
  const gap = Math.ceil(whole.length / notes.length);
  const body = whole.flatMap((block, index) => [
    block,
    ...(index % gap === gap - 1 ? notes.splice(0, 1) : []),
  ]);
  return `${head(random, plan, next, met)}\n${paragraph(random, 3)}\n\n${[...body, ...notes].join('\n\n')}\n`;
}

function head(random: Random, plan: ChapterPlan, next: string[], met: string): string {
  const lines = (count: number) =>
    Array.from({ length: count }, () => `  - ${sentence(random).replace(/[,.]/g, '')}`);
  return [
    '---',
    `title: ${plan.title}`,
    `standfirst: ${paragraph(random, 2)}`,
    `part: ${plan.part}`,
    'objectives:',
    ...lines(4).map((aim) => `${aim.replace('- ', '- aim: ')}\n    met: [${met}]`),
    'covers:',
    `  - ${plan.review}.${plan.section}`,
    'summary:',
    ...lines(5),
    `next: [${next.join(', ')}]`,
    '---',
    '',
  ].join('\n');
}

const heading = (random: Random, { number }: ChapterPlan, index: number): string =>
  `${index % 2 === 0 ? '##' : '###'} ${title(random, `Section ${number} ${index + 1}`)}`;

function prose(random: Random, { tag, text, kind, from, cites }: GrownClaim, terms: string[]): string {
  const cited = cites.length > 0 ? ` [${cites.map((key) => `@${key}`).join('; ')}]` : '';
  const explained = terms.map(
    (id) => ` It is called <Term id="${id}">${id.replace(/-term$/, '')}</Term> here.`,
  );
  const claim = `<Claim tag="${tag}" from="${from.join(' ')}" kind="${kind}">${text}${cited}</Claim>.`;
  return `${sentence(random)} ${claim}${explained.join('')} ${sentence(random)}`;
}

/** A number that a calculator gives, in a sentence. */
function computed(seed: string, random: Random, number: number): string {
  const { slug, calculators } = latestNote(seed, number);
  const { name, formula } = random.pick(calculators);
  const { key } = random.pick(formula.results);
  const drawn = formula.parameters.map((parameter) => ({
    key: parameter.key,
    value: drawValue(random, parameter),
  }));
  const given = drawn.map(({ key, value }) => `${key}: ${value}`);
  const chosen = drawn.map(({ value }) => value).join(', ');
  const element = `<Computed note="${slug}" run="${name}" with={{ ${given.join(', ')} }} show="${key}" as="significant3" />`;
  return `${sentence(random)} For the values ${chosen} it comes to ${element}. ${sentence(random)}`;
}

/** Every mismatch is told; the other notes are about any sentence and cite a work of our own. */
function editorNotes(random: Random, plan: ChapterPlan): string[] {
  const mismatches = plan.claims.filter((claim) => mismatchOf(claim)).flatMap(({ from }) => from);
  const more = random.some(plan.sentences, Math.max(0, PER_CHAPTER.editorNotes - mismatches.length));
  return [...new Set([...mismatches, ...more.map(({ id }) => id)])].map((about, index) => {
    const key = referenceKey(plan.number, index % PER_CHAPTER.ownReferences, true);
    return `<EditorNote title="${title(random, 'Doubt')}" about="${about}">\n\n${paragraph(random, 3)} ${capital(sentence(random)).slice(0, -1)} [@${key}].\n\n</EditorNote>`;
  });
}

function inserts({ table, figure, note, number, hasEquation }: ChapterPlan, withNotes: boolean): string[] {
  return [
    ...(hasEquation
      ? [`<Equation>\n\n$$\nR_{${number}} = 1 - e^{-\\lambda t / ${number + 1}}\n$$\n\n</Equation>`]
      : []),
    ...(table ? [`<Evidence table="${table}" />`] : []),
    ...(figure ? [`<Figure slug="${figure}" />`] : []),
    ...(note && withNotes ? [`<Note slug="${note.slug}" />`] : []),
  ];
}
