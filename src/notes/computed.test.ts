import { expect, it } from 'vitest';
import { computationHref, computeForProse } from './computed.ts';
import { readNotes } from './read-notes.ts';

const incidence = (await readNotes('content')).notes.find(({ slug }) => slug === 'incidence');
if (!incidence) throw new Error('The note incidence is missing.');
const gap = { rateA: 139, rateB: 48.9, pooled: 61 };

it('writes what the calculator gives', () => {
  // 139 / 48.9 = 2.8425…, (61 − 48.9) / (139 − 48.9) = 0.13429…
  expect(computeForProse(incidence, 'incidenceGap', gap, 'ratio', 'fixed1')).toBe('2.8');
  expect(computeForProse(incidence, 'incidenceGap', gap, 'ratio', 'significant3')).toBe('2.84');
  expect(computeForProse(incidence, 'incidenceGap', gap, 'shareA', 'percent')).toBe('13%');
  expect(computeForProse(incidence, 'incidenceGap', gap, 'shareA', 'percent1')).toBe('13.4%');
  const swapped = { rateA: 48.9, rateB: 139 };
  expect(computeForProse(incidence, 'incidenceGap', swapped, 'difference', 'fixed0')).toBe('−90');
  const world = { rate: 61, population: 8e9 };
  expect(computeForProse(incidence, 'expectedCases', world, 'expected', 'fixed0')).toBe('4,880,000');
});

it('leads to the note with the inputs that it has, else to the calculator', () => {
  const rates = { rateA: 150, rateB: 48.9 };
  expect(computationHref(incidence, 'incidenceGap', rates)).toBe(
    `/notes/incidence/?incidence.rateA=150#${incidence.module.tag}`,
  );
  expect(computationHref(incidence, 'incidenceGap', { ...rates, pooled: 61 })).toBe(
    '/notes/incidence/?incidence.rateA=150#calc-incidenceGap',
  );
  // Beyond the note's own range it would open with an error.
  expect(computationHref(incidence, 'incidenceGap', { rateA: 1e9, rateB: 'x' })).toBe(
    '/notes/incidence/#calc-incidenceGap',
  );
});

it('stops at a calculator, an output or a way of writing that does not exist', () => {
  expect(() => computeForProse(incidence, 'gap', gap, 'ratio', 'fixed1')).toThrow('no calculator “gap”');
  expect(() => computeForProse(incidence, 'incidenceGap', gap, 'share', 'fixed1')).toThrow(
    'no number “share”',
  );
  expect(() => computeForProse(incidence, 'incidenceGap', gap, 'ratio', 'fixed9')).toThrow('not one of');
});
