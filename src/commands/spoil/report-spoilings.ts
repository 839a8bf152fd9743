import { resolve } from 'node:path';
import { type Outcome, spoilContent } from './spoil-content.ts';

const COUNT = 300;
const SEED = 'spoil';

/** `npm run bench -- --spoil [N]`: prints what the check says of N spoiled files. */
export async function reportSpoilings(root: string, count = COUNT): Promise<void> {
  console.log(tellOutcomes(await spoilContent(resolve(root, 'content'), count, SEED)).join('\n'));
}

/** How many spoilings a command asks for. Throws a RangeError at what is no number. */
export function readCount(text: string | undefined): number {
  const count = text === undefined ? COUNT : Number(text);
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`“${text}” is no number of spoilings.`);
  return count;
}

/** The counts, then every spoiling that was told under another file's name or not at all well. */
export function tellOutcomes(outcomes: Outcome[]): string[] {
  const of = (end: Outcome['end']) => outcomes.filter((outcome) => outcome.end === end);
  const seen = outcomes.filter(({ end }) => end !== 'unseen');
  const first = seen.filter((outcome) => outcome.first);
  const share = seen.length > 0 ? ((100 * first.length) / seen.length).toFixed(1) : '100';
  return [
    `${outcomes.length} spoilings: ${of('placed').length} told with a place, ${of('unseen').length} not seen, ${of('stack').length} ended in a stack.`,
    `The spoiled file was named first in ${first.length} of ${seen.length} (${share} in 100).`,
    ...seen
      .filter((outcome) => !outcome.first || outcome.end === 'stack')
      .map(({ path, way, said }) => `  ${path}, ${way}: ${said}`),
    ...of('unseen').map(({ path, way }) => `  ${path}, ${way}: not seen`),
  ];
}
