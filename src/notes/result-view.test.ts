import { expect, it } from 'vitest';
import { resultHtml } from './result-view.ts';

const outputs = {
  lower: { label: 'Lower <limit>', unit: 'per year', format: { fixed: 1 } },
  rate: { label: 'Rate', unit: 'per year', format: { fixed: 1 }, main: true },
};

it('prints the main result large, the sentence, and the rest as a list', () => {
  expect(resultHtml(outputs, { lower: null, rate: 61 }, 'A & B.')).toBe(
    '<p class="main"><b>61.0</b> per year<small>Rate</small></p><p class="say">A &amp; B.</p>' +
      '<dl><div><dt>Lower &lt;limit&gt;</dt><dd>not defined</dd></div></dl>',
  );
});

it('prints a missing result in words', () => {
  expect(resultHtml(outputs, {}, '')).toContain('<b>not defined</b>');
});
