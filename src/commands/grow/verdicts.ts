import type { Verdict } from '../../citations/index.ts';
import { createRandom } from './random.ts';

const SHARES: Verdict[] = [
  ...Array.from({ length: 14 }, (): Verdict => 'supports'),
  ...Array.from({ length: 3 }, (): Verdict => 'partly'),
  'not-checked',
  'not-checked',
  'mismatch',
];

/** The verdict on one reference for one sentence; the same whenever it is asked for. */
export function verdictOf(sentence: string, key: string): Verdict {
  return createRandom('verdict', sentence, key).pick(SHARES);
}

/** Whether a reference of these does not fit its sentence, which an editor's note must then tell. */
export function mismatchOf({ from, cites }: { from: string[]; cites: string[] }): boolean {
  return from.some((sentence) => cites.some((key) => verdictOf(sentence, key) === 'mismatch'));
}
