import type { BuiltRule, Finding } from '../rule.ts';
import type { Site } from '../site.ts';
import { type ChapterWeight, weighChapters } from '../weigh-chapters.ts';
import type { DemandWeight } from '../weigh-demand.ts';

/** Bytes as sent (brotli, quality 11) that a chapter's first view may have, by kind. */
export const FIRST_VIEW = { html: 18_000, css: 6_000, script: 2_500, fonts: 14_500, total: 40_000 };

/**
 * Bytes as sent that a reader's wish may cost: a note come to life with its plot, what of that is the note's own, and
 * the editor with its type stripper.
 */
export const ON_DEMAND = { note: 60_000, own: 15_000, editor: 120_000 };
const NAMES = {
  note: 'The note, with all it loads,',
  own: 'The note by itself',
  editor: 'The editor, with all it loads,',
};

const KINDS = ['html', 'css', 'script', 'fonts', 'total'] as const;
const MEND = 'Run the check to see the table, and send less, or later.';

/** A chapter opens fast on a slow line. */
export const pageKeepsItsBudget: BuiltRule = {
  name: 'page-keeps-its-budget',
  why: 'A chapter’s first view, and the scripts that come when a reader wants them, each have a budget of bytes as sent.',
  async find(site) {
    const weights = await weighChapters(site);
    const none = {
      file: `${site.name}/chapters/`,
      line: 1,
      column: 1,
      problem: 'There is no chapter’s page.',
      mend: 'Build the site.',
    };
    if (weights.length === 0) return [none];
    return [...weights.flatMap((weight) => overFirstView(site, weight)), ...overOnDemand(site, weights)];
  },
};

function overFirstView(site: Site, { file, first }: ChapterWeight): Finding[] {
  return KINDS.filter((kind) => first[kind] > FIRST_VIEW[kind]).map((kind) =>
    tooHeavy(site, file, `The first view’s ${kind}`, first[kind], FIRST_VIEW[kind]),
  );
}

/** Chapters share these scripts: each is told once, at its heaviest. */
function overOnDemand(site: Site, weights: ChapterWeight[]): Finding[] {
  return (['note', 'own', 'editor'] as const).flatMap((kind) => {
    const over = weights.map((weight) => weight[kind]).filter(({ bytes }) => bytes > ON_DEMAND[kind]);
    const heaviest = new Map(over.sort((a, b) => a.bytes - b.bytes).map((weight) => [weight.root, weight]));
    return [...heaviest.values()].map(({ root, bytes }: DemandWeight) =>
      tooHeavy(site, root, NAMES[kind], bytes, ON_DEMAND[kind]),
    );
  });
}

function tooHeavy({ name }: Site, file: string, what: string, bytes: number, budget: number): Finding {
  const problem = `${what} is ${bytes} bytes; the budget is ${budget}.`;
  return { file: `${name}/${file}`, line: 1, column: 1, problem, mend: MEND };
}
