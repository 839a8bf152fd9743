import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bibtexText } from './bibtex.ts';

it('escapes what TeX would take for something else', () => {
  expect(bibtexText('P&L of 5 % for $3 (#1, a_b, {c})')).toBe(
    'P\\&L of 5 \\% for \\$3 (\\#1, a\\_b, \\{c\\})',
  );
  expect(bibtexText('~ ^ \\')).toBe('\\textasciitilde{} \\textasciicircum{} \\textbackslash{}');
  expect(bibtexText('“Résumé”, 2026–27')).toBe('“Résumé”, 2026–27');
});

it('gives a field whose braces close, from which the text comes back', () => {
  const words: Record<string, string> = { textbackslash: '\\', textasciitilde: '~', textasciicircum: '^' };
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'a \\{}&%$#_~^') }), (text) => {
      const field = bibtexText(text);
      const bare = field.replace(/\\[{}]/g, '');
      expect([...bare].filter((sign) => sign === '{')).toHaveLength(
        [...bare].filter((sign) => sign === '}').length,
      );
      expect(field.replace(/\\(?:(text\w+)\{\}|(.))/g, (_, word, sign) => words[word] ?? sign)).toBe(text);
    }),
  );
});
