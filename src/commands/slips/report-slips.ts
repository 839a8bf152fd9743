import { resolve } from 'node:path';
import { checkContent } from '../../checks/check-content.ts';
import { SLIP_FAMILIES } from './kinds/families.ts';
import { SLIP_KINDS } from './kinds/index.ts';
import type { SlipKind } from './slip.ts';
import { type SlipOutcome, slipContent } from './slip-content.ts';

const COUNT = 100;
const SEED = 'slips';

/**
 * `npm run bench -- --slips [N [KIND]]`: makes N slips of each family of kinds, or of one family or kind alone, and
 * prints how many the check stops.
 */
export async function reportSlips(root: string, count = COUNT, only?: string): Promise<void> {
  const contentRoot = resolve(root, 'content');
  const { issues } = await checkContent(contentRoot);
  console.log(`The clean tree: ${issues.length} issues.`);
  const all = [...SLIP_FAMILIES, ...SLIP_KINDS];
  const kinds = only === undefined ? SLIP_FAMILIES : all.filter(({ name }) => name === only);
  if (kinds.length === 0)
    throw new RangeError(`There is no kind “${only}”. There are ${all.map(({ name }) => name).join(', ')}.`);
  const outcomes: SlipOutcome[] = [];
  for (const kind of kinds) {
    const made = await slipContent(contentRoot, [kind], () => count, SEED);
    console.log(tellKind(kind, made));
    outcomes.push(...made);
  }
  console.log(tellAll(outcomes).join('\n'));
}

const share = (part: number, whole: number): string =>
  whole > 0 ? ((100 * part) / whole).toFixed(1) : '100';

/** A line of the table: what a kind touches, its slips, how many were stopped, and how many by what they say. */
export function tellKind({ name, on }: SlipKind, outcomes: SlipOutcome[]): string {
  const stopped = outcomes.filter(({ end }) => end !== 'unseen').length;
  const told = outcomes.filter(({ end }) => end === 'rule').length;
  return `${on.padEnd(10)} ${name.padEnd(44)} ${stopped} of ${outcomes.length} stopped (${share(stopped, outcomes.length)} in 100), ${told} of them by what is said`;
}

/** The sums, then every slip that got through. */
export function tellAll(outcomes: SlipOutcome[]): string[] {
  const stopped = outcomes.filter(({ end }) => end !== 'unseen').length;
  const slowest = Math.max(0, ...outcomes.map(({ milliseconds }) => milliseconds));
  return [
    `${outcomes.length} slips: ${stopped} stopped (${share(stopped, outcomes.length)} in 100). The longest check took ${(slowest / 1000).toFixed(1)} s.`,
    ...outcomes
      .filter(({ end }) => end === 'unseen')
      .map(({ kind, path, done }) => `  got through: ${kind}, ${path}: ${done}`),
  ];
}
