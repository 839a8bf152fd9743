import { expect, it } from 'vitest';
import { claimTitle } from './cite-claim.ts';

const said = { sha256: '', text: '', cites: [], from: [], kind: 'finding' as const };
const wording = (revision: number, date: string) => ({ revision, date, ...said });

it('names a claim by its last wording', () =>
  expect(claimTitle({ tag: '4K7Q6', wordings: [wording(1, '2026-01-02'), wording(2, '2026-03-04')] })).toBe(
    'Claim 4K7Q6, wording 2 of 2026-03-04',
  ));

it('says so where no wording is released', () =>
  expect(claimTitle({ tag: '4K7Q6', wordings: [] })).toBe('Claim 4K7Q6, no wording released'));
