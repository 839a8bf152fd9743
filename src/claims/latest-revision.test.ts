import { expect, it } from 'vitest';
import { isJudgedEarlier, latestRevision } from './latest-revision.ts';
import type { Ledger } from './ledger.ts';
import type { Wording } from './ledger-lines.ts';

const wording = (tag: string, revision: number): Wording => ({
  tag,
  revision,
  date: '2026-01-01',
  sha256: 'a'.repeat(64),
  text: 'Pumps move drugs',
  cites: [],
  from: [],
  kind: 'finding',
});
const wordings = [wording('2A4PS', 2), wording('2A4PS', 1), wording('5KSWF', 1)];

it('knows a claim’s last wording, wherever its line stands', () => {
  const ledger = { wordings, given: [], retired: [], chapters: [], releases: [] } as unknown as Ledger;
  expect(latestRevision(ledger, '2A4PS')).toBe(2);
  expect(latestRevision(ledger, '5KSWF')).toBe(1);
  expect(latestRevision(ledger, '277XJ')).toBe(1);
});

it('tells a verdict on an earlier wording from one on the last', () => {
  expect(isJudgedEarlier({ wordings }, { judged: 1 })).toBe(true);
  expect(isJudgedEarlier({ wordings }, { judged: 2 })).toBe(false);
  expect(isJudgedEarlier({ wordings: [] }, { judged: 1 })).toBe(false);
});
