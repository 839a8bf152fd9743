import { expect, it } from 'vitest';
import { tellAll, tellKind } from './report-slips.ts';
import type { SlipKind } from './slip.ts';
import type { SlipOutcome } from './slip-content.ts';

const kind: SlipKind = {
  name: 'claim: a digit changed',
  on: 'claims',
  changesMeaning: true,
  slip: () => undefined,
};
const outcome = (end: SlipOutcome['end'], milliseconds = 1000): SlipOutcome => ({
  kind: kind.name,
  path: 'chapters/01-x.mdx',
  done: `line 1: a[1 → 2] ${end}`,
  end,
  said: end === 'unseen' ? '' : 'content/chapters/01-x.mdx:1 rule: problem',
  rules: end === 'unseen' ? [] : ['rule'],
  milliseconds,
});

it('tells of a kind how many were stopped, and how many by what is said', () => {
  expect(tellKind(kind, [outcome('rule'), outcome('record'), outcome('record'), outcome('unseen')])).toBe(
    'claims     claim: a digit changed                       3 of 4 stopped (75.0 in 100), 1 of them by what is said',
  );
  expect(tellKind(kind, [])).toContain('0 of 0 stopped (100 in 100)');
});

it('tells the sums, and each slip that got through', () => {
  expect(tellAll([outcome('rule'), outcome('unseen', 2345)])).toEqual([
    '2 slips: 1 stopped (50.0 in 100). The longest check took 2.3 s.',
    '  got through: claim: a digit changed, chapters/01-x.mdx: line 1: a[1 → 2] unseen',
  ]);
  expect(tellAll([])).toEqual(['0 slips: 0 stopped (100 in 100). The longest check took 0.0 s.']);
});
