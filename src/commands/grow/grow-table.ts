import { stringify } from 'yaml';
import type { ChapterPlan } from './plan.ts';
import { createRandom } from './random.ts';
import { sentence } from './words.ts';

/** Claims of a chapter that become rows of its table. */
const ROWS = 18;

/** The evidence table of a chapter: what its claims say, a row each. */
export function growTable(seed: string, { number, title, claims }: ChapterPlan): string {
  const random = createRandom(seed, 'table', number);
  return stringify(
    {
      title: `${title}, tabulated`,
      caption: `${sentence(random)} ${sentence(random)}`,
      columns: [
        { key: 'drug', label: 'Drug', type: 'choice', filter: true, sort: true },
        { key: 'target', label: 'Target', type: 'choice', filter: true, sort: true },
        { key: 'effect', label: 'Effect', type: 'verdict', filter: true, options: EFFECTS },
        { key: 'change', label: 'Change', type: 'number', unit: '%', sort: true },
        { key: 'system', label: 'System', type: 'choice', subjects: true, filter: true },
        { key: 'remark', label: 'Remark', type: 'text' },
      ],
      conflict: { within: ['drug', 'target'], on: 'effect', between: ['up', 'down'] },
      rows: claims.slice(0, ROWS).map(({ drug, target, direction, change, subject, from, cites }) => ({
        ...{ drug, target, effect: direction, change, system: subject, remark: sentence(random) },
        from,
        refs: cites,
      })),
    },
    { aliasDuplicateObjects: false },
  );
}

const EFFECTS = {
  up: { word: 'raised', shape: 'up', tone: 'yes' },
  down: { word: 'reduced', shape: 'down', tone: 'no' },
};
