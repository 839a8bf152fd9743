import { describe, expect, it } from 'vitest';
import type { Outputs } from '../../../content/notes/lib/contract.ts';
import { resultHtml } from './result-view.ts';

const outputs: Outputs = {
  lower: { label: 'Lower <limit>', unit: 'per year', format: { fixed: 1 } },
  rate: { label: 'Rate', unit: 'per year', format: { fixed: 1 }, main: true },
};
const met: Outputs = {
  ilae: {
    label: 'ILAE',
    unit: '',
    main: true,
    format: { words: { true: { word: 'met & so', shape: 'full', tone: 'yes' } } },
  },
};

describe('a result', () => {
  it('prints the main value large, the sentence, the rest as a list, and says that it rounds', () => {
    expect(resultHtml(outputs, { lower: null, rate: 61.04 }, 'A & B.')).toBe(
      '<p class="main"><b>61.0</b> per year<small>Rate</small></p><p class="say">A &amp; B.</p>' +
        '<dl><div><dt>Lower &lt;limit&gt;</dt><dd>not defined</dd></div></dl>' +
        '<p class="rounded">Figures are rounded for reading; “Result (JSON)” has every digit.</p>',
    );
  });
  it('says nothing of rounding where there is none', () => {
    expect(resultHtml(outputs, { lower: 0.5, rate: 61 }, '')).not.toContain('rounded');
  });
  it('prints a missing value in words', () => {
    expect(resultHtml(outputs, {}, '')).toContain('<b>not defined</b>');
  });
  it('gives a word its shape and colour, and rounds nothing', () => {
    expect(resultHtml(met, { ilae: true }, 'Yes.')).toBe(
      '<p class="main"><b><span class="word yes"><i aria-hidden="true">●</i> met &amp; so</span></b><small>ILAE</small></p><p class="say">Yes.</p>',
    );
    expect(resultHtml(met, { ilae: null }, 'Yes.')).toContain('<b>not defined</b>');
  });
});
