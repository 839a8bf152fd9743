import { expect, it } from 'vitest';
import type { Inputs, Outputs } from '../../../content/notes/lib/contract.ts';
import { comparisonHtml } from './comparison.ts';

const origin = { illustrative: 'A test.' };
const inputs: Inputs = {
  rate: { label: 'Rate', symbol: 'r', unit: 'per 1,000', min: 0, max: 9, step: 1, default: 1, origin },
  years: { label: 'Years', symbol: 't', unit: 'years', min: 0, max: 9, step: 1, default: 1, origin },
};
const outputs: Outputs = {
  risk: { label: 'Risk', unit: '', format: { percent: 1 }, main: true },
  kind: { label: 'Kind', unit: '', format: { words: { low: { word: 'low', shape: 'empty', tone: 'no' } } } },
};
const kept = { values: { rate: 1, years: 5 }, outputs, result: { risk: 0.1, kind: 'low' } };

it('shows the inputs that differ and every result, with the difference of numbers', () => {
  const now = { ...kept, values: { rate: 2, years: 5 }, result: { risk: 0.05, kind: null } };
  const html = comparisonHtml(inputs, kept, now);
  expect(html).toContain('<th scope="row">Rate</th><td>1 per 1,000</td><td>2 per 1,000</td><td></td>');
  expect(html).not.toContain('Years');
  expect(html).toContain('<td>10.0%</td><td>5.0%</td><td>−5.0 percentage points</td>');
  expect(html).toContain('not defined</td><td></td>');
});

it('says that nothing differs', () => {
  expect(comparisonHtml(inputs, kept, kept)).toContain('<td>the same</td><td>the same</td>');
});
